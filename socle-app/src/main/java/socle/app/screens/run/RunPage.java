package socle.app.screens.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.api.access.Right;
import socle.api.text.Phrase;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.view.Drawn;
import socle.app.view.Head;
import socle.app.view.Icon;
import socle.app.view.Paths;
import socle.app.view.RunState;
import socle.app.view.Sheet;
import socle.app.view.Stamp;
import socle.core.ledger.RunRow;
import socle.core.serve.Progress;

/// How a run looks: its finding and what can be done, then its parts, the troubles first.
record RunPage(RunView view, Sheet sheet) {

    Drawn draw() {
        return Drawn.of(
                        sheet.say("Run ", "Exécution ") + "#" + Stamp.shortened(view.run().id()),
                        RunsScreen.PATH,
                        head(),
                        new RunProgress(view, sheet).card(),
                        new RunTroubles(view, sheet).draw(),
                        new RunTime(view, sheet).figure(),
                        new RunSteps(view, sheet).draw(),
                        new RunLeft(view, sheet).draw(),
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
