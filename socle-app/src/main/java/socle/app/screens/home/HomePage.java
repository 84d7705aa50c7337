package socle.app.screens.home;

import java.util.ArrayList;
import java.util.List;
import socle.api.access.Right;
import socle.api.show.Block;
import socle.api.text.Phrase;
import socle.app.screens.home.Home.Covered;
import socle.app.screens.home.Home.Urgency;
import socle.app.show.FigureHtml;
import socle.app.show.State;
import socle.app.show.States;
import socle.app.show.Tables;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.view.Drawn;
import socle.app.view.Head;
import socle.app.view.Icon;
import socle.app.view.Paths;
import socle.app.view.RunState;
import socle.app.view.Sheet;
import socle.app.view.Stamp;

/// How the first page looks.
record HomePage(Home home, Sheet sheet) {

    private static final int SHOWN = 5;

    Drawn draw() {
        return Drawn.of(
                sheet.say("Home", "Accueil"),
                "/",
                head(),
                Tag.of(
                                "div",
                                Tag.of("div", needs(), sources()).as("w7 stack"),
                                Markup.all(home.coverage().stream().map(this::coverage).toList()))
                        .as("grid"),
                figures(),
                runs());
    }

    private Tag head() {
        Head head = Head.of(sheet.say(finding()), sheet.say(lede()));
        List<Tag> actions = new ArrayList<>();
        sheet.places()
                .of("/runs/next")
                .ifPresent(
                        it ->
                                actions.add(
                                        Tag.of(
                                                        "a",
                                                        Icon.GRAPH.tag(),
                                                        Markup.words(
                                                                sheet.say(
                                                                        "See the plan",
                                                                        "Voir le plan")))
                                                .as("btn")
                                                .at("href", it)));
        if (sheet.offers(Right.RUN)) {
            actions.add(
                    sheet.form(
                            "/runs",
                            Tag.of(
                                            "button",
                                            Icon.PLAY.tag(),
                                            Markup.words(
                                                    sheet.say(
                                                            "Start the run", "Lancer l’exécution")))
                                    .as("btn main")
                                    .at("type", "submit")));
        }
        return head.actions(actions).tag();
    }

    /// What the page says, in a sentence.
    private Phrase finding() {
        long fell = count(Urgency.FELL);
        long failed = count(Urgency.FAILED);
        if (home.fresh() == 0) {
            return new Phrase("Nothing has run yet", "Rien n’a encore été exécuté");
        }
        if (failed > 0) {
            return Phrase.of(
                    failed == 1
                            ? "One node failed, %2$s wait for you"
                            : "%1$s nodes failed, %2$s wait for you",
                    failed == 1
                            ? "Un nœud a échoué, %2$s vous attendent"
                            : "%1$s nœuds ont échoué, %2$s vous attendent",
                    failed,
                    things());
        }
        if (fell > 0) {
            return Phrase.of(
                    fell == 1
                            ? "One rule fell, %2$s wait for you"
                            : "%1$s rules fell, %2$s wait for you",
                    fell == 1
                            ? "Une règle est tombée, %2$s vous attendent"
                            : "%1$s règles sont tombées, %2$s vous attendent",
                    fell,
                    things());
        }
        return home.needs().isEmpty()
                ? new Phrase("All is well", "Tout va bien")
                : Phrase.of(
                        "Nothing fell, %s wait for you",
                        "Rien n’est tombé, %s vous attendent", things());
    }

    private Phrase things() {
        int count = home.needs().size();
        return count == 1
                ? new Phrase("one thing", "une chose")
                : Phrase.of("%s things", "%s choses", count);
    }

    private long count(Urgency urgency) {
        return home.needs().stream().filter(it -> it.urgency() == urgency).count();
    }

    private Phrase lede() {
        Phrase fresh =
                Phrase.of(
                        "%s of %s nodes are up to date",
                        "%s nœuds sur %s sont à jour",
                        Phrase.count(home.fresh()),
                        Phrase.count(home.nodes()));
        for (Covered one : home.coverage()) {
            fresh =
                    Phrase.of(
                            "%s, %s of %s criteria are proven",
                            "%s, %s critères sur %s sont prouvés",
                            fresh,
                            one.states().of(State.PROVEN),
                            one.states().total());
        }
        return Phrase.of("%s.", "%s.", fresh);
    }

    private Tag needs() {
        Tag head =
                Tag.of(
                                "div",
                                Tag.of("h2", sheet.say("What waits for you", "Ce qui vous attend"))
                                        .at("id", "needs"))
                        .as("sec-head");
        if (home.needs().size() > SHOWN) {
            head =
                    head.with(
                            sheet.link(
                                            "/needs",
                                            sheet.say("All of them", "Tout voir")
                                                    + " ("
                                                    + home.needs().size()
                                                    + ")")
                                    .as("small"));
        }
        Tag card = Tag.of("section", head).as("card").at("aria-labelledby", "needs");
        if (home.needs().isEmpty()) {
            return card.with(
                    Tag.of(
                                    "p",
                                    sheet.say(
                                            "Nothing does. All that ran holds.",
                                            "Rien. Tout ce qui a été exécuté tient."))
                            .as("quiet"));
        }
        List<Tag> lines =
                home.needs().stream().limit(SHOWN).map(it -> NeedLine.of(it, "h3", sheet)).toList();
        return card.with(Tag.of("ul").as("lines todo").with(lines));
    }

