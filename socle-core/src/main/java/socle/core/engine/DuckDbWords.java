package socle.core.engine;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import socle.api.data.SqlFailure;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What DuckDB says, in plain words and with the place of the culprit. It speaks JSON
/// (`errors_as_json`) and counts bytes of UTF-8; people and Java count characters.
final class DuckDbWords {

    private static final JsonMapper JSON = new JsonMapper();

    private DuckDbWords() {}

    /// What it says about a statement.
    static SqlFailure failure(String sql, SQLException thrown) {
        String said = String.valueOf(thrown.getMessage());
        int brace = said.indexOf('{');
        if (brace >= 0) {
            try {
                JsonNode told = JSON.readTree(said.substring(brace));
                String words = told.path("exception_message").asString(said).strip();
                int position = told.path("position").asInt(-1);
                return new SqlFailure(words, characters(sql, position), thrown);
            } catch (JacksonException _) {
                return new SqlFailure(plain(said), -1, thrown);
            }
        }
        return new SqlFailure(plain(said), -1, thrown);
    }

    /// Without `LINE 1: …` and the caret below it, when it did not speak JSON.
    private static String plain(String said) {
        int line = said.indexOf("\nLINE ");
        return (line < 0 ? said : said.substring(0, line)).strip();
    }

    /// Bytes of UTF-8 from the start of a text, as characters from its start; -1 stays.
    static int characters(String text, int bytes) {
        if (bytes < 0 || text.length() == text.getBytes(StandardCharsets.UTF_8).length) {
            return Math.min(bytes, text.length());
        }
        byte[] all = text.getBytes(StandardCharsets.UTF_8);
        return new String(all, 0, Math.min(bytes, all.length), StandardCharsets.UTF_8).length();
    }
}
