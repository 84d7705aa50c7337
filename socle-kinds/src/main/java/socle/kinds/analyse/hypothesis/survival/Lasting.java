package socle.kinds.analyse.hypothesis.survival;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.text.Phrase;
import socle.kinds.analyse.hypothesis.finding.Answer;
import socle.kinds.analyse.hypothesis.finding.Assumption;
import socle.kinds.analyse.hypothesis.finding.Effect;
import socle.kinds.analyse.hypothesis.finding.Effect.Scale;
import socle.kinds.analyse.hypothesis.finding.Finding;
import socle.kinds.analyse.hypothesis.finding.Sight;
import socle.kinds.analyse.hypothesis.look.Independence;
import socle.kinds.analyse.hypothesis.look.Look;
import socle.kinds.analyse.hypothesis.look.Unsuited;
import socle.kinds.analyse.hypothesis.question.Design;
import socle.kinds.analyse.hypothesis.question.Figures;
import socle.kinds.analyse.hypothesis.question.HypothesisSpec;
import socle.kinds.analyse.hypothesis.question.TestName;
import socle.stats.Estimate;
import socle.stats.Side;
import socle.stats.Statistic;
import socle.stats.Tested;
import socle.stats.count.ChiSquare;
import socle.stats.family.Correction;
import socle.stats.survival.LogRank;

/// How long until an event, by groups, when for some it has not come yet. The engine adds up the
/// table of those at risk.
public record Lasting(HypothesisSpec spec, Look look, Design.Lasting design) {

    /// Groups that are compared, and drawn, at most.
    private static final int MOST = 6;

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    public Finding finding() {
        String unit = spec.subject().map(one -> ", " + look.text(one) + " AS u").orElse("");
        String rows =
                "(SELECT * FROM %s WHERE t IS NOT NULL AND d IS NOT NULL AND g IS NOT NULL%s)"
                        .formatted(
                                look.rows(
                                        "%s AS t, %s AS d, %s AS g%s"
                                                .formatted(
                                                        look.number(design.value(), "value"),
                                                        look.truth(design.event()),
                                                        look.text(design.by()),
                                                        unit)),
                                look.among());
        Risk risk = new Risk(look, rows);
        List<String> names = names(risk);
        LogRank.Sums sums = risk.sums(names);
        unlessEvents(sums, names);
        LogRank found = LogRank.of(sums, spec.both());
        Answer answer =
                found.hazard().isPresent() ? two(found, sums, names) : several(found, risk, names);
        List<Assumption> assumptions = new ArrayList<>();
        assumptions.add(events(sums));
        spec.subject().ifPresent(_ -> assumptions.add(new Independence(spec, look).ofModel(rows)));
        return new Finding(
                risk.medians(names)
                        .map(answer::noting)
                        .orElse(answer)
                        .noting(
                                new Phrase(
                                        "It takes those last seen without the event as like the"
                                                + " others, and Peto's ratio is too near 1 when"
                                                + " it is far from it; curves that cross may hide a"
                                                + " difference.",
                                        "Il prend ceux qu’on a vus pour la dernière fois sans"
                                                + " l’événement comme semblables aux autres, et le rapport"
                                                + " de Peto est trop proche de 1 quand il en est"
                                                + " loin\u202f;"
                                                + " des courbes qui se croisent peuvent cacher un"
                                                + " écart.")),
                spec.test() == TestName.AUTO
                        ? new Phrase(
                                "times until an event, which for some has not come",
                                "des temps jusqu’à un événement, qui pour certains n’est pas venu")
                        : Finding.NAMED,
                assumptions,
                risk.picture());
    }

    private List<String> names(Risk risk) {
        List<String> there = risk.groups();
        for (String name : spec.groups()) {
            if (!there.contains(name)) {
                throw Look.empty(name);
            }
        }
        if (there.size() < 2 || there.size() > MOST) {
            throw Unsuited.of(
                    there.size() < 2
                            ? new Phrase("there are not two groups", "il n’y a pas deux groupes")
                            : Phrase.of("more than %d groups", "plus de %d groupes", MOST),
                    new Phrase(
                            "look at 'by', groups and 'where', or name those to compare",
                            "regardez «\u00a0by\u00a0», groups et «\u00a0where\u00a0», ou nommez"
                                    + " ceux à comparer"));
        }
        return spec.groups().isEmpty() ? there : spec.groups();
    }

    private static void unlessEvents(LogRank.Sums sums, List<String> names) {
        long events = sums.groups().stream().mapToLong(LogRank.Group::observed).sum();
        if (events == 0) {
            throw Unsuited.of(
                    Phrase.of(
                            "the event came in no row of %s",
                            "l’événement n’est venu dans aucune ligne de %s",
                            String.join(", ", names)),
                    new Phrase(
                            "look at 'event' and 'where'",
                            "regardez «\u00a0event\u00a0» et «\u00a0where\u00a0»"));
        }
    }

