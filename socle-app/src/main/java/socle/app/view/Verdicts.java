package socle.app.view;

import java.util.stream.Stream;
import socle.api.proof.Evidence;
import socle.api.proof.Told;
import socle.api.text.NodeId;
import socle.core.serve.Glimpse;

/// The rules that were put to a node: its own, and those of the nodes that judge it.
public final class Verdicts {
    private Verdicts() {}

    /// Each with who said it.
    public static Stream<Told> of(NodeId node, Glimpse glimpse) {
        return Stream.concat(Stream.of(node), glimpse.judges(node).stream())
                .flatMap(it -> glimpse.seen().evidence(it).stream())
                .filter(it -> it.evidence() instanceof Evidence.Verdict);
    }
}
