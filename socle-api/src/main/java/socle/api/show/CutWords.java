package socle.api.show;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import socle.api.show.Cut.Beside;
import socle.api.show.Metric.Period;
import socle.api.text.Phrase;
import socle.api.text.SpecProblem;
import socle.api.text.Suggestion;

/// How a metric is asked in words: `--by phase --last 12 months`, or the same in an address.
///
/// @param by dimensions
/// @param where values of dimensions
/// @param period each month, quarter or year; empty for one stretch
/// @param last `12 months`; empty for all there is
/// @param beside `previous`, `year_before`, …
/// @param moving `6 months`: what a moving value looks back on, which then stands beside each
public record CutWords(
        List<String> by,
        Map<String, String> where,
        String period,
        String last,
        List<String> beside,
        String moving) {

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
        Set<Beside> others = EnumSet.noneOf(Beside.class);
        for (String word : beside) {
            named(word, Beside.values(), wrong).ifPresent(others::add);
        }
        Optional<Cut.Last> back = stretch(moving, wrong);
        Cut plain = new Cut(by, where, each, stretch(last, wrong), others, Cut.YEAR);
        Cut cut = back.map(plain::lookingBack).orElse(plain);
        wrong.addAll(metric.misfits(cut));
        return wrong.isEmpty() ? new Read.Fits(cut) : new Read.Wrong(wrong);
    }

    private static Optional<Cut.Last> stretch(String words, List<Phrase> wrong) {
        Optional<Cut.Last> read = words.isEmpty() ? Optional.empty() : Cut.Last.of(words);
        if (!words.isEmpty() && read.isEmpty()) {
            wrong.add(noStretch(words));
        }
        return read;
    }

    /// Refuses words of an author that are no stretch of time.
    public static void unlessStretch(String key, String words) {
        if (Cut.Last.of(words).isEmpty()) {
            throw SpecProblem.at(
                    key,
                    noStretch(words),
                    Phrase.of("write %s: 12 months", "écrivez %s\u00a0: 12 months", key));
        }
    }

    /// What is said of words that are no stretch of time.
    private static Phrase noStretch(String words) {
        return Phrase.of(
                "'%s' is no stretch of time; write 12 months, 4 quarters or 3 years",
                "«\u00a0%s\u00a0» n’est pas une durée\u202f; écrivez 12 months, 4 quarters ou 3"
                        + " years",
                words);
    }

    private static <E extends Enum<E>> Optional<E> named(String word, E[] all, List<Phrase> wrong) {
        List<String> known = Arrays.stream(all).map(CutWords::word).toList();
        Optional<E> found = Arrays.stream(all).filter(one -> word(one).equals(word)).findFirst();
        if (found.isEmpty()) {
            wrong.add(
                    Phrase.of(
                            "'%s' is not known here; %s",
                            "«\u00a0%s\u00a0» n’est pas connu ici\u202f; %s",
                            word,
                            Suggestion.todo(
                                    word,
                                    known,
                                    Phrase.of(
                                            "write one of %s",
                                            "écrivez l’un de %s", String.join(", ", known)))));
        }
        return found;
    }

    /// A choice as it is written.
    public static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    /// Several sentences in one.
    public static Phrase sentences(List<Phrase> all) {
        return new Phrase(
                all.stream().map(Phrase::en).collect(Collectors.joining("; ")),
                all.stream().map(Phrase::fr).collect(Collectors.joining("\u202f; ")));
    }
}
