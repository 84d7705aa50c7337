package socle.app.paper;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

/// Letters that no typeface has are seen to be missing, and never make a file that readers refuse.
final class Glyphs {

    /// Stands where a letter cannot.
    static final String REPLACEMENT = "\uFFFD";

    private Glyphs() {}

    /// Puts the sign of a missing letter in place of what has no form: half of a pair, a code of
    /// private use or of nobody. What only changes the look of the letter before it goes.
    static void replaceUnprintable(Document page) {
        page.traverse(
                (node, _) -> {
                    if (node instanceof TextNode text && !isPlain(text.getWholeText())) {
                        text.text(printable(text.getWholeText()));
                    }
                });
    }

    private static boolean isPlain(String words) {
        return words.codePoints()
                .allMatch(it -> it >= ' ' && it < 0x2000 && Character.isDefined(it));
    }

    static String printable(String words) {
        StringBuilder out = new StringBuilder();
        words.codePoints()
                .filter(letter -> !isModifier(letter))
                .forEach(
                        letter -> {
                            if (isFormless(letter)) {
                                out.append(REPLACEMENT);
                            } else {
                                out.appendCodePoint(letter);
                            }
                        });
        return out.toString();
    }

    /// Variation selectors, tags and tones of skin: without their emoji they are nothing.
    private static boolean isModifier(int letter) {
        return (letter >= 0xFE00 && letter <= 0xFE0F)
                || (letter >= 0x1F3FB && letter <= 0x1F3FF)
                || (letter >= 0xE0000 && letter <= 0xE01EF)
                || letter == 0x200D;
    }

    private static boolean isFormless(int letter) {
        return switch (Character.getType(letter)) {
            case Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED -> true;
            case Character.CONTROL -> letter != '\n' && letter != '\t';
            default -> false;
        };
    }
}
