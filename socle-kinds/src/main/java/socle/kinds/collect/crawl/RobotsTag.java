package socle.kinds.collect.crawl;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// What a page says to robots about itself, by `X-Robots-Tag` and `meta`.
///
/// @param words of those that speak to us: `noindex`, `nofollow`, `noarchive`, …
record RobotsTag(Set<String> words) {

    static RobotsTag of(List<String> headers, List<String> metas, String product) {
        Set<String> found = new TreeSet<>();
        String me = product.toLowerCase(Locale.ROOT);
        for (String value : headers) {
            String speaksTo = "";
            for (String part : value.toLowerCase(Locale.ROOT).split(",")) {
                int colon = part.indexOf(':');
                String name = colon < 0 ? "" : part.substring(0, colon).strip();
                boolean agent =
                        colon >= 0 && !name.startsWith("max-") && !name.equals("unavailable_after");
                speaksTo = agent ? name : speaksTo;
                if (speaksTo.isEmpty() || speaksTo.equals(me)) {
                    found.add((agent ? part.substring(colon + 1) : part).strip());
                }
            }
        }
        for (String value : metas) {
            for (String part : value.toLowerCase(Locale.ROOT).split(",")) {
                found.add(part.strip());
            }
        }
        return new RobotsTag(found);
    }

    /// Whether links of the page may be followed.
    boolean follows() {
        return !words.contains("nofollow") && !words.contains("none");
    }

    /// Whether the page may be kept.
    boolean keeps() {
        return !words.contains("noindex")
                && !words.contains("none")
                && !words.contains("noarchive");
    }

    /// The words as one text.
    String text() {
        return String.join(", ", words);
    }
}
