package socle.app.manual;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import socle.api.proof.Told;
import socle.api.text.Language;
import socle.api.text.NodeId;
import socle.core.graph.Declared;
import socle.core.graph.Graph;
import socle.core.ledger.Ledger;
import socle.core.ledger.Part.Seek;
import socle.core.ledger.Published;
import socle.core.proof.Attested;
import socle.core.proof.ProjectState;
import socle.core.serve.Glimpse;

/// What the documentation is made of, as one reader may see it.
record Matter(Glimpse glimpse, Map<NodeId, List<Told>> left) {

    private static final int VERSIONS = 20;

    static Matter of(Glimpse glimpse) {
        return new Matter(
                glimpse,
                glimpse.seen().evidence(glimpse.nodes().stream().map(Declared::id).toList()));
    }

    List<Declared> nodes() {
        return glimpse.nodes();
    }

    List<Told> evidence(NodeId node) {
        return left.getOrDefault(node, List.of());
    }

    Optional<Published> published(NodeId node) {
        return glimpse.seen().published(node);
    }

    boolean isFresh(NodeId node) {
        return glimpse.seen().isFresh(node);
    }

    /// The nodes that a node reads.
    List<NodeId> reads(NodeId node) {
        Graph graph = glimpse.contents().graph();
        return new ArrayList<>(graph.reads(node));
    }

    Set<NodeId> judges(NodeId node) {
        return glimpse.judges(node);
    }

    /// What people did with the project as a whole.
    Attested attested() {
        return new Attested(
                glimpse.contents().workshop().ledger().attestations(),
                glimpse.contents().environment(),
                new ProjectState(glimpse.contents().graph(), glimpse.seen()));
    }

    Language language() {
        return glimpse.contents().settings().language();
    }

    /// The last versions of a node that are kept, newest first.
    List<Published> versions(NodeId node) {
        Ledger ledger = glimpse.contents().workshop().ledger();
        return ledger.history().versions(node, Seek.first(VERSIONS)).items();
    }
}
