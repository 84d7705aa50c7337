package socle.app.screens.catalogue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// Text as it is searched: small letters without accents, letter for letter, so that what is found
/// stands at the same place in the text as it was written.
final class Folded {

    private static final int KNOWN = 0x250;
    private static final char[] LETTERS = letters();

    private Folded() {}

    /// A text, folded.
    static String of(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = folded[i] < KNOWN ? LETTERS[folded[i]] : Character.toLowerCase(folded[i]);
        }
        return new String(folded);
    }

    private static char[] letters() {
        char[] letters = new char[KNOWN];
        for (char letter = 0; letter < KNOWN; letter++) {
            String bare = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
            letters[letter] = Character.toLowerCase(bare.charAt(0));
        }
        return letters;
    }

    /// The words of a question, folded.
    static List<String> words(String question) {
        List<String> words = new ArrayList<>();
        for (String word : of(question).strip().split("\\s+")) {
            if (!word.isEmpty() && words.size() < 8) {
                words.add(word);
            }
        }
        return words;
    }
}
