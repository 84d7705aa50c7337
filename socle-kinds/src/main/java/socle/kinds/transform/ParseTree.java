package socle.kinds.transform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import socle.api.data.Engine;
import socle.api.text.Sql;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A SELECT as the engine's parser reads it, places left out: the same for the same query, whatever
/// its comments and line breaks.
record ParseTree(JsonNode root) {

    private static final String SERIALIZED =
            "select json_serialize_sql(?, skip_default := true, skip_null := true,"
                    + " skip_empty := true)";
    private static final JsonMapper JSON = new JsonMapper();

    /// Has the engine parse a SELECT; it is not run.
    static ParseTree of(Sql sql, Engine engine) {
        Object answer = engine.query(SERIALIZED, sql.text()).at(0, 0);
        JsonNode root = JSON.readTree(String.valueOf(answer));
        forgetPlaces(root);
        return new ParseTree(root);
    }

    /// `sha256:…` of it.
    String digest() {
        return sha256(root.toString());
    }

    private static void forgetPlaces(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(List.of("query_location", "query_location_length"));
        }
        node.forEach(ParseTree::forgetPlaces);
    }

    /// `sha256:…` of a text in UTF-8.
    static String sha256(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
