package socle.kinds.collect.database;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The text of a query in another database's SQL, of which no more is understood than where its
/// quotes and comments are. That it only reads is the database's to hold: it is asked within a
/// transaction that cannot write.
final class QueryText {

    /// A quoted text or name, a dollar-quoted text, a comment; or anything else, a character.
    private static final Pattern TOKEN =
            Pattern.compile(
                    "'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|`[^`]*`"
                            + "|\\$([A-Za-z_]*)\\$.*?\\$\\1\\$|--[^\\n]*|/\\*.*?\\*/|.",
                    Pattern.DOTALL);

    private static final Pattern READS =
            Pattern.compile("^[\\s(]*(SELECT|WITH|VALUES|TABLE)\\b.*", flags());

    private final List<String> tokens = new ArrayList<>();

    QueryText(String query) {
        Matcher token = TOKEN.matcher(query);
        while (token.find()) {
            tokens.add(token.group());
        }
    }

    private static int flags() {
        return Pattern.DOTALL | Pattern.CASE_INSENSITIVE;
    }

    /// Whether it begins as a query does.
    boolean isSelect() {
        return READS.matcher(bare()).matches();
    }

    /// Whether something follows a semicolon.
    boolean isSeveral() {
        String bare = bare().strip();
        int end = bare.indexOf(';');
        return end >= 0 && end < bare.length() - 1;
    }

    /// How many question marks wait for a value.
    int marks() {
        return (int) tokens.stream().filter("?"::equals).count();
    }

    /// The query with its question marks replaced, in order; without a last semicolon.
    String filled(List<String> values) {
        List<String> left = new ArrayList<>(values);
        return mapped(token -> token.equals("?") && !left.isEmpty() ? left.removeFirst() : token);
    }

    /// The query without a last semicolon.
    String text() {
        return mapped(token -> token);
    }

    private String mapped(UnaryOperator<String> each) {
        String all = String.join("", tokens.stream().map(each).toList()).strip();
        return all.endsWith(";") ? all.substring(0, all.length() - 1).strip() : all;
    }

    private String bare() {
        return String.join(
                "",
                tokens.stream()
                        .map(t -> t.startsWith("--") || t.startsWith("/*") ? " " : t)
                        .map(t -> t.length() > 1 ? "x" : t)
                        .toList());
    }
}
