package socle.app.view;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import socle.api.Asking;
import socle.api.data.Rows;
import socle.api.text.NodeId;

/// Whoever asks, as the kinds whose pages answer to choices see them.
public record Reader(Asked asked) implements Asking, AsSeen {

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
    public Set<String> roles() {
        return asked.visitor().roles();
    }

    @Override
    public Instant now() {
        return asked.now();
    }
}
