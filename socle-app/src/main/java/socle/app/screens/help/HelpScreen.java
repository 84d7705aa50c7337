package socle.app.screens.help;

import java.util.List;
import java.util.Optional;
import socle.api.access.Right;
import socle.api.text.Phrase;
import socle.app.show.Tables;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.view.Asked;
import socle.app.view.Drawn;
import socle.app.view.Head;
import socle.app.view.Route;
import socle.app.view.Screen;
import socle.app.view.Sheet;

/// The page of help.
public final class HelpScreen implements Screen<Help> {

    private static final List<Help.Key> KEYS =
            List.of(
                    new Help.Key("/", new Phrase("go to the search", "aller à la recherche")),
                    new Help.Key(
                            "Ctrl K",
                            new Phrase(
                                    "open the palette of pages and nodes",
                                    "ouvrir la palette des pages et des nœuds")),
                    new Help.Key("g h", new Phrase("home", "accueil")),
                    new Help.Key("g d", new Phrase("data sets", "jeux de données")),
                    new Help.Key("g g", new Phrase("graph", "graphe")),
                    new Help.Key("g r", new Phrase("runs", "exécutions")),
                    new Help.Key("g c", new Phrase("coverage", "couverture")),
                    new Help.Key("g s", new Phrase("SQL workbench", "atelier SQL")),
                    new Help.Key(
                            "Ctrl Enter",
                            new Phrase(
                                    "in the workbench: ask the question",
                                    "dans l’atelier : poser la question")),
                    new Help.Key(
                            "Ctrl Space",
                            new Phrase(
                                    "in the workbench: words that fit here; ↓ ↑ choose, Enter takes,"
                                            + " Esc closes",
                                    "dans l’atelier : les mots qui conviennent ici ; ↓ ↑"
                                            + " choisit, Entrée prend, Échap ferme")),
                    new Help.Key("?", new Phrase("this page", "cette page")),
                    new Help.Key(
                            "← →",
                            new Phrase(
                                    "on a chart: the value before, the next one",
                                    "sur un graphique\u00a0: la valeur d’avant, la suivante")));

    private final List<Screen<?>> screens;

    /// @param screens all others
    public HelpScreen(List<Screen<?>> screens) {
        this.screens = List.copyOf(screens);
    }

    @Override
    public Route route() {
        return Route.of("/help");
    }

    @Override
    public Phrase words() {
        return new Phrase(
                "The keys, and all that there is to look at.",
                "Les touches, et tout ce qu’il y a à voir.");
    }

    @Override
    public Right right() {
        return Right.LOOK;
    }

    @Override
    public Class<Help> type() {
        return Help.class;
    }

    @Override
    public Help view(Asked asked) {
        return new Help(
                KEYS,
                screens.stream()
                        .filter(it -> asked.may(it.right()))
                        .map(
                                it ->
                                        new Help.Told(
                                                it.route().template(),
                                                it.words(),
                                                it.route().holes().isEmpty()
                                                        ? Optional.of(it.route().template())
                                                        : Optional.empty()))
                        .toList());
    }

    @Override
    public Drawn draw(Help help, Sheet sheet) {
        String title = sheet.say("Help and shortcuts", "Aide et raccourcis");
        return Drawn.of(
                title,
                "/help",
                Head.of(
                                title,
                                sheet.say(
                                        "Every page works without a mouse, and without script.",
                                        "Chaque page fonctionne sans souris, et sans script."))
                        .tag(),
                section("keys", sheet.say("Keys", "Touches"), keys(help, sheet)),
                section("pages", sheet.say("Pages", "Pages"), pages(help, sheet)));
    }

    private static Tag section(String id, String title, Tag table) {
        return Tag.of(
                        "section",
                        Tag.of("h2", title).at("id", id),
                        Tag.of("div", table).as("card flush"))
                .as("sec stack-s")
                .at("aria-labelledby", id);
    }

    private static Tag keys(Help help, Sheet sheet) {
        List<Tag> lines =
                help.keys().stream()
                        .map(
                                it ->
                                        Tag.of(
                                                "tr",
                                                Tag.of("th", Tag.of("kbd", it.keys()))
                                                        .at("scope", "row"),
                                                Tag.of("td", sheet.say(it.does()))))
                        .toList();
        return Tables.titled(
                sheet.say("Keys and what they do", "Les touches et ce qu’elles font"),
                Tables.heads(
                        List.of(
                                sheet.say("Key", "Touche"),
                                sheet.say("What it does", "Ce qu’elle fait"))),
                lines);
    }

    private static Tag pages(Help help, Sheet sheet) {
        List<Tag> lines =
                help.screens().stream()
                        .map(
                                it ->
                                        Tag.of(
                                                "tr",
                                                Tag.of(
                                                                "th",
                                                                it.path()
                                                                        .<Markup>map(
                                                                                path ->
                                                                                        sheet.link(
                                                                                                path,
                                                                                                Tag
                                                                                                        .of(
                                                                                                                "code",
                                                                                                                path)))
                                                                        .orElse(
                                                                                Tag.of(
                                                                                        "code",
                                                                                        it
                                                                                                .template())))
                                                        .at("scope", "row"),
                                                Tag.of("td", sheet.say(it.words()))))
                        .toList();
        return Tables.titled(
                sheet.say("Pages and what they are for", "Les pages et ce à quoi elles servent"),
                Tables.heads(
                        List.of(
                                sheet.say("Page", "Page"),
                                sheet.say("What it is", "Ce que c’est"))),
                lines);
    }
}
