package socle.kinds.steer.need;

import java.util.List;
import java.util.Optional;
import socle.api.Node;
import socle.api.Seen;
import socle.api.proof.Evidence;
import socle.api.proof.Told;
import socle.api.text.Link;
import socle.api.text.NodeId;
import socle.api.text.Phrase;

/// The sources that a need names, as they were collected last: who publishes each, under which
/// terms, how many rows it gave.
record Inventory(NeedSpec spec, Seen seen) {

    /// One sentence a source.
    List<Phrase> lines() {
        return spec.sources().stream().map(Link::node).map(this::line).toList();
    }

    private Phrase line(NodeId source) {
        String title = seen.node(source).map(Node::title).orElse(source.value());
        List<Evidence> told = seen.evidence(source).stream().map(Told::evidence).toList();
        return origin(told)
                .map(it -> Phrase.of("%s%s", "%s%s", told(title, it), rows(told)))
                .orElse(
                        Phrase.of(
                                "%s: not collected yet.",
                                "%s\u00a0: pas encore collectée.", title));
    }

    private static Phrase told(String title, Evidence.Origin origin) {
        return Phrase.of(
                "%s: %s; %s",
                "%s\u00a0: %s\u202f; %s", title, origin.publisher(), origin.licence());
    }

    private static Optional<Evidence.Origin> origin(List<Evidence> told) {
        return told.stream()
                .filter(Evidence.Origin.class::isInstance)
                .map(Evidence.Origin.class::cast)
                .findFirst();
    }

    /// Nothing where no count was left: that is not zero.
    private static Phrase rows(List<Evidence> told) {
        return told.stream()
                .filter(it -> it.claim().value().equals("collect.rows_written"))
                .filter(Evidence.Measure.class::isInstance)
                .map(it -> Phrase.count((long) ((Evidence.Measure) it).value()))
                .findFirst()
                .map(it -> Phrase.of("; %s rows.", "\u202f; %s lignes.", it))
                .orElse(Phrase.same("."));
    }
}
