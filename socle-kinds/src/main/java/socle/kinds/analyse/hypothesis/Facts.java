package socle.kinds.analyse.hypothesis;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.Language;
import socle.api.text.Phrase;
import socle.kinds.analyse.hypothesis.finding.Answer;
import socle.kinds.analyse.hypothesis.finding.Effect;
import socle.kinds.analyse.hypothesis.finding.Finding;
import socle.kinds.analyse.hypothesis.finding.Picture;
import socle.kinds.analyse.hypothesis.question.HypothesisSpec;
import socle.stats.Interval;

/// The evidence and the table that a hypothesis leaves.
record Facts(HypothesisSpec spec, Finding finding, Language language) {

    static final Claim DECISION = new Claim("hypothesis.decision");
    static final Claim PICTURE = new Claim("hypothesis.picture");
    static final Claim PAIRS = new Claim("hypothesis.pairs");
    static final Claim TEST = new Claim("hypothesis.test");
    static final Claim EFFECT = new Claim("hypothesis.effect");

    List<Evidence> evidence() {
        List<Evidence> all = new ArrayList<>();
        all.add(statement(spec, language));
        all.add(
                new Evidence.Sample(
                        TEST,
                        Phrase.of(
                                "%s: %s",
                                "%s\u00a0: %s", finding.answer().test().label(), finding.because()),
                        table()));
        finding.assumptions().forEach(one -> all.add(one.evidence()));
        all.add(effect());
        powers(all);
        all.add(decision());
        all.add(sensitivity());
        all.add(
                new Evidence.Statement(
                        new Claim("hypothesis.reading"),
                        new Phrase("Reading", "Lecture"),
                        conclusion().words().then(LINK).in(language),
                        List.of()));
        finding.answer()
                .pairs()
                .ifPresent(
                        rows ->
                                all.add(
                                        new Evidence.Sample(
                                                PAIRS,
                                                new Phrase("Each two groups", "Deux à deux"),
                                                Picture.named(rows, language))));
        all.add(
                new Evidence.Sample(
                        PICTURE, finding.picture().label(), finding.picture().in(language)));
        return all;
    }

    /// What a test of observed data never tells.
    static final Phrase LINK =
            new Phrase(
                    "A test of observed data speaks of a link, not of a cause, and of the rows it saw or"
                            + " of what they are a fair sample of, no further.",
                    "Un test sur des données observées parle d’un lien, non d’une cause, et des"
                            + " lignes qu’il a vues ou de ce dont elles sont un échantillon fidèle,"
                            + " pas au-delà.");

    static Evidence statement(HypothesisSpec spec, Language language) {
        String form =
                switch (language) {
                    case EN -> "%s\n\n- **H0**: %s\n- **H1**: %s";
                    case FR -> "%s\n\n- **H0**\u00a0: %s\n- **H1**\u00a0: %s";
                };
        return new Evidence.Statement(
                new Claim("hypothesis.statement"),
                new Phrase("Question and hypotheses", "Question et hypothèses"),
                form.formatted(spec.question().strip(), spec.h0().strip(), spec.h1().strip()),
                List.of());
    }

    private Evidence effect() {
        Effect effect = finding.answer().effect();
        boolean shares =
                effect.scale() == Effect.Scale.SHARE || effect.scale() == Effect.Scale.POINTS;
        String unit =
                effect.scale() == Effect.Scale.SHARE
                        ? "%"
                        : effect.scale() == Effect.Scale.POINTS ? "points" : effect.unit();
        return new Evidence.Measure(
                EFFECT,
                effect.words(),
                shares ? effect.estimate().value() * 100 : effect.estimate().value(),
                unit);
    }

    private void powers(List<Evidence> all) {
        Power power = conclusion().power();
        power.reached()
                .ifPresent(
                        share ->
                                all.add(
                                        new Evidence.Measure(
                                                new Claim("hypothesis.power"),
                                                new Phrase(
                                                        "Power reached, against the smallest effect"
                                                                + " that matters",
                                                        "Puissance atteinte, face au plus petit"
                                                                + " effet qui compte"),
                                                share * 100,
                                                "%")));
        power.planned()
                .ifPresent(
                        share ->
                                all.add(
                                        new Evidence.Measure(
                                                new Claim("hypothesis.planned_power"),
                                                Phrase.of(
                                                        "Power at the planned size, %s rows",
                                                        "Puissance à la taille prévue, %s lignes",
                                                        Phrase.count(spec.planned().orElse(0L))),
                                                share * 100,
                                                "%")));
        Powers.of(power).ifPresent(all::add);
    }

