package socle.kinds.steer.need;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.Language;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Reference;

/// Whether a need is said in full and tied to what will answer it.
record Traced(NeedSpec spec) {

    static boolean isTraced(NeedSpec spec) {
        return !spec.sources().isEmpty() && !answers(spec).isEmpty();
    }

    /// The nodes that answer, those of its questions included.
    static List<NodeId> answers(NeedSpec spec) {
        Stream<Reference> all =
                Stream.concat(
                        spec.indicators().stream(),
                        spec.questions().stream().flatMap(it -> it.metrics().stream()));
        return all.map(Reference::node).distinct().toList();
    }

    Evidence traced() {
        Phrase why =
                isTraced(spec)
                        ? Phrase.of(
                                "sources: %s; indicators: %s",
                                "sources\u00a0: %s\u202f; indicateurs\u00a0: %s",
                                names(spec.sources().stream().map(Reference::node)),
                                names(answers(spec).stream()))
                        : Phrase.of(
                                "%d sources and %d indicators are named; it takes one of each",
                                "%d source(s) et %d indicateur(s) nommés\u202f; il faut au moins un"
                                        + " de chaque",
                                spec.sources().size(),
                                answers(spec).size());
        return new Evidence.Verdict(
                new Claim("need.traced"),
                new Phrase(
                        "The question is tied to sources and indicators of the project",
                        "La question est reliée à des sources et des indicateurs du projet"),
                isTraced(spec),
                Severity.WARNING,
                why);
    }

    /// Whether each part of a need is said.
    Evidence complete() {
        List<Phrase> lacking = new ArrayList<>();
        for (NeedPart part : NeedPart.values()) {
            if (part.text(spec, Language.EN).isEmpty()) {
                lacking.add(part.label());
            }
        }
        if (spec.interviews().isEmpty()) {
            lacking.add(new Phrase("Interviews", "Entretiens"));
        }
        return new Evidence.Verdict(
                new Claim("need.complete"),
                new Phrase("Each part of the need is said", "Chaque partie du besoin est dite"),
                lacking.isEmpty(),
                Severity.WARNING,
                lacking.isEmpty()
                        ? Phrase.of(
                                "%s parts, and interviews",
                                "%s parties, et des entretiens", NeedPart.values().length)
                        : Phrase.of(
                                "not said: %s",
                                "non dit\u00a0: %s", Axes.joined(lacking.stream())));
    }

    private static String names(Stream<NodeId> nodes) {
        return nodes.map(NodeId::value).collect(Collectors.joining(", "));
    }
}
