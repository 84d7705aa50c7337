package socle.kinds.transform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;
import socle.api.data.Engine;
import socle.api.text.Sql;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A SELECT as the engine's parser reads it, places left out: the same for the same query, whatever
/// its comments and line breaks.
record ParseTree(String json) {

    private static final Pattern PLACE = Pattern.compile("\"query_location(_length)?\":[0-9]+,?");

    private static final JsonMapper MAPPER = new JsonMapper();

    /// Has the engine parse a SELECT; it is not run.
    static ParseTree of(Sql sql, Engine engine) {
        Object json = engine.query("select json_serialize_sql(?)", sql.text()).at(0, 0);
        return new ParseTree(PLACE.matcher(Objects.requireNonNull(json).toString()).replaceAll(""));
    }

    /// `sha256:…` of it.
    String digest() {
        return sha256(json);
    }

    /// To walk on.
    JsonNode root() {
        return MAPPER.readTree(json);
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
