package socle.app.screens.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.api.show.Block;
import socle.api.show.Page;
import socle.api.text.Phrase;
import socle.app.screens.graph.GraphView.Around;
import socle.app.screens.graph.GraphView.Asking;
import socle.app.screens.graph.GraphView.Point;
import socle.app.show.PageHtml;
import socle.app.show.Tables;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.view.Choices;
import socle.app.view.Drawn;
import socle.app.view.Head;
import socle.app.view.Health;
import socle.app.view.Icon;
import socle.app.view.Sheet;

/// How what is around one node looks.
record AroundPage(Around view, List<String> names, Sheet sheet) {

    private static final String HERE = "/graph";

    Drawn draw() {
        Asking asked = view.asked();
        Markup sort =
                Tag.of(
                                "p",
                                Icon.GRAPH.tag(),
                                Tag.of("span", sheet.say("Graph around", "Graphe autour de")),
                                sheet.node(asked.focus()),
                                view.health().chip(sheet))
                        .as("kind");
        return Drawn.of(
                        asked.focus().value(),
                        HERE,
                        Head.of(sheet.say(finding()), sheet.say(lede())).sort(sort).tag(),
                        sheet.live(new GraphForm(Optional.of(view), names, sheet).draw()),
                        drawing(),
                        tables())
                .under(sheet.say("Graph", "Graphe"), HERE);
    }

    private Phrase finding() {
        Asking asked = view.asked();
        if (!asked.to().isEmpty()) {
            return view.drawn().isEmpty()
                    ? Phrase.of(
                            "No way leads from %s to %s",
                            "Aucun chemin ne relie %s à %s", asked.focus(), asked.to())
                    : Phrase.of(
                            "The way between %s and %s: %s nodes",
                            "Le chemin entre %s et %s\u00a0: %s nœuds",
                            asked.focus(),
                            asked.to(),
                            view.drawn().size());
        }
        if (!asked.column().isEmpty()) {
            return Phrase.of(
                    "The column %s of %s, from where to where",
                    "La colonne %s de %s, d’où elle vient, où elle va",
                    asked.column(),
                    asked.focus());
        }
        boolean isTrouble = view.health().compareTo(Health.FELL) <= 0;
        return Phrase.of(
                isTrouble
                        ? "What is wrong in %s touches %s after it"
                        : "%s comes from %3$s and feeds %2$s",
                isTrouble
                        ? "Ce qui ne va pas dans %s touche %s en aval"
                        : "%s vient de %3$s et en alimente %4$s",
                asked.focus(),
                nodes(view.allDown()),
                nodes(view.allUp()),
                Phrase.count(view.allDown()));
    }

    private static Phrase nodes(int count) {
        return Phrase.of(
                count == 1 ? "%s node" : "%s nodes",
                count == 1 ? "%s nœud" : "%s nœuds",
                Phrase.count(count));
    }

    private Phrase lede() {
        int hidden = view.upstream().size() + view.downstream().size() + 1 - view.drawn().size();
        if (view.asked().to().isEmpty() && hidden > 0) {
            return Phrase.of(
                    "The drawing shows the %s nearest; the tables after it list more.",
                    "Le dessin montre les %s plus proches\u202f; les tableaux qui suivent en listent"
                            + " davantage.",
                    view.drawn().size());
        }
        return new Phrase(
                "References are found in the definitions themselves; nobody draws them.",
                "Les références sont trouvées dans les définitions elles-mêmes\u202f; personne ne les"
                        + " dessine.");
    }

    private Markup drawing() {
        if (view.drawn().isEmpty()) {
            return Markup.none();
        }
        List<Block.Box> boxes =
                view.drawn().stream()
                        .map(
                                it ->
                                        new Block.Box(
                                                it.node().value(),
                                                it.node().value(),
                                                sort(it),
                                                isFocus(it)))
                        .toList();
        List<Block.Arrow> arrows =
                view.arrows().stream().map(it -> new Block.Arrow(it.from(), it.to())).toList();
        Block.Diagram diagram =
                new Block.Diagram(
                        new Phrase(
                                "From left to right; no arrow leads back.",
                                "De gauche à droite\u202f; aucune flèche ne revient en arrière."),
                        boxes,
                        arrows);
        return Tag.of(
                        "div",
                        new PageHtml(sheet.language(), sheet.addresses(), "graph-", 1)
                                .blocks(new Page(Phrase.same(""), List.of(diagram))))
                .as("sec");
    }

    private boolean isFocus(Point point) {
        return point.node().equals(view.asked().focus())
                || point.node().value().equals(view.asked().to());
    }

    /// What stands under a name in its box.
    private static Phrase sort(Point point) {
        if (!point.columns().isEmpty()) {
            return Phrase.same(String.join(", ", point.columns()));
        }
        if (point.health().compareTo(Health.WATCH) <= 0) {
            return Phrase.of("%s · %s", "%s · %s", point.health().words(), point.kind());
        }
        return point.rows()
                .map(
                        it ->
                                Phrase.of(
                                        "%s, %s rows",
                                        "%s, %s lignes", point.kind(), Phrase.count(it)))
                .orElse(point.kind());
    }

    private Tag tables() {
        return Tag.of(
                        "section",
                        table(
                                sheet.say("Before ", "En amont de ") + view.asked().focus(),
                                view.upstream()),
                        table(
                                sheet.say("After ", "En aval de ") + view.asked().focus(),
                                view.downstream()))
                .as("sec grid start")
                .at("aria-label", sheet.say("The same as tables", "La même chose en tableaux"));
    }

    private Tag table(String name, List<Point> points) {
        String full = name + " (" + sheet.numbers().count(points.size()) + ")";
        if (points.isEmpty()) {
            return Tag.of(
                            "div",
                            Tag.of("h2", full),
                            Tag.of("p", sheet.say("Nothing.", "Rien.")).as("quiet"))
                    .as("card w6");
        }
        List<String> heads =
                new ArrayList<>(
                        List.of(
                                sheet.say("Node", "Nœud"),
                                sheet.say("Kind", "Sorte"),
                                sheet.say("State", "État"),
                                sheet.say("Steps", "Pas")));
        if (!view.asked().column().isEmpty()) {
            heads.add(sheet.say("Columns", "Colonnes"));
        }
        List<Tag> lines = points.stream().map(this::line).toList();
        return Tag.of("div", Tables.titled(full, Tables.heads(heads), lines)).as("card flush w6");
    }

    private Tag line(Point point) {
        Choices centre =
                Choices.none()
                        .with("focus", point.node().value())
                        .with("up", String.valueOf(view.asked().up()))
                        .with("down", String.valueOf(view.asked().down()));
        Tag line =
                Tag.of(
                        "tr",
                        Tag.of(
                                        "th",
                                        sheet.node(point.node()),
                                        Markup.words(" "),
                                        sheet.link(
                                                        centre.after(HERE),
                                                        sheet.say("centre", "centrer"))
                                                .as("small")
                                                .at(
                                                        "aria-label",
                                                        sheet.say("Centre on ", "Centrer sur ")
                                                                + point.node()))
                                .at("scope", "row"),
                        Tag.of("td", sheet.say(point.kind())),
                        Tag.of("td", point.health().chip(sheet)),
                        Tag.of("td", String.valueOf(point.steps())).as("num"));
        return view.asked().column().isEmpty()
                ? line
                : line.with(Tag.of("td", Tag.of("code", String.join(", ", point.columns()))));
    }
}
