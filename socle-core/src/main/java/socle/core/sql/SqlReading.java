package socle.core.sql;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import socle.api.text.Phrase;

/// What parsing one SELECT tells.
///
/// @param tables every table it reads, in lower case as the engine compares names, and where it is
///     first named (characters from the start), common table expressions left out
/// @param canonical the same text for the same query, whatever its comments and line breaks: the
///     digest of its parse tree
/// @param refused what a project's query may not do (read files, settings), with the place; empty
///     when all is well
public record SqlReading(Map<String, Integer> tables, String canonical, List<Refused> refused) {

    public SqlReading {
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
        refused = List.copyOf(refused);
    }

    /// Something in a query that is not allowed, or does not parse.
    ///
    /// @param offset characters from the start, or -1
    public record Refused(Sort sort, Phrase what, int offset) {}

    /// Why a query is refused.
    public enum Sort {
        /// It does not parse.
        SYNTAX,
        /// It parses, and does more than read tables of the project.
        FORBIDDEN
    }
}
