package socle.core.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import socle.api.data.Engine;
import socle.api.text.Phrase;
import socle.core.sql.SqlParsing;
import socle.core.sql.SqlReading;
import socle.core.sql.SqlReading.Refused;
import socle.core.sql.SqlReading.Sort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Reads a SELECT without running or binding it, by the engine's own parser.
public final class SqlParser implements SqlParsing {

    static final String SERIALIZE =
            "SELECT json_serialize_sql(CAST(? AS VARCHAR), skip_default := true, skip_null := true,"
                    + " skip_empty := true)";
    private static final JsonMapper JSON = new JsonMapper();

    private final DuckDbEngine engine;
    private final SqlCache cache;

    /// @param engine started only for a text that is not in the cache
    public SqlParser(DuckDbEngine engine, SqlCache cache) {
        this.engine = engine;
        this.cache = cache;
    }

    /// Never throws for what an author wrote.
    @Override
    public SqlReading parse(String select) {
        return cache.read(select, this::read);
    }

    private SqlReading read(String text) {
        return read(text, JSON.readTree(engine.serialized(text)));
    }

    /// The same, on an engine that is at hand.
    public static SqlReading read(String text, Engine session) {
        return read(text, serialized(text, session));
    }

    private static SqlReading read(String text, JsonNode answer) {
        if (answer.path("error").asBoolean(false)) {
            return refused(text, answer);
        }
        JsonNode statements = answer.path("statements");
        if (statements.size() != 1) {
            return refused(Sort.SYNTAX, notOne(statements.size()), 0);
        }
        return reading(text, statements.get(0));
    }

    private static JsonNode serialized(String text, Engine session) {
        Object answer = session.query(SERIALIZE, text).at(0, 0);
        return JSON.readTree(String.valueOf(answer));
    }

    private static SqlReading reading(String text, JsonNode statement) {
        SqlTree tree = new SqlTree(statement);
        Map<String, Integer> tables = new LinkedHashMap<>();
        tree.tables().forEach((name, bytes) -> tables.put(name, place(text, name, bytes)));
        List<Refused> refused = new ArrayList<>();
        for (Refused one : tree.refused()) {
            int offset = DuckDbWords.characters(text, one.offset());
            refused.add(new Refused(one.sort(), one.what(), offset));
        }
        return new SqlReading(tables, canonical(statement), refused);
    }

    /// The engine gives no place for a few old forms (`SUMMARIZE t`); then it is where the name
    /// first
    /// stands.
    static int place(String text, String name, int bytes) {
        return bytes >= 0
                ? DuckDbWords.characters(text, bytes)
                : text.toLowerCase(Locale.ROOT).indexOf(name);
    }

    static SqlReading refused(String text, JsonNode answer) {
        if (answer.path("error_type").asString("").equals("not implemented")) {
            return notSerialized(text);
        }
        Phrase what = Phrase.same(answer.path("error_message").asString(""));
        int position = answer.path("position").asInt(-1);
        return refused(Sort.SYNTAX, what, DuckDbWords.characters(text, position));
    }

    private static SqlReading refused(Sort sort, Phrase what, int offset) {
        return new SqlReading(Map.of(), "", List.of(new Refused(sort, what, offset)));
    }

    static Phrase notOne(int statements) {
        return statements == 0
                ? new Phrase("there is no SELECT", "il n’y a pas de SELECT")
                : Phrase.of(
                        "there are %s statements; one SELECT is meant",
                        "il y a %s instructions ; un seul SELECT est attendu", statements);
    }

    /// The parser answers for SELECT alone. A PIVOT without its values is no single SELECT to it:
    /// the
    /// values are read first, by a statement of its own.
    private static SqlReading notSerialized(String text) {
        int pivot = text.toLowerCase(Locale.ROOT).indexOf("pivot");
        Phrase what =
                pivot >= 0
                        ? new Phrase(
                                "the columns of this PIVOT depend on the data; list its values:"
                                        + " PIVOT … ON column IN (…)",
                                "les colonnes de ce PIVOT dépendent des données ; énumérez ses"
                                        + " valeurs : PIVOT … ON colonne IN (…)")
                        : new Phrase(
                                "this is not a SELECT; one SELECT is meant",
                                "ce n’est pas un SELECT ; un SELECT est attendu");
        return refused(pivot >= 0 ? Sort.SYNTAX : Sort.FORBIDDEN, what, Math.max(pivot, 0));
    }

    /// Forgets the places of the tree that it is given. What reads variables says so: it is another
    /// query for each of their values.
    private static String canonical(JsonNode statement) {
        forgetPlaces(statement);
        String tree = statement.toString();
        String reads = tree.contains("\"getvariable\"") ? " getvariable" : "";
        return "sql:" + digest(tree) + reads;
    }

    private static void forgetPlaces(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(List.of("query_location", "query_location_length"));
        }
        node.forEach(SqlParser::forgetPlaces);
    }

    /// SHA-256 of a text, in hexadecimal.
    static String digest(String text) {
        try {
            byte[] bytes =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }
}
