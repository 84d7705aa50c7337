package socle.app.screens.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import socle.api.access.Right;
import socle.api.text.Phrase;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.view.Drawn;
import socle.app.view.Filters;
import socle.app.view.Head;
import socle.app.view.Icon;
import socle.app.view.Pager;
import socle.app.view.Sheet;

/// How the history of runs looks.
record RunsPage(Runs runs, Sheet sheet) {

    Drawn draw() {
        return Drawn.of(
                sheet.say("Runs", "Exécutions"),
                RunsScreen.PATH,
                head(),
                order(),
                underWay(),
                filters(),
                history());
    }

    private Tag head() {
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
                                                                        "What would run",
                                                                        "Ce qui s’exécuterait")))
                                                .as("btn")
                                                .at("href", it)));
        return Head.of(sheet.say(finding()), sheet.say(lede())).actions(actions).tag();
    }

    private Phrase finding() {
        int now = runs.underWay().size();
        return now == 0
                ? Phrase.of(
                        runs.runs().total() == 1
                                ? "%s run, none under way"
                                : "%s runs, none under way",
                        runs.runs().total() == 1
                                ? "%s exécution, aucune en cours"
                                : "%s exécutions, aucune en cours",
                        Phrase.count(runs.runs().total()))
                : now == 1
                        ? new Phrase("One run is under way", "Une exécution est en cours")
                        : Phrase.of("%s runs are under way", "%s exécutions sont en cours", now);
    }

    private static Phrase lede() {
        return new Phrase(
                "A run does what the plan says: what changed, what is too old, what failed before."
                        + " What it published stays, whatever comes later.",
                "Une exécution fait ce que dit le plan\u00a0: ce qui a changé, ce qui est trop vieux,"
                        + " ce qui a échoué. Ce qu’elle a publié reste, quoi qu’il arrive ensuite.");
    }

    /// Begins a run of a selection.
    private Markup order() {
        if (!sheet.offers(Right.RUN)) {
            return Markup.none();
        }
        Tag field =
                Tag.of(
                        "div",
                        Tag.of("label", sheet.say("Which nodes", "Quels nœuds"))
                                .at("for", "select"),
                        Tag.of(
                                        "p",
                                        sheet.say(
                                                "Nothing for everything that is not up to date; or +daily, tag:nightly,"
                                                        + " state:failed, as on the command line.",
                                                "Rien pour tout ce qui n’est pas à jour\u202f; ou +daily, tag:nightly,"
                                                        + " state:failed, comme en ligne de commande."))
                                .as("hint")
                                .at("id", "select-hint"),
                        Tag.of("input")
                                .at("id", "select")
                                .at("name", "select")
                                .at("type", "text")
                                .at("autocomplete", "off")
                                .at("spellcheck", "false")
                                .at("aria-describedby", "select-hint"));
        Tag button =
                Tag.of(
                                "button",
                                Icon.PLAY.tag(),
                                Markup.words(sheet.say("Start the run", "Lancer l’exécution")))
                        .as("btn main")
                        .at("type", "submit");
        return sheet.form(RunsScreen.PATH, Markup.all(field, Tag.of("div", button).as("actions")))
                .as("card stack-s")
                .at("aria-label", sheet.say("Start a run", "Lancer une exécution"));
    }

    private Markup underWay() {
        if (runs.underWay().isEmpty()) {
            return Markup.none();
        }
        Tag table = RunLine.table(runs.underWay(), sheet.say("Under way now", "En cours"), sheet);
        return Tag.of("section", table).as("sec card flush");
    }

    private Markup filters() {
        SequencedMap<String, Phrase> environments = new LinkedHashMap<>();
        runs.environments().forEach(it -> environments.put(it, Phrase.same(it)));
        return Filters.of(RunsScreen.PATH, runs.said(), sheet)
                .choice("state", new Phrase("State", "État"), RunsScreen.states())
                .choice("environment", new Phrase("Environment", "Environnement"), environments)
                .text("who", new Phrase("Asked by", "Demandée par"), "search")
                .text("command", new Phrase("What was asked", "Ce qui est demandé"), "search")
                .text("from", new Phrase("From", "Du"), "date")
                .text("to", new Phrase("To", "Au"), "date")
                .form(new Phrase("Filters of the runs", "Filtres des exécutions"));
    }

    private Tag history() {
        Tag section = Tag.of("section").as("sec card flush");
        if (runs.runs().items().isEmpty()) {
            return Tag.of(
                            "div",
                            Tag.of(
                                    "p",
                                    runs.said().values().isEmpty()
                                            ? sheet.say(
                                                    "Nothing has run yet. `socle run` begins one, and so does the button above.",
                                                    "Rien n’a encore été exécuté. «\u00a0socle run\u00a0» en lance une, le bouton ci-dessus aussi.")
                                            : sheet.say(
                                                    "No run is like that.",
                                                    "Aucune exécution ne correspond.")))
                    .as("empty sec");
        }
        return section.with(
                RunLine.table(
                        runs.runs().items(),
                        sheet.say("Newest first", "Les dernières d’abord"),
                        sheet),
                new Pager(runs.runs(), runs.said(), RunsScreen.PATH, sheet).draw());
    }
}
