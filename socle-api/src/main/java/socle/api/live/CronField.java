package socle.api.live;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import socle.api.text.Phrase;
import socle.api.text.SpecProblem;

/// One field of a crontab line: the numbers that it names, as bits.
///
/// @param any whether it begins with a star
record CronField(long bits, boolean any) {

    private static final Pattern PART =
            Pattern.compile("(?:(\\*)|(\\w+)(?:-(\\w+))?)(?:/(\\d{1,2}))?");

    /// What a field may hold.
    ///
    /// @param names of its numbers, the first of its lowest; none when it has numbers alone
    record Sort(Phrase name, int low, int high, List<String> names) {}

    /// Reads one field: `*`, `5`, `1-5`, `*/15`, `mon,wed-fri`.
    static CronField of(String text, Sort sort) {
        long bits = 0;
        for (String part : text.split(",", -1)) {
            bits |= part(part, text, sort);
        }
        return new CronField(bits, text.startsWith("*"));
    }

    boolean has(int number) {
        return (bits & (1L << number)) != 0;
    }

    private static long part(String part, String text, Sort sort) {
        Matcher found = PART.matcher(part);
        if (!found.matches()) {
            throw wrong(text, sort);
        }
        boolean star = found.group(1) != null;
        Optional<String> step = Optional.ofNullable(found.group(4));
        int low = star ? sort.low() : number(found.group(2), text, sort);
        int high = star || step.isPresent() ? sort.high() : low;
        if (found.group(3) != null) {
            high = number(found.group(3), text, sort);
        }
        int by = step.map(Integer::parseInt).orElse(1);
        if (by < 1 || high < low) {
            throw wrong(text, sort);
        }
        long bits = 0;
        for (int number = low; number <= high; number += by) {
            bits |= 1L << number;
        }
        return bits;
    }

    private static int number(String word, String text, Sort sort) {
        int named = sort.names().indexOf(word.toLowerCase(Locale.ROOT));
        if (named >= 0) {
            return sort.low() + named;
        }
        if (!word.matches("\\d{1,2}")) {
            throw wrong(text, sort);
        }
        int number = Integer.parseInt(word);
        if (number < sort.low() || number > sort.high()) {
            throw wrong(text, sort);
        }
        return number;
    }

    private static SpecProblem wrong(String text, Sort sort) {
        return SpecProblem.of(
                Phrase.of(
                        "'%s' names no %s",
                        "«\u00a0%s\u00a0» ne nomme pas %s",
                        text,
                        new Phrase(sort.name().en(), "de " + sort.name().fr())),
                Phrase.of(
                        "write numbers from %1$d to %2$d: *, 5, 1-5, */15, 1,3",
                        "écrivez des nombres de %1$d à %2$d\u00a0: *, 5, 1-5, */15, 1,3",
                        sort.low(),
                        sort.high()));
    }
}
