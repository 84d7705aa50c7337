package socle.app.screens.run;

import java.util.ArrayList;
import java.util.List;
import socle.api.proof.Evidence;
import socle.app.screens.run.RunView.Step;
import socle.app.show.Fact;
import socle.app.show.PageHtml;
import socle.app.show.State;
import socle.app.show.Tables;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.view.Sheet;

/// What the steps of a part of a run left behind, folded by node.
record RunLeft(RunView view, Sheet sheet) {

    Markup draw() {
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
        Tag heads =
                Tables.heads(
                        List.of(
                                sheet.say("What", "Quoi"),
                                sheet.say("State", "État"),
                                sheet.say("Found", "Constat")));
        return Tag.of(
                        "details",
                        Tag.of(
                                "summary",
                                Tag.of("code", step.node().value()),
                                Markup.words(" (" + lines.size() + ")")),
                        Tables.titled(name, heads, lines))
                .as("more");
    }
}