    /// The law of the statistic needs about five events a group.
    private static Assumption events(LogRank.Sums sums) {
        double least = sums.groups().stream().mapToDouble(LogRank.Group::expected).min().orElse(0);
        return new Assumption(
                new Phrase(
                        "Five events are expected in each group, at least",
                        "Cinq événements attendus dans chaque groupe, au moins"),
                least >= 5,
                least >= 5
                        ? Phrase.of(
                                "the least is %s", "le plus petit est %s", Figures.digits(least))
                        : Phrase.of(
                                "the least is %s, so p is rough; wait for more events",
                                "le plus petit est %s, donc p est approximatif\u202f; attendez plus"
                                        + " d’événements",
                                Figures.digits(least)));
    }

    private Answer two(LogRank found, LogRank.Sums sums, List<String> names) {
        LogRank.Group first = found.groups().getFirst();
        double error = 1 / Math.sqrt(sums.covariance().getFirst().getFirst());
        double z = (first.observed() - first.expected()) * error;
        Tested tested =
                switch (spec.side()) {
                    case TWO -> found.tested();
                    case LESS -> new Tested(Statistic.of("z", z), NORMAL.cumulativeProbability(z));
                    case GREATER -> new Tested(Statistic.of("z", z), NORMAL.survivalProbability(z));
                };
        Estimate hazard = found.hazard().orElseThrow();
        return new Answer(
                TestName.LOG_RANK,
                tested,
                new Effect(
                        Phrase.of(
                                "ratio of hazards (%s / %s), Peto's estimate",
                                "rapport des risques instantanés (%s / %s), estimation de Peto",
                                names.get(0),
                                names.get(1)),
                        spec.sided(hazard, 0, Double.POSITIVE_INFINITY),
                        Scale.RATIO,
                        1),
                found.groups().stream().mapToLong(LogRank.Group::size).sum(),
                Optional.of(Sight.ratio(error)));
    }

    private Answer several(LogRank found, Risk risk, List<String> names) {
        if (spec.side() != Side.TWO) {
            throw Unsuited.of(TestName.sideless(TestName.LOG_RANK), TestName.TWO_SIDES);
        }
        long events = found.groups().stream().mapToLong(LogRank.Group::observed).sum();
        long n = found.groups().stream().mapToLong(LogRank.Group::size).sum();
        return new Answer(
                        TestName.LOG_RANK,
                        found.tested(),
                        new Effect(
                                new Phrase(
                                        "w, about the deviation of the logarithms of the groups'"
                                                + " hazards",
                                        "w, à peu près l’écart type des logarithmes des risques"
                                                + " instantanés des groupes"),
                                ChiSquare.cohen(found.tested(), events, 1 - 2 * spec.alpha()),
                                Scale.PLAIN,
                                0),
                        n,
                        Optional.of(Sight.chiSquare(events, names.size() - 1.0, w -> w)))
                .comparing(pairs(risk, names))
                .noting(
                        new Phrase(
                                "Pairs: ratios of hazards, first over second, p with Holm's"
                                        + " correction.",
                                "Paires\u00a0: rapports des risques instantanés, le premier sur le"
                                        + " second, p avec la correction de Holm."));
    }

    private Rows pairs(Risk risk, List<String> names) {
        List<LogRank> found = new ArrayList<>();
        List<String[]> both = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                LogRank.Sums sums = risk.sums(List.of(names.get(i), names.get(j)));
                unlessEvents(sums, List.of(names.get(i), names.get(j)));
                found.add(LogRank.of(sums, spec.level()));
                both.add(new String[] {names.get(i), names.get(j)});
            }
        }
        double[] adjusted =
                Correction.HOLM.adjusted(
                        found.stream().mapToDouble(one -> one.tested().p()).toArray());
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < adjusted.length; i++) {
            Estimate hazard = found.get(i).hazard().orElseThrow();
            rows.add(
                    List.of(
                            both.get(i)[0],
                            both.get(i)[1],
                            hazard.value(),
                            hazard.interval().low(),
                            hazard.interval().high(),
                            adjusted[i]));
        }
        return Rows.of(COLUMNS, rows);
    }

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("first", "VARCHAR"),
                    new Column("second", "VARCHAR"),
                    new Column("effect", "DOUBLE"),
                    new Column("low", "DOUBLE"),
                    new Column("high", "DOUBLE"),
                    new Column("p_adjusted", "DOUBLE"));
}
