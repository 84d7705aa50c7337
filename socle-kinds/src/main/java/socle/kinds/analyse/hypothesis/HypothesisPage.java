package socle.kinds.analyse.hypothesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import socle.api.Node;
import socle.api.Seen;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Told;
import socle.api.show.Block;
import socle.api.show.Block.Cell;
import socle.api.show.Page;
import socle.api.show.Standing;
import socle.api.text.Markdown;
import socle.api.text.Phrase;
import socle.kinds.analyse.hypothesis.finding.Assumption;
import socle.kinds.analyse.hypothesis.finding.Picture;
import socle.kinds.analyse.hypothesis.question.HypothesisSpec;

/// The page of a hypothesis: the answer in words, its picture, then what was put to
/// the test and the figures beside each other.
record HypothesisPage(Node<HypothesisSpec> node, Seen seen) {

    private static final int WHOLE = 12;
    private static final int HALF = 6;

    Page page() {
        List<Told> told = seen.evidence(node.id());
        List<Block> blocks = new ArrayList<>();
        Result result = Result.of(sample(told, Facts.TEST));
        answer(told, result).ifPresent(cell -> blocks.add(new Block.Row(List.of(cell))));
        sample(told, Facts.PICTURE).ifPresent(one -> blocks.add(plot(one)));
        blocks.add(new Block.Row(tested(told, result)));
        sample(told, Facts.PAIRS)
                .ifPresent(
                        one ->
                                blocks.add(
                                        new Block.Grid(
                                                one.label(), one.rows(), one.rows().size())));
        blocks.add(
                new Block.Proofs(
                        new Phrase("What the run found", "Ce que l’exécution a trouvé"),
                        told.stream().filter(one -> !isShown(one.evidence())).toList()));
        return new Page(Phrase.same(node.title()), blocks);
    }

    /// What may be said: the decision, then all of the conclusion; what a family makes of it comes
    /// first. A conclusion that fell is told by whoever frames the page, and among what was found.
    private Optional<Cell> answer(List<Told> told, Result result) {
        List<Block> said = new ArrayList<>();
        family(said);
        Optional<Evidence.Verdict> decision = verdict(told, Facts.DECISION);
        decision.ifPresent(
                one -> {
                    said.add(new Block.Heading(result.headline(), 2));
                    if (one.holds()) {
                        said.add(new Block.Line(one.why()));
                    }
                    said.add(new Block.Line(Facts.LINK));
                });
        if (decision.isEmpty() && !told.isEmpty()) {
            said.add(
                    new Block.Notice(
                            Standing.PLAIN,
                            Phrase.of(
                                    "Registered; the data are looked at from %s on.",
                                    "Enregistrée\u202f; les données seront regardées à partir du"
                                            + " %s.",
                                    node.spec().not_before().map(Object::toString).orElse(""))));
        }
        return said.isEmpty() ? Optional.empty() : Optional.of(cell(WHOLE, said));
    }

    /// The hypotheses and what the test takes for granted; beside them the figures.
    private List<Cell> tested(List<Told> told, Result result) {
        List<Block> left = new ArrayList<>();
        left.add(new Block.Heading(new Phrase("What is tested", "Ce qui est mis à l’épreuve"), 3));
        left.add(new Block.Prose(new Markdown(hypotheses(), node.place())));
        List<Told> conditions =
                told.stream()
                        .filter(one -> one.evidence().claim().equals(Assumption.CLAIM))
                        .toList();
        if (!conditions.isEmpty()) {
            left.add(new Block.Proofs(new Phrase("Conditions", "Conditions"), conditions));
        }
        List<Block> right = new ArrayList<>();
        result.grid(seen.language()).ifPresent(right::add);
        sample(told, Facts.TEST).ifPresent(one -> right.add(new Block.Line(one.label())));
        return right.isEmpty()
                ? List.of(cell(WHOLE, left))
                : List.of(cell(HALF, left), cell(HALF, right));
    }

    private static Cell cell(int width, List<Block> blocks) {
        return new Cell(width, blocks, Optional.empty());
    }

    private String hypotheses() {
        HypothesisSpec spec = node.spec();
        return "**"
                + spec.question().strip()
                + "**\n\n- **H0**\u00a0: "
                + spec.h0().strip()
                + "\n- **H1**\u00a0: "
                + spec.h1().strip();
    }

    private void family(List<Block> blocks) {
        node.spec()
                .family()
                .flatMap(
                        link ->
                                seen.evidence(link.node()).stream()
                                        .map(Told::evidence)
                                        .filter(Evidence.Verdict.class::isInstance)
                                        .map(Evidence.Verdict.class::cast)
                                        .filter(one -> one.claim().equals(Family.DECISION))
                                        .filter(one -> one.label().en().equals(node.id().value()))
                                        .findFirst())
                .ifPresent(one -> blocks.add(new Block.Notice(Standing.PLAIN, one.why())));
    }

    private Block plot(Evidence.Sample sample) {
        return new Block.Plot(
                node.id().value(),
                sample.label(),
                Phrase.same(node.title()),
                Phrase.same(""),
                Picture.chart(sample.rows()),
                sample.rows());
    }

    private static boolean isShown(Evidence evidence) {
        boolean fell = evidence instanceof Evidence.Verdict verdict && !verdict.holds();
        boolean above =
                Stream.of(Facts.PICTURE, Facts.PAIRS, Facts.TEST, Powers.CLAIM, Assumption.CLAIM)
                        .anyMatch(evidence.claim()::equals);
        return above
                || (!fell && evidence.claim().equals(Facts.DECISION))
                || evidence instanceof Evidence.Statement;
    }

    private static Optional<Evidence.Verdict> verdict(List<Told> told, Claim claim) {
        return told.stream()
                .map(Told::evidence)
                .filter(Evidence.Verdict.class::isInstance)
                .map(Evidence.Verdict.class::cast)
                .filter(one -> one.claim().equals(claim))
                .findFirst();
    }

    private static Optional<Evidence.Sample> sample(List<Told> told, Claim claim) {
        return told.stream()
                .map(Told::evidence)
                .filter(Evidence.Sample.class::isInstance)
                .map(Evidence.Sample.class::cast)
                .filter(one -> one.claim().equals(claim))
                .findFirst();
    }
}
