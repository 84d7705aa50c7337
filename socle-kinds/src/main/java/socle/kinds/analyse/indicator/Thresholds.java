package socle.kinds.analyse.indicator;

import java.util.Optional;
import java.util.stream.Stream;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.show.Course.Point;
import socle.api.show.Metric.Better;
import socle.api.text.Phrase;

/// How the latest value stands against the thresholds of its indicator: told, and nothing is
/// stopped by it.
record Thresholds(IndicatorEvidence facts, Point latest, Optional<Point> before) {

    private static final Claim WATCH = new Claim("indicator.watch");
    private static final Claim ALERT = new Claim("indicator.alert");

    /// One verdict a threshold.
    Stream<Evidence> verdicts() {
        Phrase watch = new Phrase("Nothing to watch", "Rien à surveiller");
        Phrase alert = new Phrase("No alert", "Pas d’alerte");
        return Stream.concat(
                facts.spec().watch().stream().map(bound -> verdict(WATCH, watch, bound)),
                facts.spec().alert().stream().map(bound -> verdict(ALERT, alert, bound)));
    }

    private Evidence verdict(Claim claim, Phrase label, double bound) {
        return new Evidence.Verdict(claim, label, !passes(bound), Severity.WARNING, words(bound));
    }

    /// Whether the value is as bad as a bound, or worse.
    private boolean passes(double bound) {
        return facts.spec().direction().orElseThrow() == Better.UP
                ? latest.value() <= bound
                : latest.value() >= bound;
    }

    /// The value, the threshold, the period, and what was before.
    private Phrase words(double bound) {
        Phrase now =
                Phrase.of(
                        "%s: %s, threshold %s",
                        "%s\u00a0: %s, seuil %s",
                        facts.when(latest),
                        facts.words(latest.value()),
                        facts.words(bound));
        return before.map(
                        point ->
                                Phrase.of(
                                        "%s; before, %s: %s",
                                        "%s\u202f; avant, %s\u00a0: %s",
                                        now,
                                        facts.when(point),
                                        facts.words(point.value())))
                .orElse(now);
    }
}
