package socle.core.access;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What somebody may see of a table. Who applies it sets the variable `visitor` of the session to
/// the person's name first, for conditions may read it.
///
/// @param rows an SQL condition on the table's columns: rows for which it is not true are not
///     seen; nothing when all are
/// @param hidden columns that are not seen at all, in lower case
/// @param masked columns of which it is seen that they have a value, and not which, in lower case
public record Ruling(Optional<String> rows, Set<String> hidden, Set<String> masked) {

    /// All is seen.
    public static final Ruling OPEN = new Ruling(Optional.empty(), Set.of(), Set.of());

    /// No row is seen.
    public static final Ruling CLOSED = new Ruling(Optional.of("FALSE"), Set.of(), Set.of());

    public Ruling {
        hidden = Collections.unmodifiableSet(new TreeSet<>(hidden));
        masked = Collections.unmodifiableSet(new TreeSet<>(masked));
    }

    /// Whether all is seen.
    public boolean isOpen() {
        return rows.isEmpty() && hidden.isEmpty() && masked.isEmpty();
    }
}
