package socle.kinds.analyse.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import socle.api.text.Phrase;
import socle.kinds.analyse.simulation.Readings.Latest;
import socle.kinds.analyse.simulation.law.Amount;
import socle.kinds.analyse.simulation.law.Empirical;
import socle.kinds.analyse.simulation.law.Figures;
import socle.kinds.analyse.simulation.law.Law;
import socle.kinds.analyse.simulation.law.LawSpec;
import socle.kinds.analyse.simulation.law.MetricInput;
import socle.kinds.analyse.simulation.law.Observed;
import socle.kinds.analyse.simulation.law.Source;

/// The law of each input, its numbers read from where they are; all that is wrong is told.
record Laws(Readings readings) {

    /// By the names of the inputs; those of which something is wrong are missing.
    Map<String, Law> of(SimulationSpec spec) {
        Map<String, Law> laws = new LinkedHashMap<>();
        spec.inputs()
                .forEach((name, one) -> of(one.source()).ifPresent(law -> laws.put(name, law)));
        return laws;
    }

    private Optional<Law> of(Source source) {
        return switch (source) {
            case Amount amount -> fixed(amount);
            case MetricInput metric -> metric(metric);
            case LawSpec law -> of(law);
            case Empirical rows -> readings.rows(rows).map(all -> drawn(all, rows));
        };
    }

    private Optional<Law> fixed(Amount amount) {
        OptionalDouble value = readings.of(amount);
        return value.isEmpty() ? Optional.empty() : Optional.of(Law.fixed(value.getAsDouble()));
    }

    private Optional<Law> of(LawSpec spec) {
        List<Double> values = new ArrayList<>();
        for (Amount amount : spec.amounts()) {
            readings.of(amount).ifPresent(values::add);
        }
        return values.size() < spec.amounts().size()
                ? Optional.empty()
                : of(spec, values.stream().mapToDouble(one -> one).toArray());
    }

    private Optional<Law> of(LawSpec spec, double... values) {
        Optional<LawSpec.Wrong> wrong = spec.wrong(values);
        wrong.ifPresent(
                one ->
                        readings.troubles()
                                .add(
                                        spec.amounts().get(one.which()).place(),
                                        one.what(),
                                        one.todo()));
        return wrong.isEmpty() ? Optional.of(spec.law(values)) : Optional.empty();
    }

    private static Law drawn(Observed all, Empirical spec) {
        Phrase groups =
                spec.by().isPresent()
                        ? new Phrase(", each group as likely", ", chaque groupe aussi probable")
                        : Phrase.same("");
        return new Law(
                Phrase.of(
                        "%3$s observed rows of %1$s%2$s, from %4$s to %5$s",
                        "%3$s lignes observées de %1$s%2$s, de %4$s à %5$s",
                        spec.from().node(),
                        groups,
                        Phrase.count(all.rows()),
                        Figures.digits(all.least()),
                        Figures.digits(all.most())),
                all::at,
                all.size() > 1);
    }

    private Optional<Law> metric(MetricInput metric) {
        return switch (metric.vary()) {
            case PERIODS -> readings.periods(metric.of()).map(all -> period(all, metric));
            case NONE ->
                    readings.latest(metric.of())
                            .map(
                                    one ->
                                            Law.fixed(one.value())
                                                    .told(
                                                            Phrase.of(
                                                                    "latest value of %s: %s",
                                                                    "dernière valeur de %s\u00a0:"
                                                                            + " %s",
                                                                    metric.of().node(),
                                                                    Figures.digits(one.value()))));
            case INTERVAL -> readings.latest(metric.of()).flatMap(one -> within(one, metric));
        };
    }

    private static Law period(Observed all, MetricInput metric) {
        return new Law(
                Phrase.of(
                        "values of %s in %s complete periods, from %s to %s",
                        "valeurs de %s en %s périodes complètes, de %s à %s",
                        metric.of().node(),
                        Phrase.count(all.rows()),
                        Figures.digits(all.least()),
                        Figures.digits(all.most())),
                all::at,
                all.size() > 1);
    }

    private Optional<Law> within(Latest latest, MetricInput metric) {
        boolean known =
                latest.low().isPresent()
                        && latest.high().isPresent()
                        && latest.low().getAsDouble() < latest.high().getAsDouble();
        if (!known) {
            readings.troubles()
                    .add(
                            metric.of().place(),
                            Phrase.of(
                                    "'%s' tells no interval",
                                    "«\u00a0%s\u00a0» ne dit pas d’intervalle", metric.of().node()),
                            new Phrase(
                                    "write vary: periods, or vary: none, or give the indicator an"
                                            + " estimate",
                                    "écrivez vary: periods ou vary: none, ou donnez à l’indicateur"
                                            + " un estimate"));
            return Optional.empty();
        }
        return Optional.of(
                within(latest, latest.low().getAsDouble(), latest.high().getAsDouble(), metric));
    }

    private static Law within(Latest latest, double low, double high, MetricInput metric) {
        double reach =
                NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - metric.level()) / 2);
        double mean = (low + high) / 2;
        double sd = (high - low) / 2 / reach;
        double count = mean * (1 - mean) / (sd * sd) - 1;
        boolean beta = latest.isShare() && mean > 0 && mean < 1 && count > 0;
        Law law =
                beta
                        ? Law.of(
                                Phrase.same(""),
                                BetaDistribution.of(mean * count, (1 - mean) * count))
                        : Law.of(Phrase.same(""), NormalDistribution.of(mean, sd));
        return law.told(
                Phrase.of(
                        "latest value of %s, %s, %s within its %s %% interval from %s to %s",
                        "dernière valeur de %s, %s, %s dans son intervalle à %s\u202f%% de %s à %s",
                        metric.of().node(),
                        Figures.digits(latest.value()),
                        beta ? new Phrase("beta", "bêta") : new Phrase("normal", "normale"),
                        Phrase.number(metric.level() * 100, 1),
                        Figures.digits(low),
                        Figures.digits(high)));
    }
}
