package socle.core.sql;

/// The text of a SELECT as it can be put between brackets: without the semicolon, comments and
/// blanks
/// after its last word. What stays keeps its place.
public final class SelectText {

    private SelectText() {}

    /// The text up to its last word.
    public static String bare(String text) {
        int end = 0;
        int at = 0;
        while (at < text.length()) {
            int next = after(text, at);
            if (isWord(text, at)) {
                end = next;
            }
            at = next;
        }
        return text.substring(0, end);
    }

    private static boolean isWord(String text, int at) {
        char c = text.charAt(at);
        return !Character.isWhitespace(c)
                && c != ';'
                && !text.startsWith("--", at)
                && !text.startsWith("/*", at);
    }

    /// Where the token that begins here ends.
    private static int after(String text, int at) {
        char c = text.charAt(at);
        if (c == '\'' || c == '"') {
            return closed(text, at + 1, String.valueOf(c));
        }
        if (text.startsWith("$$", at)) {
            return closed(text, at + 2, "$$");
        }
        if (text.startsWith("--", at)) {
            return closed(text, at + 2, "\n");
        }
        return text.startsWith("/*", at) ? closed(text, at + 2, "*/") : at + 1;
    }

    private static int closed(String text, int from, String by) {
        int close = text.indexOf(by, from);
        return close < 0 ? text.length() : close + by.length();
    }
}
