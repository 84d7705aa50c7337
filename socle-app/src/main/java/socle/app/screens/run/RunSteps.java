package socle.app.screens.run;

import java.util.List;
import socle.app.screens.run.RunView.Step;
import socle.app.show.State;
import socle.app.show.Tables;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.view.Pager;
import socle.app.view.Paths;
import socle.app.view.Sheet;

/// The steps of a run, each with why it was in the plan and what became of it.
record RunSteps(RunView view, Sheet sheet) {

    /// Longer reasons are cut; programs get them whole.
    private static final int REASON = 90;

    Markup draw() {
        if (view.steps().items().isEmpty()) {
            return Markup.none();
        }
        String name = sheet.say("Steps", "Étapes");
        Tag caption =
                Tag.of(
                                "span",
                                Tag.of("b", name + "."),
                                Markup.words(
                                        sheet.say(
                                                " The reason says why the plan had this node.",
                                                " La raison dit pourquoi le plan contenait ce nœud.")))
                        .as("cap");
        Tag heads =
                Tables.heads(
                        List.of(
                                sheet.say("Node", "Nœud"),
                                sheet.say("Kind", "Genre"),
                                sheet.say("Reason", "Raison"),
                                sheet.say("State", "État"),
                                sheet.say("Rows", "Lignes"),
                                sheet.say("Took", "Durée")),
                        2);
        List<Tag> lines = view.steps().items().stream().map(this::line).toList();
        return Tag.of(
                        "section",
                        Tables.under(name, caption, heads, lines),
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
}
