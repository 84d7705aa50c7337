package socle.kinds.analyse.indicator;

import java.util.List;
import java.util.Optional;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.show.Course.Point;
import socle.api.show.Format;
import socle.api.show.Metric.Better;
import socle.api.show.Metric.Period;
import socle.api.text.Phrase;

/// The facts that an indicator leaves.
record IndicatorEvidence(IndicatorSpec spec) {

    static final Claim VALUE = new Claim("indicator.value");

    /// The latest value; a share of one is told in percent.
    Evidence value(Point latest) {
        Phrase label =
                Phrase.of("Value, %s", "Valeur, %s", when(latest))
                        .then(latest.complete() ? Phrase.same("") : incomplete());
        return new Evidence.Measure(VALUE, trimmed(label), shown(latest.value()), unit());
    }

    /// Whether the latest value reaches the target.
    Evidence target(Point latest, double target) {
        boolean up = spec.direction().orElseThrow() == Better.UP;
        boolean holds = up ? latest.value() >= target : latest.value() <= target;
        return new Evidence.Verdict(
                new Claim("indicator.target"),
                up
                        ? new Phrase("At least its target", "Au moins son objectif")
                        : new Phrase("At most its target", "Au plus son objectif"),
                holds,
                Severity.WARNING,
                Phrase.of(
                        "%s: %s, target %s",
                        "%s\u00a0: %s, objectif %s",
                        when(latest),
                        words(latest.value()),
                        words(target)));
    }

    /// What it means.
    Evidence functional() {
        return new Evidence.Statement(
                new Claim("indicator.functional"),
                new Phrase("What it means", "Ce qu’il veut dire"),
                spec.definition().strip(),
                List.of());
    }

    /// How it is computed.
    Evidence technical() {
        return new Evidence.Statement(
                new Claim("indicator.technical"),
                new Phrase("How it is computed", "Comment il est calculé"),
                "```sql\n" + IndicatorQuery.of(spec).text() + "\n```",
                List.of());
    }

    /// Rows that no period counts.
    Evidence undated(long rows) {
        return new Evidence.Measure(
                new Claim("indicator.undated"),
                new Phrase(
                        "Rows without a date, in no period",
                        "Lignes sans date, dans aucune période"),
                rows,
                "");
    }

    /// The target as a bound, the same in both languages: `≥ 95 %`.
    String bound() {
        String sign = spec.direction().filter(Better.UP::equals).isPresent() ? "≥ " : "≤ ";
        return sign + spec.target().map(this::words).orElse(Phrase.same("")).fr();
    }

    /// The period of a point.
    Phrase when(Point point) {
        return point.when(Optional.of(spec.period().orElse(Period.MONTH)));
    }

    private static Phrase incomplete() {
        return new Phrase("(not complete)", "(incomplète)");
    }

    private static Phrase trimmed(Phrase label) {
        return new Phrase(label.en().strip(), label.fr().strip());
    }

    private double shown(double value) {
        return spec.format() == Format.PERCENT ? value * 100 : value;
    }

    private String unit() {
        return spec.format() == Format.PERCENT ? "%" : spec.unit();
    }

    /// A value with its unit.
    Phrase words(double value) {
        Phrase number = Phrase.number(shown(value), 2);
        return unit().isEmpty() ? number : Phrase.of("%s %s", "%s\u202f%s", number, unit());
    }
}
