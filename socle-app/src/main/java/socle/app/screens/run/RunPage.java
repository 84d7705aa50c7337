package socle.app.screens.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.api.access.Right;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.Phrase;
import socle.app.screens.run.RunView.Step;
import socle.app.show.Fact;
import socle.app.show.PageHtml;
import socle.app.show.State;
import socle.app.show.Tables;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.view.Drawn;
import socle.app.view.Head;
import socle.app.view.Icon;
import socle.app.view.Pager;
import socle.app.view.Paths;
import socle.app.view.RunState;
import socle.app.view.Sheet;
import socle.app.view.Stamp;
import socle.core.ledger.RunRow;
import socle.core.serve.Progress;

/// How a run looks: how far, where time goes, steps with reasons, what fell, what it left.
record RunPage(RunView view, Sheet sheet) {

    private static final int REASON = 90;

    Drawn draw() {
        return Drawn.of(
                        sheet.say("Run ", "Exécution ") + "#" + Stamp.shortened(view.run().id()),
                        RunsScreen.PATH,
                        head(),
                        new RunProgress(view, sheet).card(),
                        troubles(),
                        new RunTime(view, sheet).figure(),
                        steps(),
                        left(),
                        facts())
                .under(sheet.say("Runs", "Exécutions"), RunsScreen.PATH);
    }

    private boolean isLive() {
        return view.run().state() == RunRow.State.RUNNING;
    }

    private Tag head() {
        Markup sort =
                Tag.of(
                                "p",
                                Icon.PLAY.tag(),
                                Tag.of("span", sheet.say("Run", "Exécution")),
                                Tag.of("code", "#" + Stamp.shortened(view.run().id())),
                                RunState.chip(view.run().state(), sheet))
                        .as("kind");
        return Head.of(sheet.say(finding()), sheet.say(lede())).sort(sort).actions(actions()).tag();
    }

    private Phrase finding() {
        var counts = view.counts();
        Optional<Progress> progress = view.progress();
        Phrase done =
                progress.isPresent()
                        ? Phrase.of(
                                "%s of %s nodes done",
                                "%s nœuds sur %s faits",
                                Phrase.count(counts.done()),
                                Phrase.count(progress.get().planned()))
                        : Phrase.of(
                                counts.done() == 1 ? "%s node done" : "%s nodes done",
                                counts.done() == 1 ? "%s nœud fait" : "%s nœuds faits",
                                Phrase.count(counts.done()));
        if (counts.failed() + counts.refused() > 0) {
            int failed = counts.failed() + counts.refused();
            done =
                    Phrase.of(
                            failed == 1 ? "%s, one failed" : "%s, %s failed",
                            failed == 1 ? "%s, un a échoué" : "%s, %s ont échoué",
                            done,
                            Phrase.count(failed));
        }
        if (counts.fallen() > 0) {
            done =
                    Phrase.of(
                            counts.fallen() == 1 ? "%s, rules fell on one" : "%s, rules fell on %s",
                            counts.fallen() == 1
                                    ? "%s, des règles sont tombées sur un"
                                    : "%s, des règles sont tombées sur %s",
                            done,
                            Phrase.count(counts.fallen()));
        }
        if (counts.warned() > 0) {
            return Phrase.of("%s, %s to watch", "%s, %s à surveiller", done, counts.warned());
        }
        return counts.bad() == 0 && !isLive() && counts.done() > 0
                ? Phrase.of("%s, nothing fell", "%s, rien n’est tombé", done)
                : done;
    }

    private Phrase lede() {
        Phrase begun =
                Phrase.of(
                        "Begun on %1$s by %2$s, in the environment %3$s.",
                        "Lancée le %1$s par %2$s, dans l’environnement %3$s.",
                        sheet.dates().instant(view.run().startedAt()),
                        view.run().by(),
                        view.run().environment());
        return isLive()
                ? Phrase.of(
                        "%1$s It has worked for %2$s.",
                        "%1$s Elle travaille depuis %2$s.",
                        begun,
                        sheet.dates().duration(view.run().took()))
                : Phrase.of(
                        "%1$s It took %2$s.",
                        "%1$s Elle a duré %2$s.", begun, sheet.dates().duration(view.run().took()));
    }

