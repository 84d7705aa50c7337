package socle.kinds.steer.need;

import java.util.List;
import java.util.Optional;
import socle.api.Bench;
import socle.api.Gauge;
import socle.api.Node;
import socle.api.proof.Evidence;
import socle.api.proof.Told;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Reference;

/// What a node that answers a question has to say.
///
/// @param data whose table it is computed from, when its kind measures
/// @param found what it found: a number, or why a rule held or fell; empty when it left nothing
record Answer(
        NodeId node, String title, Phrase sort, Optional<NodeId> data, Optional<Phrase> found) {

    static Answer of(Reference reference, Bench bench) {
        Node<?> node = bench.node(reference);
        List<Evidence> told = bench.evidence(node.id()).stream().map(Told::evidence).toList();
        return new Answer(node.id(), node.title(), node.kind().label(), data(node), found(told));
    }

    /// Whose table a node is computed from, when its kind measures.
    static Optional<NodeId> data(Node<?> node) {
        return Gauge.of(node).map(it -> it.metric().from());
    }

    /// Its first number; the finding of its first rule when it has none.
    private static Optional<Phrase> found(List<Evidence> told) {
        Optional<Phrase> number =
                told.stream()
                        .filter(Evidence.Measure.class::isInstance)
                        .map(it -> words((Evidence.Measure) it))
                        .findFirst();
        return number.or(
                () ->
                        told.stream()
                                .filter(Evidence.Verdict.class::isInstance)
                                .map(it -> ((Evidence.Verdict) it).why())
                                .findFirst());
    }

    private static Phrase words(Evidence.Measure measure) {
        Phrase number = Phrase.number(measure.value(), 2);
        return measure.unit().isEmpty()
                ? number
                : Phrase.of("%s %s", "%s\u202f%s", number, measure.unit());
    }
}
