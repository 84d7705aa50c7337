package socle.kinds.steer.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import socle.api.Node;
import socle.api.Seen;
import socle.api.data.Rows;
import socle.api.proof.Evidence;
import socle.api.proof.Told;
import socle.api.show.Block;
import socle.api.show.Format;
import socle.api.show.Page;
import socle.api.show.Standing;
import socle.api.text.Markdown;
import socle.api.text.Phrase;

/// The decision sheet: what to do, with which effect, why, among which options, who decides. It is
/// one page of paper.
record RecommendationPage(Node<RecommendationSpec> node, Seen seen) {

    Page page() {
        List<Told> told = seen.evidence(node.id());
        List<Block> blocks = new ArrayList<>();
        for (Told one : told) {
            switch (one.evidence()) {
                case Evidence.Statement said -> statement(said, blocks);
                case Evidence.Sample sample -> blocks.add(grid(sample));
                case Evidence.Measure measure -> {
                    if (measure.claim().value().equals("recommendation.effect")) {
                        blocks.add(effect(measure, told));
                    }
                }
                case Evidence.Verdict verdict -> fallen(verdict, blocks);
                case Evidence.Artifact _, Evidence.Digest _, Evidence.Origin _ -> {}
            }
        }
        return new Page(Phrase.same(node.title()), blocks);
    }

    private void statement(Evidence.Statement said, List<Block> blocks) {
        if (!said.claim().value().equals("recommendation.statement")) {
            blocks.add(new Block.Heading(said.label(), 3));
        }
        blocks.add(new Block.Prose(new Markdown(said.markdown(), node.place())));
    }

    private static Block grid(Evidence.Sample sample) {
        Rows rows = sample.rows();
        return new Block.Grid(sample.label(), rows, rows.size());
    }

    private static Block effect(Evidence.Measure measure, List<Told> told) {
        OptionalDouble low = end("recommendation.effect_low", told);
        OptionalDouble high = end("recommendation.effect_high", told);
        Phrase note =
                low.isPresent() && high.isPresent()
                        ? Phrase.of(
                                "expected effect, between %s and %s",
                                "effet attendu, entre %s et %s",
                                Quoted.number(low.getAsDouble(), ""),
                                Quoted.number(high.getAsDouble(), ""))
                        : new Phrase("expected effect", "effet attendu");
        return new Block.Figure(
                measure.label(),
                Optional.of(measure.value()),
                Format.AUTO,
                measure.unit(),
                note,
                List.of());
    }

    private static OptionalDouble end(String claim, List<Told> told) {
        return told.stream()
                .map(Told::evidence)
                .filter(it -> it.claim().value().equals(claim))
                .filter(Evidence.Measure.class::isInstance)
                .mapToDouble(it -> ((Evidence.Measure) it).value())
                .findFirst();
    }

    /// What a reader has to know before deciding.
    private static void fallen(Evidence.Verdict verdict, List<Block> blocks) {
        if (!verdict.holds() && !verdict.claim().value().equals("recommendation.answered")) {
            blocks.add(
                    new Block.Notice(
                            Standing.WATCH,
                            Phrase.of(
                                    "Not so: %s (%s).",
                                    "Non tenu\u00a0: %s (%s).", verdict.label(), verdict.why())));
        }
    }
}
