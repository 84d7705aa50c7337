package socle.app.show.markup;

import org.jspecify.annotations.Nullable;

/// How text becomes harmless inside a page. What is harmless already, which is nearly all, is
/// copied in one go.
final class Escape {
    private Escape() {}

    static void text(String words, StringBuilder out) {
        int done = 0;
        for (int i = 0; i < words.length(); i++) {
            String told = inText(words.charAt(i));
            if (told != null) {
                out.append(words, done, i).append(told);
                done = i + 1;
            }
        }
        out.append(words, done, words.length());
    }

    static void attribute(String words, StringBuilder out) {
        int done = 0;
        for (int i = 0; i < words.length(); i++) {
            String told = inAttribute(words.charAt(i));
            if (told != null) {
                out.append(words, done, i).append(told);
                done = i + 1;
            }
        }
        out.append(words, done, words.length());
    }

    /// What stands for a letter in text; null for the letter itself.
    private static @Nullable String inText(char letter) {
        return switch (letter) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            default -> printable(letter);
        };
    }

    /// What stands for a letter in an attribute; null for the letter itself.
    private static @Nullable String inAttribute(char letter) {
        return switch (letter) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '"' -> "&quot;";
            case '\n' -> "&#10;";
            default -> printable(letter);
        };
    }

    /// XML has no place for control characters; a reader sees that one was there.
    private static @Nullable String printable(char letter) {
        boolean control = letter < ' ' && letter != '\n' && letter != '\t';
        return control || letter == '\uFFFE' || letter == '\uFFFF' ? "\uFFFD" : null;
    }
}
