package socle.app.show.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import socle.api.show.Channel;

/// Sentences about named values: each of them, their ends and extremes, their trend, those that
/// stand apart. All numbers are those of the rows.
///
/// @param channel how the values are written
record Telling(Look look, Channel channel) {

    /// So many values are told one by one; more are told by their range.
    static final int FEW = 14;

    /// Fewer values than this have no outliers and no trend.
    private static final int ENOUGH = 8;

    /// The pairs of more values than this are too many to be compared.
    private static final int MANY = 1000;

    private static final int NAMED = 3;
    private static final String HARD = "\u00A0";
    private static final String NARROW = "\u202F";

    /// A value and its name.
    record Said(Supplier<String> words, double value) {
        Said(String name, double value) {
            this(() -> name, value);
        }

        /// Written only when it is said: there may be thousands.
        String name() {
            return words.get();
        }
    }

    /// Each value with its name.
    String each(List<Said> values) {
        return String.join(separator(), values.stream().map(it -> with(it)).toList());
    }

    /// The first, last, least and most of ordered values.
    String range(List<Said> values) {
        return look.say("from ", "de ")
                + named(values.getFirst())
                + look.say(" to ", " à ")
                + named(values.getLast())
                + separator()
                + extremes(values);
    }

    /// The least and most of values.
    String extremes(List<Said> values) {
        Comparator<Said> byValue = Comparator.comparingDouble(Said::value);
        Said low = values.stream().min(byValue).orElseThrow();
        Said high = values.stream().max(byValue).orElseThrow();
        return look.say("least ", "minimum ")
                + named(low)
                + separator()
                + look.say("most ", "maximum ")
                + named(high);
    }

    /// Values beyond Tukey's outer fences (three times the distance of the quartiles), by name.
    Optional<String> outliers(List<Said> values) {
        if (values.size() < ENOUGH) {
            return Optional.empty();
        }
        double[] sorted = values.stream().mapToDouble(Said::value).sorted().toArray();
        double lower = quantile(sorted, 0.25);
        double upper = quantile(sorted, 0.75);
        double fence = 3 * (upper - lower);
        List<Said> far =
                values.stream()
                        .filter(it -> it.value() < lower - fence || it.value() > upper + fence)
                        .sorted(
                                Comparator.comparingDouble(
                                        it -> -Math.abs(it.value() - (lower + upper) / 2)))
                        .toList();
        if (fence == 0 || far.isEmpty()) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        far.stream().limit(NAMED).forEach(it -> names.add(named(it)));
        if (far.size() > NAMED) {
            int more = far.size() - NAMED;
            names.add(look.say(more + " more", more + " de plus"));
        }
        return Optional.of(
                look.say("Far from the others: ", "Loin des autres" + HARD + ": ")
                        + String.join(separator(), names)
                        + ".");
    }

    /// Whether ordered values rise or fall on the whole: the test of Mann and Kendall at 5 %.
    Optional<String> trend(List<Said> values) {
        if (values.size() < ENOUGH || values.size() > MANY) {
            return Optional.empty();
        }
        double z = mannKendall(values.stream().mapToDouble(Said::value).toArray());
        return Optional.of(
                Math.abs(z) < 1.96
                        ? look.say("No clear trend.", "Pas de tendance nette.")
                        : z > 0
                                ? look.say("On the whole it rises.", "L’ensemble monte.")
                                : look.say("On the whole it falls.", "L’ensemble baisse."));
    }

    /// The statistic of Mann (1945) and Kendall (1975), with ties, as a standard normal one.
    static double mannKendall(double[] values) {
        int n = values.length;
        double s = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                s += Math.signum(values[j] - values[i]);
            }
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double ties = 0;
        int run = 1;
        for (int i = 1; i <= n; i++) {
            if (i < n && sorted[i] == sorted[i - 1]) {
                run++;
            } else {
                ties += run * (run - 1.0) * (2.0 * run + 5);
                run = 1;
            }
        }
        double variance = (n * (n - 1.0) * (2.0 * n + 5) - ties) / 18;
        return variance <= 0 ? 0 : (s - Math.signum(s)) / Math.sqrt(variance);
    }

    /// A quantile of sorted values, between neighbours (Hyndman and Fan, type 7).
    static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) Math.floor(at);
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    String with(Said said) {
        return said.name() + " " + value(said.value());
    }

    String named(Said said) {
        return said.name().isEmpty()
                ? value(said.value())
                : value(said.value()) + " (" + said.name() + ")";
    }

    String value(double value) {
        return look.value(value, channel);
    }

    String separator() {
        return look.say("; ", NARROW + "; ");
    }

    /// A name before what is said of it.
    String of(String name) {
        return name.isEmpty() ? "" : name + look.say(": ", HARD + ": ");
    }

    /// A sentence that counts things: `Absent values: 3.`
    String count(String en, String fr, long number) {
        String digits = look.numbers().count(number);
        return look.say(en + ": " + digits + ".", fr + HARD + ": " + digits + ".");
    }

    /// Sentences that count what a drawing leaves: series beyond those that can be told apart, and
    /// rows without a value.
    List<String> left(long series, long absent) {
        List<String> sentences = new ArrayList<>();
        if (series > 0) {
            sentences.add(
                    count(
                            "Series that are in the table only",
                            "Séries données par le seul tableau",
                            series));
        }
        if (absent > 0) {
            sentences.add(count("Values that are absent", "Valeurs absentes", absent));
        }
        return sentences;
    }

    static String upper(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
