package socle.app.show.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import socle.api.show.Cut;
import socle.api.show.Cut.Beside;
import socle.api.show.Metric;
import socle.api.show.Metric.Period;
import socle.api.text.Phrase;

/// How a metric is asked in words: `--by phase --last 12 months`, or the same in an address.
///
/// @param by dimensions
/// @param where values of dimensions
/// @param period each month, quarter or year; empty for one stretch
/// @param last `12 months`; empty for all there is
/// @param beside `previous`, `year_before`, …
public record CutWords(
        List<String> by,
        Map<String, String> where,
        String period,
        String last,
        List<String> beside) {

    private static final Pattern LAST = Pattern.compile("(\\d{1,4})[ -]?([a-z]+)");

    public CutWords {
        by = List.copyOf(by);
        where = Map.copyOf(where);
        beside = List.copyOf(beside);
    }

    /// What was understood, or all that was not.
    public sealed interface Read {

        /// It fits the metric.
        record Fits(Cut cut) implements Read {}

        /// What is wrong with it, each a sentence.
        record Wrong(List<Phrase> why) implements Read {}
    }

    /// Reads it for a metric.
    public Read of(Metric metric) {
        List<Phrase> wrong = new ArrayList<>();
        Optional<Period> each =
                period.isEmpty() ? Optional.empty() : named(period, Period.values(), wrong);
        Optional<Cut.Last> stretch = stretch(wrong);
        Set<Beside> others = EnumSet.noneOf(Beside.class);
        for (String word : beside) {
            named(word, Beside.values(), wrong).ifPresent(others::add);
        }
        Cut cut = new Cut(by, where, each, stretch, others);
        wrong.addAll(metric.misfits(cut));
        return wrong.isEmpty() ? new Read.Fits(cut) : new Read.Wrong(wrong);
    }

    private Optional<Cut.Last> stretch(List<Phrase> wrong) {
        if (last.isEmpty()) {
            return Optional.empty();
        }
        Matcher said = LAST.matcher(last.strip().toLowerCase(Locale.ROOT));
        if (!said.matches() || said.group(1).matches("0+")) {
            wrong.add(
                    Phrase.of(
                            "'%s' is no stretch of time; write 12 months, 4 quarters or 3 years",
                            "«\u00a0%s\u00a0» n’est pas une durée\u202f; écrivez 12 months, 4"
                                    + " quarters ou 3 years",
                            last));
            return Optional.empty();
        }
        int count = Integer.parseInt(said.group(1));
        return named(said.group(2).replaceAll("s$", ""), Period.values(), wrong)
                .map(length -> new Cut.Last(count, length));
    }

    private static <E extends Enum<E>> Optional<E> named(String word, E[] all, List<Phrase> wrong) {
        Optional<E> found = Arrays.stream(all).filter(one -> word(one).equals(word)).findFirst();
        if (found.isEmpty()) {
            wrong.add(
                    Phrase.of(
                            "'%s' is not known here; write one of %s",
                            "«\u00a0%s\u00a0» n’est pas connu ici\u202f; écrivez l’un de %s",
                            word,
                            Arrays.stream(all)
                                    .map(CutWords::word)
                                    .collect(Collectors.joining(", "))));
        }
        return found;
    }

    /// A choice as it is written.
    public static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    /// What a column of an answer is, in words; dimensions by their labels.
    public static Function<String, Phrase> heads(Metric metric) {
        return column ->
                switch (column) {
                    case "period" -> new Phrase("From", "Du");
                    case "until" -> new Phrase("Until, not included", "Jusqu’au, non compris");
                    case "value" -> new Phrase("Value", "Valeur");
                    case "low" -> new Phrase("Interval, from", "Intervalle, de");
                    case "high" -> new Phrase("Interval, to", "Intervalle, à");
                    case "complete" -> new Phrase("Complete", "Complète");
                    case "previous" -> new Phrase("Just before", "Juste avant");
                    case "year_before" -> new Phrase("A year before", "Un an avant");
                    case "moving" -> new Phrase("Over twelve months", "Sur douze mois");
                    case "to_date" -> new Phrase("Since January", "Depuis janvier");
                    default ->
                            metric.dimensions().stream()
                                    .filter(one -> one.name().equals(column))
                                    .map(one -> Phrase.same(one.label()))
                                    .findFirst()
                                    .orElse(Phrase.same(column));
                };
    }
}
