package socle.core.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import socle.api.text.Language;

/// How easily a text reads, from 0 (hard) to 100 (easy), by the length of its sentences and words.
/// English: R. Flesch, "A new readability yardstick", Journal of Applied Psychology 32 (1948).
/// French: L. Kandel and A. Moles, "Application de l'indice de Flesch à la langue française",
/// Cahiers d'études de radio-télévision 19 (1958). Syllables are counted as groups of vowels, a
/// silent ending aside, which is near and not exact.
///
/// @param score not bounded: a very hard text is below 0, a very easy one above 100
public record Readability(double score, int sentences, int words) {

    private static final Pattern FENCE = Pattern.compile("(?ms)^(```|~~~).*?^\\1\\s*$");
    private static final Pattern MARKS =
            Pattern.compile(
                    "\\{\\{.*?\\}\\}|`[^`]*`|\\]\\([^)]*\\)|https?://\\S+|^\\s*\\|.*$|[#*_>\\[\\]]",
                    Pattern.MULTILINE);
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
    private static final Pattern SENTENCE =
            Pattern.compile("[.!?…:;]+(?=\\s|$)|\\n\\s*\\n|\\n\\s*(?=[-+]\\s|\\d+\\.\\s)");
    private static final Pattern VOWELS = Pattern.compile("[aeiouyàâäéèêëîïôöùûüœæ]+");

    /// That of an author's Markdown: code, tables, addresses and references are not read.
    public static Readability of(String markdown, Language language) {
        String text = plain(markdown);
        int words = 0;
        int syllables = 0;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words++;
            syllables += syllables(word.group(), language);
        }
        int sentences = sentences(text);
        if (words == 0 || sentences == 0) {
            return new Readability(0, 0, 0);
        }
        double length = (double) words / sentences;
        double weight = (double) syllables / words;
        double score =
                switch (language) {
                    case EN -> 206.835 - 1.015 * length - 84.6 * weight;
                    case FR -> 207 - 1.015 * length - 73.6 * weight;
                };
        return new Readability(score, sentences, words);
    }

    /// An author's Markdown without what is not read aloud.
    static String plain(String markdown) {
        return MARKS.matcher(FENCE.matcher(markdown).replaceAll("\n\n")).replaceAll(" ");
    }

    private static int sentences(String text) {
        int found = 0;
        for (String piece : SENTENCE.split(text)) {
            if (WORD.matcher(piece).find()) {
                found++;
            }
        }
        return found;
    }

    private static int syllables(String word, Language language) {
        String small = word.toLowerCase(Locale.ROOT);
        String heard =
                switch (language) {
                    case FR -> small.replaceAll("(?<=..)es?$", "");
                    case EN -> small.replaceAll("(?<=..)(?<!l)(es?|ed)$", "");
                };
        int groups = 0;
        Matcher vowels = VOWELS.matcher(heard);
        while (vowels.find()) {
            groups++;
        }
        return Math.max(1, groups);
    }
}
