package socle.app.screens.run;

import java.util.ArrayList;
import java.util.List;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.view.Sheet;
import socle.core.ledger.RunRow;
import socle.core.serve.Progress;

/// How far a run under way is. Of a run in another process only what it published is known.
record RunProgress(RunView view, Sheet sheet) {

    Markup card() {
        if (view.run().state() != RunRow.State.RUNNING) {
            return Markup.none();
        }
        return Tag.of("div", bar(), now()).as("card stack-s").at("data-goes-on", "");
    }

    private Markup bar() {
        int ended = view.counts().all();
        String took = sheet.dates().duration(view.run().took());
        if (view.progress().isEmpty()) {
            return Tag.of(
                    "p",
                    sheet.say("Nodes ended so far: ", "Nœuds terminés jusqu’ici\u00a0: ")
                            + ended
                            + ", "
                            + took
                            + sheet.say(
                                    ". It runs in another process, which alone knows how many are left.",
                                    ". Elle tourne dans un autre processus, qui seul sait combien il en reste."));
        }
        int planned = view.progress().get().planned();
        String of = ended + sheet.say(" of ", " sur ") + planned;
        return Markup.all(
                Tag.of(
                                "label",
                                sheet.say("Progress: ", "Avancement\u00a0: ")
                                        + of
                                        + ", "
                                        + took
                                        + sheet.say(" so far", " écoulées"))
                        .at("for", "bar"),
                Tag.of("progress", of)
                        .at("id", "bar")
                        .at("max", String.valueOf(planned))
                        .at("value", String.valueOf(Math.min(ended, planned))));
    }

    private Markup now() {
        List<String> words = new ArrayList<>();
        view.progress().ifPresent(it -> it.working().forEach(one -> words.add(words(one))));
        return words.isEmpty()
                ? Markup.none()
                : Tag.of(
                                "p",
                                sheet.say("At work: ", "En ce moment\u00a0: ")
                                        + String.join(sheet.say("; ", "\u202f; "), words)
                                        + ".")
                        .as("small quiet");
    }

    private String words(Progress.Working one) {
        String at = one.node().value();
        if (one.attempt() > 1) {
            at += sheet.say(", try ", ", essai ") + one.attempt();
        }
        if (one.total() > 0) {
            at +=
                    ", "
                            + sheet.numbers().count(one.done())
                            + sheet.say(" of ", " sur ")
                            + sheet.numbers().count(one.total())
                            + " "
                            + one.unit();
        } else if (one.done() > 0) {
            at += ", " + sheet.numbers().count(one.done()) + " " + one.unit();
        }
        return at.strip();
    }
}
