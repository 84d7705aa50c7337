package socle.app.screens.node;

import java.util.List;
import socle.api.proof.Evidence;
import socle.api.proof.Told;
import socle.api.show.Block;
import socle.api.show.Page;
import socle.api.text.Phrase;
import socle.app.screens.node.NodeView.Check;
import socle.app.screens.node.NodeView.Tick;
import socle.app.show.PageHtml;
import socle.app.show.State;
import socle.app.show.Tables;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.view.Sheet;

/// How the rules put to a node and what it left look.
record ProofsPart(NodeView view, Sheet sheet) {

    Markup rules() {
        return Tag.of("div", checks()).as("sec").at("id", "proofs");
    }

    private Markup checks() {
        if (view.checks().isEmpty()) {
            return Markup.none();
        }
        Tag caption =
                Tag.of(
                                "span",
                                Tag.of("b", sheet.say("Rules.", "Règles.")),
                                Markup.words(
                                        " "
                                                + sheet.say(
                                                        "Over the last versions, the newest at the"
                                                                + " right.",
                                                        "Sur les dernières versions, la plus"
                                                                + " récente à droite.")))
                        .as("cap");
        Tag heads =
                Tables.heads(
                        List.of(
                                sheet.say("Rule", "Règle"),
                                sheet.say("State", "État"),
                                sheet.say("Found", "Constat"),
                                sheet.say("History", "Historique")));
        List<Tag> lines = view.checks().stream().map(this::check).toList();
        return Tag.of("div", Tables.under(sheet.say("Rules", "Règles"), caption, heads, lines))
                .as("card flush");
    }

    private Tag check(Check check) {
        Markup keeper =
                check.node().equals(view.node())
                        ? Tag.of("code", check.claim().value()).as("quiet small")
                        : sheet.node(check.node());
        Tag line =
                Tag.of(
                        "tr",
                        Tag.of("th", Markup.words(sheet.say(check.label())), Tag.of("br"), keeper)
                                .at("scope", "row"),
                        Tag.of("td", PageHtml.chip(state(check.now()), sheet.language())),
                        Tag.of("td", sheet.say(check.why())),
                        Tag.of("td", ticks(check.history())));
        return check.now() == Tick.FELL ? line.as("fell") : line;
    }

    private static State state(Tick tick) {
        return switch (tick) {
            case HELD -> State.HOLDS;
            case WARNED -> State.WARNED;
            case FELL -> State.FELL;
            case NOT_ASKED -> State.NOT_APPLICABLE;
        };
    }

    private Tag ticks(List<Tick> history) {
        long held = history.stream().filter(it -> it == Tick.HELD).count();
        long asked = history.stream().filter(it -> it != Tick.NOT_ASKED).count();
        return Tag.of("span")
                .as("ticks")
                .with(history.stream().map(it -> state(it).glyph().as(look(it))).toList())
                .with(
                        Tag.of(
                                        "span",
                                        sheet.say(
                                                Phrase.of(
                                                        "held %s times of %s",
                                                        "tenue %s fois sur %s", held, asked)))
                                .as("vh"));
    }

    private static String look(Tick tick) {
        return switch (tick) {
            case HELD -> "proven";
            case WARNED -> "partial";
            case FELL -> "missing";
            case NOT_ASKED -> "na";
        };
    }

    /// What it left beside its rules.
    Markup proofs() {
        List<Told> others =
                view.proofs().stream()
                        .filter(it -> !(it.evidence() instanceof Evidence.Verdict))
                        .toList();
        if (others.isEmpty()) {
            return Markup.none();
        }
        Block.Proofs proofs =
                new Block.Proofs(new Phrase("What it left", "Ce qu’il a laissé"), others);
        PageHtml page = new PageHtml(sheet.language(), sheet.addresses(), "proofs-", 1);
        return Tag.of("div", page.blocks(new Page(Phrase.same(""), List.of(proofs))))
                .as("sec card flush");
    }
}