    private Markup sources() {
        if (home.sources().isEmpty()) {
            return Markup.none();
        }
        String name = sheet.say("Age of the sources", "Fraîcheur des sources");
        Tag heads =
                Tables.heads(
                        List.of(
                                sheet.say("Source", "Source"),
                                sheet.say("Taken", "Reçue"),
                                sheet.say("Rows", "Lignes")),
                        1);
        List<Tag> lines = home.sources().stream().map(this::source).toList();
        return Tag.of("div", Tables.titled(name, heads, lines)).as("card flush");
    }

    private Tag source(Home.Source source) {
        State state =
                source.at().isEmpty() ? State.MISSING : source.fresh() ? State.HOLDS : State.STALE;
        Markup age =
                source.at()
                        .<Markup>map(sheet::ago)
                        .orElse(Markup.words(sheet.say("never", "jamais")));
        return Tag.of(
                "tr",
                Tag.of("th", sheet.link(Paths.node(source.node()), source.title()))
                        .at("scope", "row"),
                Tag.of("td", Tag.of("span", state.glyph(), age).as("st " + state.look())),
                Tag.of("td", sheet.numbers().count(source.rows())).as("num"));
    }

    private Tag coverage(Covered one) {
        String id = "cov-" + one.name();
        Tag head =
                Tag.of(
                                "div",
                                Tag.of("h2", sheet.say("Coverage", "Couverture du référentiel"))
                                        .at("id", id),
                                sheet.link(
                                                "/coverage",
                                                sheet.say(
                                                        Phrase.of(
                                                                "%s criteria",
                                                                "%s critères",
                                                                one.states().total())))
                                        .as("small"))
                        .as("sec-head");
        int proven = one.states().of(State.PROVEN);
        Tag big =
                Tag.of(
                        "p",
                        Tag.of(
                                        "span",
                                        Markup.words(proven + " "),
                                        Tag.of(
                                                "small",
                                                sheet.say(
                                                        Phrase.of(
                                                                "proven of %s",
                                                                "prouvés sur %s",
                                                                one.states().total()))))
                                .as("big"));
        List<Tag> blocs = one.blocs().stream().map(it -> bloc(one, it)).toList();
        return Tag.of(
                        "section",
                        head,
                        Tag.of(
                                        "div",
                                        big,
                                        one.states().bar(id + "-", sheet.language()),
                                        key(one.states()),
                                        Tag.of("ol").as("blocs").with(blocs))
                                .as("stack"))
                .as("card w5")
                .at("aria-labelledby", id);
    }

    private Tag key(States states) {
        List<Tag> lines =
                States.order().stream()
                        .map(
                                it ->
                                        Tag.of(
                                                "li",
                                                Tag.of(
                                                                "span",
                                                                it.glyph(),
                                                                Markup.words(
                                                                        sheet.say(it.words())
                                                                                + " "
                                                                                + states.of(it)))
                                                        .as("st " + it.look())))
                        .toList();
        return Tag.of("ul").as("key").with(lines);
    }

    private Tag bloc(Covered all, Home.Bloc bloc) {
        return Tag.of(
                "li",
                Tag.of("span", bloc.number() + ". " + sheet.say(bloc.words())),
                Tag.of("span", bloc.states().of(State.PROVEN) + "/" + bloc.states().total())
                        .as("nowrap"),
                bloc.states().bar("b-" + all.name() + bloc.number() + "-", sheet.language()));
    }

    private Markup figures() {
        if (home.figures().isEmpty()) {
            return Markup.none();
        }
        List<Tag> tiles = home.figures().stream().map(this::tile).toList();
        return Tag.of(
                        "section",
                        Tag.of(
                                        "div",
                                        Tag.of("h2", sheet.say("Indicators", "Indicateurs"))
                                                .at("id", "figures"))
                                .as("sec-head"),
                        Tag.of("div").as("grid kpis").with(tiles))
                .as("sec")
                .at("aria-labelledby", "figures");
    }

    private Tag tile(Home.Tile number) {
        Block.Figure figure = number.figure();
        return new FigureHtml(sheet.language())
                .tile(figure, sheet.link(Paths.node(number.node()), sheet.say(figure.label())))
                .as("w3")
                .with(number.stamp().tag(sheet));
    }

    private Tag runs() {
        String name = sheet.say("Last runs", "Dernières exécutions");
        Tag heads =
                Tables.heads(
                        List.of(
                                sheet.say("Run", "Exécution"),
                                sheet.say("Asked by", "Demandée par"),
                                sheet.say("Result", "Résultat"),
                                sheet.say("Nodes", "Nœuds"),
                                sheet.say("Took", "Durée")),
                        2);
        List<Tag> lines = home.runs().stream().map(this::run).toList();
        return Tag.of("div", Tag.of("div", Tables.titled(name, heads, lines)).as("card flush"))
                .as("sec");
    }

    private Tag run(Home.Run run) {
        return Tag.of(
                "tr",
                Tag.of(
                                "th",
                                sheet.link(Paths.run(run.id()), "#" + Stamp.shortened(run.id()))
                                        .as("mono"),
                                Markup.words(" "),
                                Tag.of("span", sheet.ago(run.startedAt())).as("small quiet"))
                        .at("scope", "row"),
                Tag.of("td", Tag.of("code", run.command())),
                Tag.of("td", RunState.chip(run.state(), sheet)),
                Tag.of("td", sheet.numbers().count(run.nodes())).as("num"),
                Tag.of("td", sheet.dates().duration(run.took())).as("num"));
    }
}
