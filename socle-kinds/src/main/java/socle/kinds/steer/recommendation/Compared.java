package socle.kinds.steer.recommendation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import socle.api.Bench;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.text.Phrase;
import socle.kinds.steer.choice.Comparison;
import socle.kinds.steer.choice.Comparison.Scored;
import socle.kinds.steer.choice.Criterion;
import socle.kinds.steer.choice.Criterion.Better;
import socle.kinds.steer.choice.Estimate;
import socle.kinds.steer.choice.Measured;
import socle.kinds.steer.choice.Measures;
import socle.kinds.steer.choice.Option;

/// The options of a recommendation with what each measure came to, its interval included.
final class Compared {

    private final RecommendationSpec spec;
    private final IdentityHashMap<Measured, Estimate> estimates = new IdentityHashMap<>();
    private final Comparison comparison;

    Compared(RecommendationSpec spec, Bench bench) {
        this.spec = spec;
        Measures measures = new Measures(bench);
        for (Option option : spec.options()) {
            option.measures().values().forEach(it -> estimates.put(it, measures.of(it)));
        }
        this.comparison = comparison(Estimate::value, Estimate::value);
    }

    Comparison comparison() {
        return comparison;
    }

    /// Whether the advised option has the highest score, or there is none.
    boolean isBest() {
        return isBest(comparison);
    }

    /// Whether it still has when the expected effect is as small as it may be for it and as large
    /// as it may be for the others.
    boolean isBestAtWorst() {
        boolean higher = criterion().map(it -> it.better() == Better.HIGHER).orElse(Boolean.TRUE);
        return higher
                ? isBest(comparison(Estimate::least, Estimate::most))
                : isBest(comparison(Estimate::most, Estimate::least));
    }

    /// The criterion of the expected effect.
    Optional<Criterion> criterion() {
        return spec.effect()
                .flatMap(
                        name ->
                                spec.criteria().stream()
                                        .filter(it -> it.name().equals(name))
                                        .findFirst());
    }

    /// The expected effect of the advised option.
    Optional<Estimate> effect() {
        return spec.choice().flatMap(this::effect);
    }

    /// Options whose effect is not measured, or has no interval.
    List<String> unbounded() {
        return spec.options().stream()
                .map(Option::name)
                .filter(it -> effect(it).filter(Estimate::isBounded).isEmpty())
                .toList();
    }

    /// One row an option: its effect with its interval, its other measures, its score.
    Rows rows() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("option", "VARCHAR"));
        for (Criterion criterion : spec.criteria()) {
            columns.add(new Column(criterion.heading(), "DOUBLE"));
            if (isEffect(criterion)) {
                columns.add(new Column("low", "DOUBLE"));
                columns.add(new Column("high", "DOUBLE"));
            }
        }
        columns.add(new Column("score", "DOUBLE"));
        columns.add(new Column("advised", "BOOLEAN"));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        comparison.scores().forEach(scored -> rows.add(row(scored)));
        return Rows.of(columns, rows);
    }

    private List<@Nullable Object> row(Scored scored) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(scored.option().name());
        for (int i = 0; i < spec.criteria().size(); i++) {
            row.add(orNull(scored.measures().get(i)));
            if (isEffect(spec.criteria().get(i))) {
                Optional<Estimate> effect = effect(scored.option().name());
                row.add(effect.map(it -> orNull(it.low())).orElse(null));
                row.add(effect.map(it -> orNull(it.high())).orElse(null));
            }
        }
        row.add(orNull(scored.score()));
        row.add(spec.choice().filter(scored.option().name()::equals).isPresent());
        return row;
    }

    /// What a measure of an option came to, in words.
    Phrase words(Option option, Criterion criterion) {
        return Optional.ofNullable(option.measures().get(criterion.name()))
                .map(this::estimate)
                .filter(it -> it.value().isPresent())
                .map(it -> Quoted.interval(it, ""))
                .orElse(Phrase.same("–"));
    }

    private boolean isEffect(Criterion criterion) {
        return spec.effect().filter(criterion.name()::equals).isPresent();
    }

    private Optional<Estimate> effect(String option) {
        return spec.options().stream()
                .filter(it -> it.name().equals(option))
                .findFirst()
                .flatMap(it -> Optional.ofNullable(it.measures().get(spec.effect().orElse(""))))
                .map(this::estimate);
    }

    private Estimate estimate(Measured measured) {
        Estimate estimate = estimates.get(measured);
        if (estimate == null) {
            throw new IllegalStateException("not measured: " + measured);
        }
        return estimate;
    }

    private boolean isBest(Comparison some) {
        if (!some.isWhole() || spec.choice().isEmpty()) {
            return false;
        }
        double most = some.best().orElseThrow().score().orElseThrow();
        return some.scored(spec.choice().get()).score().orElseThrow() >= most;
    }

    /// @param own what is taken of an estimate of the advised option's effect
    /// @param others the same, of the other options
    private Comparison comparison(
            Function<Estimate, OptionalDouble> own, Function<Estimate, OptionalDouble> others) {
        String advised = spec.choice().orElse("");
        String effect = spec.effect().orElse("");
        IdentityHashMap<Measured, OptionalDouble> values = new IdentityHashMap<>();
        for (Option option : spec.options()) {
            option.measures()
                    .forEach(
                            (criterion, measured) ->
                                    values.put(
                                            measured,
                                            !criterion.equals(effect)
                                                    ? estimate(measured).value()
                                                    : option.name().equals(advised)
                                                            ? own.apply(estimate(measured))
                                                            : others.apply(estimate(measured))));
        }
        return Comparison.of(
                spec.criteria(),
                spec.options(),
                measured -> values.getOrDefault(measured, OptionalDouble.empty()));
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
