package socle.kinds.collect.database;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An array as PostgreSQL writes it, `{a,"b c",NULL}`, turned into JSON of texts, as its rows are
/// read from a copy.
final class ArrayText {

    private final String text;
    private int at;

    private ArrayText(String text) {
        this.text = text;
        this.at = text.indexOf('{');
    }

    /// `["a","b c",null]`; lists within lists stay so.
    static String json(String text) {
        return new ArrayText(text).list();
    }

    private String list() {
        List<String> items = new ArrayList<>();
        at++;
        while (text.charAt(at) != '}') {
            if (text.charAt(at) == ',') {
                at++;
            }
            items.add(text.charAt(at) == '{' ? list() : quoted(item()));
        }
        at++;
        return "[" + String.join(",", items) + "]";
    }

    private @Nullable String item() {
        StringBuilder item = new StringBuilder();
        boolean inQuotes = text.charAt(at) == '"';
        if (inQuotes) {
            at++;
        }
        while (inQuotes ? text.charAt(at) != '"' : ",}".indexOf(text.charAt(at)) < 0) {
            if (text.charAt(at) == '\\') {
                at++;
            }
            item.append(text.charAt(at++));
        }
        if (inQuotes) {
            at++;
        }
        return !inQuotes && item.toString().equals("NULL") ? null : item.toString();
    }

    private static String quoted(@Nullable String item) {
        if (item == null) {
            return "null";
        }
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < item.length(); i++) {
            char c = item.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append("\\u%04x".formatted((int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
