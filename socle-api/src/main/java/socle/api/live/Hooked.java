package socle.api.live;

import java.util.Optional;

/// A kind whose nodes may be posted to, at `/hooks/{node}`.
public interface Hooked<S extends Record> {

    /// The hook of a node, when it has one.
    Optional<Hook> hook(S spec);
}
