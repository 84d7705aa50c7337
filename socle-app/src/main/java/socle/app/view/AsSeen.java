package socle.app.view;

import java.util.List;
import java.util.Optional;
import socle.api.Node;
import socle.api.Seen;
import socle.api.data.Rows;
import socle.api.data.Table;
import socle.api.proof.Told;
import socle.api.text.Language;
import socle.api.text.NodeId;

/// What whoever asks may see, in the language that they read; those who add to it have words of
/// their own beside.
public interface AsSeen extends Seen {

    /// Who asks, and at which moment.
    Asked asked();

    @Override
    default Language language() {
        return asked().language();
    }

    @Override
    default List<Told> evidence(NodeId node) {
        return asked().seen().evidence(node);
    }

    @Override
    default List<List<Told>> history(NodeId node, int runs) {
        return asked().seen().history(node, runs);
    }

    @Override
    default Optional<Node<?>> node(NodeId id) {
        return asked().seen().node(id);
    }

    @Override
    default Optional<Table> table(String name) {
        return asked().seen().table(name);
    }

    @Override
    default Rows rows(String name, int limit) {
        return asked().seen().rows(name, limit);
    }
}