    private Evidence decision() {
        Phrase alone =
                spec.family()
                        .map(
                                family ->
                                        Phrase.of(
                                                "Taken alone; %s corrects it with the others.",
                                                "Prise seule\u202f; %s la corrige avec les"
                                                        + " autres.",
                                                family.node()))
                        .orElse(Phrase.same(""));
        return new Evidence.Verdict(
                DECISION,
                new Phrase("The test answers the question", "Le test répond à la question"),
                conclusion().decision() != Decision.UNDETERMINED,
                Severity.WARNING,
                spec.family().isPresent()
                        ? conclusion().words().then(alone)
                        : conclusion().words());
    }

    /// The decision at the usual levels.
    private Evidence sensitivity() {
        String[] words = new String[2];
        List<Phrase> all = new ArrayList<>();
        for (double alpha : Conclusion.LEVELS) {
            all.add(
                    Phrase.of(
                            "at %s %% %s",
                            "à %s\u202f%% %s",
                            Phrase.number(alpha * 100, 0),
                            conclusion().decision(alpha).words()));
        }
        words[0] = String.join("; ", all.stream().map(Phrase::en).toList());
        words[1] = String.join("\u202f; ", all.stream().map(Phrase::fr).toList());
        return new Evidence.Verdict(
                new Claim("hypothesis.sensitivity"),
                new Phrase(
                        "The decision is the same at 1, 5 and 10 %",
                        "La décision est la même à 1, 5 et 10\u202f%"),
                Conclusion.LEVELS.stream().map(a -> conclusion().decision(a)).distinct().count()
                        == 1,
                Severity.WARNING,
                new Phrase(words[0], words[1]));
    }

    Conclusion conclusion() {
        return new Conclusion(spec, finding.answer(), finding.answer().tested().p());
    }

    /// One row: test, statistic, degrees of freedom, p, effect and interval, power, decision.
    Rows table() {
        Answer answer = finding.answer();
        Interval at = answer.effect().estimate().interval();
        List<Double> freedom = answer.tested().statistic().freedom();
        OptionalDouble power = conclusion().power().reached();
        List<@Nullable Object> row = new ArrayList<>();
        row.add(answer.test().name().toLowerCase(java.util.Locale.ROOT));
        row.add(answer.n());
        row.add(answer.tested().statistic().symbol());
        row.add(answer.tested().statistic().value());
        row.add(freedom.isEmpty() ? null : freedom.get(0));
        row.add(freedom.size() < 2 ? null : freedom.get(1));
        row.add(answer.tested().p());
        row.add(answer.effect().estimate().value());
        row.add(finite(at.low()));
        row.add(finite(at.high()));
        row.add(at.level());
        row.add(spec.alpha());
        row.add(power.isPresent() ? (Double) power.getAsDouble() : null);
        row.add(conclusion().decision().name().toLowerCase(java.util.Locale.ROOT));
        return Rows.of(COLUMNS, List.of(row));
    }

    private static @Nullable Double finite(double end) {
        return Double.isFinite(end) ? end : null;
    }

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("test", "VARCHAR"),
                    new Column("n", "BIGINT"),
                    new Column("statistic", "VARCHAR"),
                    new Column("value", "DOUBLE"),
                    new Column("df", "DOUBLE"),
                    new Column("df_error", "DOUBLE"),
                    new Column("p", "DOUBLE"),
                    new Column("effect", "DOUBLE"),
                    new Column("low", "DOUBLE"),
                    new Column("high", "DOUBLE"),
                    new Column("level", "DOUBLE"),
                    new Column("alpha", "DOUBLE"),
                    new Column("power", "DOUBLE"),
                    new Column("decision", "VARCHAR"));
}
