package socle.kinds.analyse.hypothesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.api.Node;
import socle.api.Seen;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Told;
import socle.api.show.Block;
import socle.api.show.Page;
import socle.api.show.Standing;
import socle.api.text.Markdown;
import socle.api.text.Phrase;

/// The page of a hypothesis: question, conclusion, picture, what it takes for granted.
record HypothesisPage(Node<HypothesisSpec> node, Seen seen) {

    Page page() {
        List<Told> told = seen.evidence(node.id());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Prose(new Markdown(hypotheses(), node.place())));
        family(blocks);
        verdict(told, Facts.DECISION).ifPresent(one -> conclusion(one, blocks));
        if (verdict(told, Facts.DECISION).isEmpty() && !told.isEmpty()) {
            blocks.add(
                    new Block.Notice(
                            Standing.PLAIN,
                            Phrase.of(
                                    "Registered; the data are looked at from %s on.",
                                    "Enregistrée\u202f; les données seront regardées à partir du"
                                            + " %s.",
                                    node.spec().not_before().map(Object::toString).orElse(""))));
        }
        sample(told, Facts.TEST).ifPresent(one -> blocks.add(new Block.Line(one.label())));
        sample(told, Facts.PICTURE).ifPresent(one -> blocks.add(plot(one)));
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

    private String hypotheses() {
        HypothesisSpec spec = node.spec();
        return "**"
                + spec.question().strip()
                + "**\n\n- **H0**\u00a0: "
                + spec.h0().strip()
                + "\n- **H1**\u00a0: "
                + spec.h1().strip();
    }

    private static void conclusion(Evidence.Verdict one, List<Block> blocks) {
        blocks.add(new Block.Notice(one.holds() ? Standing.PLAIN : Standing.WATCH, one.why()));
        blocks.add(new Block.Line(Facts.LINK));
    }

    /// What its family says of it comes first.
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
        Claim claim = evidence.claim();
        return claim.equals(Facts.PICTURE)
                || claim.equals(Facts.PAIRS)
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
