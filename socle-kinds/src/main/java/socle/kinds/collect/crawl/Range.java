package socle.kinds.collect.crawl;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import socle.api.text.Phrase;
import socle.api.text.SpecProblem;

/// The addresses that a start stands for: itself, or one a number of its range, `{1..50}`. Numbers
/// are as wide as the first is written: `{001..050}`.
final class Range {

    private static final Pattern RANGE = Pattern.compile("\\{(\\d{1,9})\\.\\.(\\d{1,9})}");
    private static final long MOST = 100_000;

    private Range() {}

    /// All of them, in order.
    static List<String> of(String start) {
        Matcher range = RANGE.matcher(start);
        if (!range.find()) {
            return List.of(start);
        }
        long from = Long.parseLong(range.group(1));
        long to = Long.parseLong(range.group(2));
        if (to < from || to - from >= MOST) {
            throw SpecProblem.at(
                    "start",
                    Phrase.of(
                            "the range %s has no number, or too many",
                            "l’intervalle %s n’a pas de nombre, ou trop", range.group()),
                    Phrase.of(
                            "write the lesser number first, and %s numbers at most",
                            "écrivez d’abord le plus petit nombre, et %s nombres au plus",
                            Phrase.count(MOST)));
        }
        String form = "%0" + range.group(1).length() + "d";
        String before = start.substring(0, range.start());
        String after = start.substring(range.end());
        return LongStream.rangeClosed(from, to)
                .mapToObj(number -> before + form.formatted(number) + after)
                .toList();
    }
}
