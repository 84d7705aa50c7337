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
import socle.api.text.Language;
import socle.api.text.Markdown;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.core.graph.Declared;
import socle.core.sight.Moment;
import socle.core.text.Acronyms;
import socle.core.text.Readability;

/// What the documentation of a project says, and how it reads. It judges words as they are now, and
/// not by a run.
final class Documented {

    private static final int TOLD = 12;

    private final Collection<Declared> nodes;
    private final Moment seen;
    private final Language language;

    Documented(Collection<Declared> nodes, Moment seen, Language language) {
        this.nodes = nodes;
        this.seen = seen;
        this.language = language;
    }

    List<Evidence> all() {
        List<Evidence> all = new ArrayList<>();
        sources(all);
        indicators(all);
        words(all);
        return all;
    }

    /// A source is whatever says where something came from.
    private void sources(List<Evidence> all) {
        Set<String> open = new TreeSet<>();
        int found = 0;
        Map<NodeId, List<Told>> left = seen.evidence(nodes.stream().map(Declared::id).toList());
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

    private void words(List<Evidence> all) {
        List<String> texts =
                nodes.stream().flatMap(it -> it.texts().stream()).map(Markdown::text).toList();
        Readability whole = Readability.of(String.join("\n\n", texts), language);
        if (whole.words() == 0) {
            return;
        }
        all.add(
                new Evidence.Measure(
                        new Claim("project.readability"),
                        switch (language) {
                            case EN ->
                                    new Phrase(
                                            "readability of all texts (Flesch, 0 to 100)",
                                            "lisibilité de tous les textes (Flesch, 0 à 100)");
                            case FR ->
                                    new Phrase(
                                            "readability of all texts (Kandel and Moles, 0 to 100)",
                                            "lisibilité de tous les textes (Kandel et Moles, 0 à"
                                                    + " 100)");
                        },
                        Math.round(whole.score() * 10) / 10.0,
                        ""));
        Acronyms acronyms = Acronyms.of(texts);
        all.add(
                verdict(
                        "project.acronyms",
                        new Phrase("acronyms spelt out", "sigles explicités"),
                        acronyms.unknown(),
                        Phrase.of(
                                "%1$s texts read; acronyms spelt out: %2$s",
                                "%1$s textes lus\u202f; sigles explicités\u00a0: %2$s",
                                Phrase.count(texts.size()),
                                Phrase.count(acronyms.meanings().size()))));
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
