package socle.app.show.markup;

/// How text becomes harmless inside a page.
final class Escape {
    private Escape() {}

    static void text(String words, StringBuilder out) {
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> out.append(printable(letter));
            }
        }
    }

    static void attribute(String words, StringBuilder out) {
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '"' -> out.append("&quot;");
                case '\n' -> out.append("&#10;");
                default -> out.append(printable(letter));
            }
        }
    }

    /// XML has no place for control characters; a reader sees that one was there.
    private static char printable(char letter) {
        boolean control = letter < ' ' && letter != '\n' && letter != '\t';
        return control || letter == '\uFFFE' || letter == '\uFFFF' ? '\uFFFD' : letter;
    }
}
