package socle.core.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import socle.api.Gauge;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.proof.Told;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.core.graph.Declared;

/// What the documentation of a project says of its sources and of what it measures.
final class Documented {

    private static final int TOLD = 12;

    private final Collection<Declared> nodes;
    private final Map<NodeId, List<Told>> left;

    /// @param left what each node left last
    Documented(Collection<Declared> nodes, Map<NodeId, List<Told>> left) {
        this.nodes = nodes;
        this.left = left;
    }

    List<Evidence> all() {
        List<Evidence> all = new ArrayList<>();
        sources(all);
        indicators(all);
        return all;
    }

    /// A source is whatever says where something came from.
    private void sources(List<Evidence> all) {
        Set<String> open = new TreeSet<>();
        int found = 0;
        for (Declared one : nodes) {
            List<Evidence.Origin> origins =
                    left.getOrDefault(one.id(), List.of()).stream()
                            .map(Told::evidence)
                            .filter(Evidence.Origin.class::isInstance)
                            .map(Evidence.Origin.class::cast)
                            .toList();
            if (!origins.isEmpty()) {
                found++;
                boolean licensed = origins.stream().noneMatch(it -> it.licence().isBlank());
                if (!licensed || one.node().header().description().isEmpty()) {
                    open.add(one.id().value());
                }
            }
        }
        if (found > 0) {
            all.add(
                    verdict(
                            "project.sources",
                            new Phrase("described sources", "sources décrites"),
                            open,
                            Phrase.of(
                                    "%s sources, each with its origin, its licence and a"
                                            + " description",
                                    "%s sources, chacune avec son origine, sa licence et une"
                                            + " description",
                                    Phrase.count(found))));
        }
    }

    private void indicators(List<Evidence> all) {
        List<Gauge> measured = nodes.stream().flatMap(it -> Gauge.of(it.node()).stream()).toList();
        Set<String> open =
                measured.stream()
                        .filter(it -> !isComplete(it))
                        .map(it -> it.node().id().value())
                        .collect(Collectors.toCollection(TreeSet::new));
        if (!measured.isEmpty()) {
            all.add(
                    verdict(
                            "project.indicators",
                            new Phrase("described indicators", "indicateurs décrits"),
                            open,
                            Phrase.of(
                                    "%s indicators, each with its meaning, its description and who"
                                            + " answers for it",
                                    "%s indicateurs, chacun avec son sens, sa description et son"
                                            + " responsable",
                                    Phrase.count(measured.size()))));
        }
    }

    private static boolean isComplete(Gauge gauge) {
        return !gauge.metric().definition().isBlank()
                && gauge.node().header().description().isPresent()
                && gauge.node().header().owner().isPresent();
    }

    private static Evidence verdict(String claim, Phrase label, Set<String> open, Phrase why) {
        return new Evidence.Verdict(
                new Claim(claim),
                label,
                open.isEmpty(),
                Severity.WARNING,
                Phrase.of("%s%s", "%s%s", why, Exceptions.names(open, TOLD)));
    }
}
