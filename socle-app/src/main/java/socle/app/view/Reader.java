package socle.app.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import socle.api.Asking;
import socle.api.Node;
import socle.api.data.Rows;
import socle.api.data.Table;
import socle.api.proof.Told;
import socle.api.text.Language;
import socle.api.text.NodeId;

/// Whoever asks, as the kinds whose pages answer to choices see them.
public record Reader(Asked asked) implements Asking {

    @Override
    public List<String> chosen(String name) {
        return asked.choices().all(name);
    }

    @Override
    public Rows query(String select, @Nullable Object... parameters) {
        return asked.seen().query(select, parameters);
    }

    @Override
    public boolean isWhole(NodeId node) {
        return asked.seen().isWhole(node);
    }

    @Override
    public Language language() {
        return asked.language();
    }

    @Override
    public Set<String> roles() {
        return asked.visitor().roles();
    }

    @Override
    public Instant now() {
        return asked.now();
    }

    @Override
    public List<Told> evidence(NodeId node) {
        return asked.seen().evidence(node);
    }

    @Override
    public List<List<Told>> history(NodeId node, int runs) {
        return asked.seen().history(node, runs);
    }

    @Override
    public Optional<Node<?>> node(NodeId id) {
        return asked.seen().node(id);
    }

    @Override
    public Optional<Table> table(String name) {
        return asked.seen().table(name);
    }

    @Override
    public Rows rows(String name, int limit) {
        return asked.seen().rows(name, limit);
    }
}
