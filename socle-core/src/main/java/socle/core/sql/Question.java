package socle.core.sql;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// A reader's SELECT, as the engine's parser reads it.
///
/// @param tables every name that it reads and no WITH in scope declares, in lower case, and where
///     it
///     first stands (characters from the start, or -1)
/// @param named every name that stands where a table may, whatever its scope, in lower case
/// @param steadiness whether it may be answered by what was answered before
/// @param refused what a reader may not ask, with the place; empty when all is well
public record Question(
        Map<String, Integer> tables,
        Set<String> named,
        Steadiness steadiness,
        List<SqlReading.Refused> refused) {

    public Question {
        tables = Collections.unmodifiableMap(new TreeMap<>(tables));
        named = Collections.unmodifiableSet(new TreeSet<>(named));
        refused = List.copyOf(refused);
    }

    /// Whether the same question on the same tables has the same answer whenever it is asked.
    public enum Steadiness {
        STEADY,
        /// It asks for chance or for the time.
        CHANGES
    }
}