    private List<Tag> actions() {
        List<Tag> actions = new ArrayList<>();
        if (isLive() && sheet.places().isLive()) {
            actions.add(
                    Tag.of("a", sheet.say("Reload", "Recharger"))
                            .as("btn reload")
                            .at("href", Paths.run(view.run().id())));
        }
        if (!sheet.offers(Right.RUN)) {
            return actions;
        }
        if (isLive() && view.progress().isPresent()) {
            actions.add(
                    sheet.button(
                            Paths.run(view.run().id()) + "/stop",
                            sheet.say("Stop cleanly", "Arrêter proprement"),
                            "btn danger",
                            Markup.none()));
        }
        if (!isLive()) {
            actions.add(
                    again(
                            view.same(),
                            sheet.say("Run the same again", "Relancer la même"),
                            view.failed().isEmpty() ? "btn main" : "btn"));
        }
        if (!isLive() && !view.failed().isEmpty()) {
            actions.add(
                    again(
                            view.failed(),
                            sheet.say("Run again what failed", "Relancer ce qui a échoué"),
                            "btn main"));
        }
        return actions;
    }

    private Tag again(String select, String words, String look) {
        return sheet.button(RunsScreen.PATH, words, look, Sheet.hidden("select", select));
    }

    /// What went wrong first: where, what, and what was said to do.
    private Markup troubles() {
        List<Tag> lines =
                view.steps().items().stream()
                        .filter(
                                it ->
                                        it.state() == socle.core.ledger.StepRow.State.FAILED
                                                || it.state()
                                                        == socle.core.ledger.StepRow.State.REFUSED)
                        .map(this::trouble)
                        .toList();
        List<Tag> fallen =
                view.steps().items().stream().flatMap(it -> fallen(it).stream()).toList();
        if (lines.isEmpty() && fallen.isEmpty()) {
            return Markup.none();
        }
        return Tag.of("section")
                .as("sec stack-s")
                .at("aria-label", sheet.say("What went wrong", "Ce qui ne va pas"))
                .with(lines)
                .with(fallen);
    }

    private Tag trouble(Step step) {
        return alert(State.FELL, "bad", step, sheet.say(step.words()));
    }

    private List<Tag> fallen(Step step) {
        List<Tag> fallen = new ArrayList<>();
        for (Evidence one : step.left()) {
            if (one instanceof Evidence.Verdict verdict && !verdict.holds()) {
                boolean isError = verdict.severity() == Severity.ERROR;
                fallen.add(
                        alert(
                                isError ? State.FELL : State.WARNED,
                                isError ? "bad" : "warn",
                                step,
                                sheet.say(verdict.label())
                                        + sheet.say(": ", "\u00a0: ")
                                        + sheet.say(verdict.why())));
            }
        }
        return fallen;
    }

    private Tag alert(State state, String look, Step step, String words) {
        return Tag.of(
                        "div",
                        state.glyph(),
                        Tag.of(
                                "div",
                                Tag.of("p", Tag.of("b", sheet.node(step.node()))),
                                Tag.of("p", words)))
                .as("alert " + look);
    }

    private Markup steps() {
        if (view.steps().items().isEmpty()) {
            return Markup.none();
        }
        String name = sheet.say("Steps", "Étapes");
        Tag table =
                Tag.of(
                        "table",
                        Tag.of(
                                "caption",
                                Tag.of(
                                                "span",
                                                Tag.of("b", name + "."),
                                                Markup.words(
                                                        sheet.say(
                                                                " The reason says why the plan had this node.",
                                                                " La raison dit pourquoi le plan contenait ce nœud.")))
                                        .as("cap")),
                        Tables.heads(
                                List.of(
                                        sheet.say("Node", "Nœud"),
                                        sheet.say("Kind", "Genre"),
                                        sheet.say("Reason", "Raison"),
                                        sheet.say("State", "État"),
                                        sheet.say("Rows", "Lignes"),
                                        sheet.say("Took", "Durée")),
                                2));
        List<Tag> lines = view.steps().items().stream().map(this::line).toList();
        return Tag.of(
                        "section",
                        Tables.scroll(table.with(Tag.of("tbody").with(lines)), Markup.words(name)),
                        new Pager(view.steps(), view.said(), Paths.run(view.run().id()), sheet)
                                .draw())
                .as("sec card flush");
    }

