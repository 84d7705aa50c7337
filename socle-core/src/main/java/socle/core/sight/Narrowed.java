package socle.core.sight;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What a policy leaves of one table. Conditions and masks may read the variable `visitor`.
///
/// @param rows the SQL condition that a row must fulfil, over the columns of the table and nothing
///     else; empty when every row is seen. What is null is not seen
/// @param hidden columns that are not there, in lower case
/// @param masked the SQL expression, over the columns of the table, that stands for a column; by
///     the name of the column in lower case
public record Narrowed(Optional<String> rows, Set<String> hidden, Map<String, String> masked) {

    public Narrowed {
        hidden = Collections.unmodifiableSet(new TreeSet<>(hidden));
        masked = Collections.unmodifiableMap(new TreeMap<>(masked));
    }
}
