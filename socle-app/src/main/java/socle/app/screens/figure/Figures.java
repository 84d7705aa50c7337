package socle.app.screens.figure;

import java.util.Optional;
import java.util.stream.Stream;
import socle.api.Metered;
import socle.api.show.Block;
import socle.api.show.Metric;
import socle.api.show.Standing;
import socle.api.text.Language;
import socle.api.text.Phrase;
import socle.app.show.DefaultPage;
import socle.app.show.words.Numbers;
import socle.app.view.Admission;
import socle.core.access.Visitor;
import socle.core.graph.Declared;
import socle.core.serve.Glimpse;

/// The nodes that measure something, and what each shows last.
public record Figures(Glimpse glimpse) {

    /// Those that a reader may look at, in the order of the project.
    public Stream<Declared> of(Visitor reader) {
        return glimpse.nodes().stream()
                .filter(Figures::isMetered)
                .filter(one -> Admission.admits(one.node(), reader));
    }

    private static boolean isMetered(Declared one) {
        return one.node().kind() instanceof Metered<?>;
    }

    /// What one shows in large; nothing when nothing is published, or when a policy keeps from this
    /// reader a part of what it is computed of.
    public Optional<Block.Figure> last(Declared one) {
        if (!isMetered(one)
                || glimpse.seen().published(one.id()).isEmpty()
                || !glimpse.seen().isWhole(one.id())) {
            return Optional.empty();
        }
        return DefaultPage.of(one.node(), glimpse.seen()).blocks().stream()
                .filter(Block.Figure.class::isInstance)
                .map(Block.Figure.class::cast)
                .findFirst();
    }

    private static Phrase told(double value, Metric metric) {
        Phrase number =
                new Phrase(
                        new Numbers(Language.EN).of(value, metric.format()),
                        new Numbers(Language.FR).of(value, metric.format()));
        return metric.unit().isEmpty()
                ? number
                : Phrase.of("%s\u00a0%s", "%s\u00a0%s", number, metric.unit());
    }

    /// A figure beside what it has to reach.
    static Block.Figure held(Block.Figure figure, Metric metric) {
        if (metric.target().isEmpty() || figure.value().isEmpty()) {
            return figure;
        }
        double target = metric.target().get();
        boolean reached = metric.reaches(figure.value().get(), target).orElse(true);
        Phrase words =
                reached
                        ? Phrase.of(
                                "target %s, reached", "objectif %s, atteint", told(target, metric))
                        : Phrase.of(
                                "target %s, not reached",
                                "objectif %s, non atteint", told(target, metric));
        Standing standing = reached ? Standing.GOOD : Standing.BAD;
        return new Block.Figure(
                figure.label(),
                figure.value(),
                figure.format(),
                figure.unit(),
                figure.note(),
                figure.history(),
                Stream.concat(
                                figure.remarks().stream(),
                                Stream.of(new Block.Remark(standing, words)))
                        .toList());
    }
}
