package socle.core.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import socle.api.text.Phrase;
import socle.core.sql.SqlReading.Refused;
import socle.core.sql.SqlReading.Sort;
import tools.jackson.databind.JsonNode;

/// Walks the parse tree of one SELECT: the tables that it names, common table expressions left out,
/// and what a project's query may not do. Places are bytes from the start, as the engine counts.
final class SqlTree {

    /// Functions that may stand in FROM: those that make rows out of their arguments. All others
    /// read
    /// files, settings or the catalogue, or run SQL out of a text, where no reference can be seen.
    private static final Set<String> TABLE_FUNCTIONS =
            Set.of(
                    "range",
                    "generate_series",
                    "unnest",
                    "repeat",
                    "repeat_row",
                    "json_each",
                    "json_tree");

    /// Functions that read or write what is not data.
    private static final Set<String> FUNCTIONS =
            Set.of(
                    "current_setting",
                    "getenv",
                    "write_log",
                    "nextval",
                    "currval",
                    "json_execute_serialized_sql",
                    "current_query");

    private final Map<String, Integer> tables = new LinkedHashMap<>();
    private final Set<String> named = new HashSet<>();
    private final Map<String, Integer> functions = new LinkedHashMap<>();
    private int sources;
    private final List<Refused> refused = new ArrayList<>();

    /// Walks a statement.
    SqlTree(JsonNode statement) {
        walk(statement, Set.of());
    }

    /// Every table and where it is first named, or -1 where the engine does not say.
    Map<String, Integer> tables() {
        return tables;
    }

    /// Every name that stands where a table may, whatever its scope.
    Set<String> named() {
        return named;
    }

    /// Every function, in lower case, and where it first stands.
    Map<String, Integer> functions() {
        return functions;
    }

    /// How many tables, functions and queries stand where a table may.
    int sources() {
        return sources;
    }

    /// What is not allowed.
    List<Refused> refused() {
        return refused;
    }

    private void walk(JsonNode node, Set<String> scope) {
        if (node.isArray()) {
            node.forEach(child -> walk(child, scope));
            return;
        }
        if (!node.isObject()) {
            return;
        }
        look(node, scope);
        Set<String> inner = commonTables(node, scope);
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (!field.getKey().equals("cte_map")) {
                walk(field.getValue(), inner);
            }
        }
    }

    /// Walks the WITH of a query: each of its tables is seen by those after it and by the query,
    /// and
    /// by itself when it is recursive.
    private Set<String> commonTables(JsonNode node, Set<String> scope) {
        JsonNode map = node.path("cte_map").path("map");
        if (map.isEmpty()) {
            return scope;
        }
        Set<String> seen = new HashSet<>(scope);
        for (JsonNode entry : map) {
            String name = entry.path("key").asString().toLowerCase(Locale.ROOT);
            JsonNode query = entry.path("value");
            boolean recursive = recursive(query.path("query_node"), name);
            Set<String> own = new HashSet<>(seen);
            if (recursive) {
                own.add(name);
            }
            walk(query, own);
            seen.add(name);
        }
        return seen;
    }

    private static boolean recursive(JsonNode query, String name) {
        return query.path("type").asString("").equals("RECURSIVE_CTE_NODE")
                && query.path("cte_name").asString("").equalsIgnoreCase(name);
    }

    private void look(JsonNode node, Set<String> scope) {
        JsonNode called = node.path("function_name");
        if (called.isString()) {
            functions.putIfAbsent(called.asString().toLowerCase(Locale.ROOT), place(node));
        }
        switch (node.path("type").asString("")) {
            case "BASE_TABLE" -> table(node, scope);
            case "TABLE_FUNCTION" -> tableFunction(node);
            case "SUBQUERY", "JOIN" -> sources++;
            case "FUNCTION" -> function(node);
            case "SHOW_REF" -> show(node);
            default -> {}
        }
    }

    private void table(JsonNode node, Set<String> scope) {
        String written = node.path("table_name").asString("");
        String name = written.toLowerCase(Locale.ROOT);
        sources++;
        named.add(name);
        JsonNode path = node.path("qualified_name").path("path");
        if (path.size() > 1) {
            refuse(
                    Phrase.of(
                            "'%s' names a schema; a table is named by its node alone",
                            "« %s » nomme un schéma ; une table porte le seul nom de son nœud",
                            joined(path)),
                    node);
        } else if (name.contains("/") || name.contains("\\") || name.contains(".")) {
            refuse(
                    Phrase.of(
                            "'%s' is a file; a file is read by a source",
                            "« %s » est un fichier ; un fichier se lit par une source", written),
                    node);
        } else if (node.has("at_clause")) {
            refuse(
                    new Phrase(
                            "AT asks for an older version; a query reads what is published",
                            "AT demande une version passée ; une requête lit ce qui est publié"),
                    node);
        } else if (!scope.contains(name)) {
            tables.merge(name, place(node), (first, _) -> first);
        }
    }

    private void tableFunction(JsonNode node) {
        sources++;
        String name = node.path("function").path("function_name").asString("");
        if (!TABLE_FUNCTIONS.contains(name.toLowerCase(Locale.ROOT))) {
            refuse(beyondTables(name), node);
        }
    }

    private void function(JsonNode node) {
        String name = node.path("function_name").asString("");
        if (FUNCTIONS.contains(name.toLowerCase(Locale.ROOT))) {
            refuse(beyondTables(name), node);
        }
    }

    private void show(JsonNode node) {
        if (!node.path("query").isObject()) {
            refuse(beyondTables("SHOW"), node);
        }
    }

    private static Phrase beyondTables(String name) {
        return Phrase.of(
                "'%s' reaches beyond the project's tables",
                "« %s » va au-delà des tables du projet", name);
    }

    private void refuse(Phrase what, JsonNode node) {
        refused.add(new Refused(Sort.FORBIDDEN, what, place(node)));
    }

    private static int place(JsonNode node) {
        long place = node.path("query_location").asLong(-1);
        return place < 0 || place > Integer.MAX_VALUE ? -1 : (int) place;
    }

    private static String joined(JsonNode path) {
        List<String> parts = new ArrayList<>();
        path.forEach(part -> parts.add(part.asString()));
        return String.join(".", parts);
    }
}
