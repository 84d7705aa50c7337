package socle.kinds.analyse.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import socle.api.Node;
import socle.api.Seen;
import socle.api.data.Rows;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Told;
import socle.api.show.Block;
import socle.api.show.Chart;
import socle.api.show.Page;
import socle.api.show.Standing;
import socle.api.text.Markdown;
import socle.api.text.Phrase;

/// The page of a simulation: question, reading, outcomes, what moves them, what it rests on.
record SimulationPage(Node<SimulationSpec> node, Seen seen) {

    private static final Set<Claim> SHOWN =
            Set.of(
                    Facts.PICTURE,
                    Facts.SENSITIVITY,
                    Facts.CONVERGENCE,
                    Facts.INPUTS,
                    Facts.CONCLUSION);

    Page page() {
        List<Told> told = seen.evidence(node.id());
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block.Prose(
                        new Markdown("**" + node.spec().question().strip() + "**", node.place())));
        reading(told).ifPresent(blocks::add);
        sample(told, Facts.PICTURE).ifPresent(one -> blocks.add(plot("outcomes", one, this::bars)));
        sample(told, Facts.SENSITIVITY)
                .filter(one -> one.rows().size() > 0)
                .ifPresent(one -> blocks.add(plot("inputs", one, this::lying)));
        sample(told, Facts.INPUTS).ifPresent(one -> blocks.add(grid(one)));
        sample(told, Facts.CONVERGENCE).ifPresent(one -> blocks.add(grid(one)));
        blocks.add(
                new Block.Proofs(
                        new Phrase("What the run found", "Ce que l’exécution a trouvé"),
                        told.stream().filter(one -> !isShown(one.evidence())).toList()));
        return new Page(Phrase.same(node.title()), blocks);
    }

    private Chart bars(Rows rows) {
        return Picture.bars(rows, node.spec());
    }

    private Chart lying(Rows rows) {
        return Picture.lying(rows, node.spec());
    }

    /// The verdict where a share is required, else the words alone. One that fell is told by
    /// whoever frames the page, and among what the run found.
    private static Optional<Block> reading(List<Told> told) {
        Optional<Evidence.Verdict> verdict = of(told, Facts.CONCLUSION, Evidence.Verdict.class);
        return verdict.isPresent()
                ? verdict.filter(Evidence.Verdict::holds).map(one -> plain(one.why()))
                : of(told, Facts.READING, Evidence.Statement.class)
                        .map(one -> plain(Phrase.same(one.markdown())));
    }

    private static Block plain(Phrase words) {
        return new Block.Notice(Standing.PLAIN, words);
    }

    private Block plot(String name, Evidence.Sample sample, Function<Rows, Chart> chart) {
        return new Block.Plot(
                node.id().value() + "-" + name,
                sample.label(),
                Phrase.same(node.spec().unit()),
                Phrase.same(""),
                chart.apply(sample.rows()),
                sample.rows());
    }

    private static Block grid(Evidence.Sample sample) {
        return new Block.Grid(sample.label(), sample.rows(), sample.rows().size());
    }

    private static boolean isShown(Evidence evidence) {
        boolean fell = evidence instanceof Evidence.Verdict verdict && !verdict.holds();
        return !fell
                && (SHOWN.contains(evidence.claim()) || evidence instanceof Evidence.Statement);
    }

    private static Optional<Evidence.Sample> sample(List<Told> told, Claim claim) {
        return of(told, claim, Evidence.Sample.class);
    }

    private static <E extends Evidence> Optional<E> of(
            List<Told> told, Claim claim, Class<E> form) {
        return told.stream()
                .map(Told::evidence)
                .filter(one -> one.claim().equals(claim))
                .filter(form::isInstance)
                .map(form::cast)
                .findFirst();
    }
}
