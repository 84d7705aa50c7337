package socle.core.engine;

import java.util.HashSet;
import java.util.Set;

/// Where one column of a plan's operator gets its values from.
///
/// @param known false when an operator was met that is not understood
record Traced(boolean known, Set<Lineage.Source> sources) {

    /// Not known.
    static final Traced UNKNOWN = new Traced(false, Set.of());

    /// From no column.
    static final Traced NOTHING = new Traced(true, Set.of());

    Traced {
        sources = Set.copyOf(sources);
    }

    static Traced of(String table, String column) {
        return new Traced(true, Set.of(new Lineage.Source(table, column)));
    }

    /// From this and the other.
    Traced and(Traced other) {
        if (!known || !other.known) {
            return UNKNOWN;
        }
        Set<Lineage.Source> all = new HashSet<>(sources);
        all.addAll(other.sources);
        return new Traced(true, all);
    }
}
