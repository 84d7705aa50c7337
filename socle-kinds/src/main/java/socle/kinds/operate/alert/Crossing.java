package socle.kinds.operate.alert;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import socle.api.Node;
import socle.api.proof.Evidence;
import socle.api.proof.Told;
import socle.api.text.Phrase;

/// An indicator that stands otherwise than when it was looked at last.
///
/// @param why its value, the threshold, the period, and what was before, as the indicator says it
/// @param at when it was computed
record Crossing(Node<?> indicator, Level from, Level to, Phrase why, Instant at) {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /// How an indicator stands against its thresholds, the best first.
    enum Level {
        HELD("is within its thresholds again", "est revenu dans ses seuils"),
        WATCH("is to be watched", "est à surveiller"),
        ALERT("passed its alert threshold", "a passé son seuil d’alerte");

        private final String en;
        private final String fr;

        Level(String en, String fr) {
            this.en = en;
            this.fr = fr;
        }

        /// What became of the indicator.
        Phrase words() {
            return new Phrase(en, fr);
        }

        /// Its word in messages to programs.
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// How an indicator stands by the evidence that it left last; nothing when it left none of its
    /// thresholds.
    static Optional<Crossing> of(Node<?> indicator, Level from, List<Told> evidence) {
        return standing(evidence, "indicator.alert", Level.ALERT)
                .or(() -> standing(evidence, "indicator.watch", Level.WATCH))
                .or(() -> held(evidence))
                .map(it -> new Crossing(indicator, from, it.level(), it.why(), it.at()));
    }

    private record Found(Level level, Phrase why, Instant at) {}

    private static Optional<Found> standing(List<Told> evidence, String claim, Level level) {
        return evidence.stream()
                .filter(one -> one.evidence().claim().value().equals(claim))
                .filter(one -> one.evidence() instanceof Evidence.Verdict it && !it.holds())
                .map(one -> new Found(level, why(one), one.at()))
                .findFirst();
    }

    private static Optional<Found> held(List<Told> evidence) {
        return evidence.stream()
                .filter(
                        one ->
                                List.of("indicator.watch", "indicator.alert")
                                        .contains(one.evidence().claim().value()))
                .map(one -> new Found(Level.HELD, why(one), one.at()))
                .findFirst();
    }

    private static Phrase why(Told told) {
        return told.evidence() instanceof Evidence.Verdict it ? it.why() : Phrase.same("");
    }

    /// Whether it stands otherwise.
    boolean isNew() {
        return from != to;
    }

    /// The same for the same crossing, however often it is told.
    String id() {
        return indicator.id() + "-" + to.word() + "-" + STAMP.format(at);
    }

    /// What happened, in a line.
    Phrase subject() {
        return Phrase.of("%s %s", "%s %s", indicator.title(), to.words());
    }
}
