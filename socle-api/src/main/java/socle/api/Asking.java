package socle.api;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import socle.api.data.Rows;
import socle.api.text.NodeId;

/// A reader who looks at a page that answers to choices: what was published, as this reader may see
/// it, and what the reader chose. Everything that is seen through it is of one moment.
public interface Asking extends Seen {

    /// What the reader chose under a name; nothing when it is left as it is.
    List<String> chosen(String name);

    /// The answer of one SELECT over published tables, computed by the engine; rows and columns
    /// that a policy keeps from this reader are not in it.
    ///
    /// @throws socle.api.data.SqlFailure when the engine refuses it
    Rows query(String select, @Nullable Object... parameters);

    /// Whether this reader sees all that a node's work read; only then may what the work left,
    /// rows and figures, be shown to them.
    boolean isWhole(NodeId node);

    /// The reader's roles, by name.
    Set<String> roles();

    /// Now.
    Instant now();
}
