package socle.api;

import java.util.Optional;
import socle.api.live.Hook;

/// A kind whose nodes may be posted to, at `/hooks/{node}`.
public interface Hooked<S extends Record> {

    /// The hook of a node, when it has one.
    Optional<Hook> hook(S spec);
}