    private Tag line(Step step) {
        State look = look(step);
        String reason = sheet.say(step.reason());
        Tag told = Tag.of("td", Tag.of("span", shortened(reason)));
        if (!step.words().en().isEmpty()) {
            told = told.with(Tag.of("br"), Tag.of("span", sheet.say(step.words())).as("small"));
        }
        Tag state =
                Tag.of(
                        "td",
                        Tag.of("span", look.glyph(), Markup.words(word(step)))
                                .as("st " + look.look()));
        if (step.attempts() > 1) {
            state =
                    state.with(
                            Tag.of("br"),
                            Tag.of("span", step.attempts() + sheet.say(" tries", " essais"))
                                    .as("small quiet"));
        }
        Tag line =
                Tag.of(
                        "tr",
                        Tag.of("th", sheet.node(step.node())).at("scope", "row"),
                        Tag.of("td", step.kind().map(sheet::say).orElse("—")),
                        told,
                        state,
                        Tag.of("td", step.rows().map(sheet.numbers()::count).orElse("—")).as("num"),
                        Tag.of("td", sheet.dates().duration(step.took())).as("num nowrap"));
        return look == State.FELL ? line.as("fell") : line;
    }

    private static String shortened(String reason) {
        return reason.length() <= REASON ? reason : reason.substring(0, REASON - 1) + "…";
    }

    private static State look(Step step) {
        return switch (step.state()) {
            case DONE ->
                    step.fallen() > 0 ? State.FELL : step.warned() > 0 ? State.WARNED : State.HOLDS;
            case FAILED, REFUSED -> State.FELL;
            case SKIPPED -> State.NOT_APPLICABLE;
        };
    }

    private String word(Step step) {
        return switch (step.state()) {
            case DONE ->
                    step.fallen() > 0
                            ? sheet.say("fell", "tombé")
                            : step.warned() > 0
                                    ? sheet.say("to watch", "à surveiller")
                                    : sheet.say("done", "fait");
            case FAILED -> sheet.say("failed", "échoué");
            case REFUSED -> sheet.say("refused", "refusé");
            case SKIPPED -> sheet.say("skipped", "sauté");
        };
    }

    /// What the steps of this part left behind, folded by node.
    private Markup left() {
        List<Tag> nodes =
                view.steps().items().stream()
                        .filter(it -> !it.left().isEmpty())
                        .map(this::left)
                        .toList();
        if (nodes.isEmpty()) {
            return Markup.none();
        }
        return Tag.of(
                        "section",
                        Tag.of("h2", sheet.say("What it left", "Ce qu’elle a laissé"))
                                .at("id", "left"))
                .as("sec card stack-s")
                .at("aria-labelledby", "left")
                .with(nodes);
    }

    private Tag left(Step step) {
        List<Tag> lines = new ArrayList<>();
        for (Evidence one : step.left()) {
            Fact fact = new Fact(one, sheet.language());
            Tag line =
                    Tag.of(
                            "tr",
                            Tag.of(
                                            "th",
                                            Markup.words(sheet.say(one.label())),
                                            Tag.of("br"),
                                            Tag.of("code", one.claim().value()).as("quiet"))
                                    .at("scope", "row"),
                            Tag.of("td", PageHtml.chip(fact.state(), sheet.language())),
                            Tag.of("td", fact.words()));
            lines.add(fact.state() == State.FELL ? line.as("fell") : line);
        }
        String name = sheet.say("Evidence of ", "Preuves de ") + step.node();
        Tag table =
                Tag.of(
                        "table",
                        Tag.of("caption", name),
                        Tables.heads(
                                List.of(
                                        sheet.say("What", "Quoi"),
                                        sheet.say("State", "État"),
                                        sheet.say("Found", "Constat"))),
                        Tag.of("tbody").with(lines));
        return Tag.of(
                        "details",
                        Tag.of(
                                "summary",
                                Tag.of("code", step.node().value()),
                                Markup.words(" (" + lines.size() + ")")),
                        Tables.scroll(table, Markup.words(name)))
                .as("more");
    }

    private Tag facts() {
        List<Markup> facts = new ArrayList<>();
        fact(facts, sheet.say("Name", "Nom"), view.run().id());
        fact(facts, sheet.say("Asked for", "Demande"), view.run().command());
        fact(facts, sheet.say("By", "Par"), view.run().by());
        view.run()
                .endedAt()
                .ifPresent(
                        it -> fact(facts, sheet.say("Ended", "Finie"), sheet.dates().instant(it)));
        return Tag.of(
                        "section",
                        Tag.of("h2", sheet.say("What was asked", "Ce qui était demandé"))
                                .at("id", "asked"),
                        Tag.of("dl").as("facts").with(facts))
                .as("sec card stack-s")
                .at("aria-labelledby", "asked");
    }

    private static void fact(List<Markup> facts, String name, String value) {
        facts.add(Tag.of("dt", name));
        facts.add(Tag.of("dd", Tag.of("code", value)));
    }
}
