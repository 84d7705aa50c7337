package socle.core.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The acronyms of some texts, and those that none of them spells out. One is spelt out where it
/// stands in brackets behind words (`la Federal Aviation Administration (FAA)`), or where words in
/// brackets or after a colon stand behind it (`FAA (Federal Aviation Administration)`).
///
/// @param meanings the words that spell them out, by acronym
/// @param unknown those that nothing spells out
public record Acronyms(SortedMap<String, String> meanings, SortedSet<String> unknown) {

    private static final Pattern ACRONYM = Pattern.compile("\\b\\p{Lu}{2,6}\\b");
    private static final Pattern BEHIND =
            Pattern.compile("((?:[\\p{L}’'-]+\\s+){1,8})\\((\\p{Lu}{2,6})\\)");
    private static final Pattern BEFORE =
            Pattern.compile("\\b(\\p{Lu}{2,6})\\s*[(:,]\\s*(\\p{L}[^().;:\\n]{6,80})\\)");

    /// What every reader of data is taken to know, and words that are written large.
    private static final Set<String> COMMON =
            Set.of(
                    "SQL", "CSV", "JSON", "PDF", "HTML", "URL", "API", "ID", "UTC", "USD", "EUR",
                    "II", "III", "IV", "VI", "VII", "XX", "XXI", "OK", "USA", "UE", "EU", "YAML");

    public Acronyms {
        meanings = new TreeMap<>(meanings);
        unknown = new TreeSet<>(unknown);
    }

    /// Those of texts in Markdown.
    public static Acronyms of(Collection<String> texts) {
        SortedMap<String, String> meanings = new TreeMap<>();
        SortedSet<String> found = new TreeSet<>();
        for (String markdown : texts) {
            String text = Readability.plain(markdown);
            Matcher acronym = ACRONYM.matcher(text);
            while (acronym.find()) {
                found.add(acronym.group());
            }
            Matcher behind = BEHIND.matcher(text);
            while (behind.find()) {
                spelt(behind.group(2), behind.group(1), meanings);
            }
            Matcher before = BEFORE.matcher(text);
            while (before.find()) {
                spelt(before.group(1), before.group(2), meanings);
            }
        }
        found.removeAll(meanings.keySet());
        found.removeAll(COMMON);
        return new Acronyms(meanings, found);
    }

    /// Its own words: the last ones, where these begin with its letters; else all.
    private static String own(String acronym, String... words) {
        int from = words.length - acronym.length();
        for (int i = 0; i < acronym.length() && from >= 0; i++) {
            if (Character.toUpperCase(words[from + i].charAt(0)) != acronym.charAt(i)) {
                from = -1;
            }
        }
        return String.join(" ", Arrays.asList(words).subList(Math.max(0, from), words.length));
    }

    private static void spelt(String acronym, String words, SortedMap<String, String> meanings) {
        meanings.putIfAbsent(acronym, own(acronym, words.strip().split("\\s+")));
    }
}
