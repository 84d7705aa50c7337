package socle.core.engine;

import java.util.List;
import java.util.Set;

/// What a reader's question may not call, beyond what a project's may not: whatever tells of the
/// engine, its catalogue, its sessions or its statistics (which know rows that a policy keeps), or
/// only makes others wait.
final class ReaderRules {

    private static final List<String> KEPT_FAMILIES =
            List.of(
                    "pg_",
                    "has_",
                    "inet_",
                    "duckdb_",
                    "__internal",
                    "json_serialize_",
                    "json_execute");

    private static final Set<String> OPEN = Set.of("pg_typeof", "pg_size_pretty");

    private static final Set<String> KEPT =
            Set.of(
                    "stats",
                    "vector_type",
                    "getvariable",
                    "sleep_ms",
                    "setseed",
                    "setval",
                    "current_connection_id",
                    "current_query_id",
                    "current_transaction_id",
                    "txid_current",
                    "current_schemas",
                    "in_search_path",
                    "json_deserialize_sql",
                    "parse_duckdb_log_message",
                    "obj_description",
                    "col_description",
                    "shobj_description",
                    "get_block_size",
                    "index_key");

    private ReaderRules() {}

    /// Whether a function is kept from readers.
    ///
    /// @param function in lower case
    static boolean isKept(String function) {
        return !OPEN.contains(function)
                && (KEPT.contains(function)
                        || KEPT_FAMILIES.stream().anyMatch(function::startsWith));
    }

    /// How many brackets a text opens, wherever they stand.
    static long openings(String text) {
        return text.chars().filter(c -> c == '(' || c == '[' || c == '{').count();
    }

    /// The place of the first character that a question has no use for (one that no person types,
    /// half of a pair), or -1: no two readers of the text shall see two texts.
    static int control(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isBlank = c == '\n' || c == '\r' || c == '\t';
            if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c) || (Character.isISOControl(c) && !isBlank)) {
                return i;
            }
        }
        return -1;
    }
}
