package socle.kinds.analyse.hypothesis.count;

import java.util.List;
import java.util.Optional;
import socle.api.data.Rows;
import socle.api.text.Phrase;
import socle.api.text.Sql;
import socle.kinds.analyse.hypothesis.finding.Answer;
import socle.kinds.analyse.hypothesis.finding.Effect;
import socle.kinds.analyse.hypothesis.finding.Effect.Scale;
import socle.kinds.analyse.hypothesis.finding.Finding;
import socle.kinds.analyse.hypothesis.finding.Picture;
import socle.kinds.analyse.hypothesis.finding.Sight;
import socle.kinds.analyse.hypothesis.look.Look;
import socle.kinds.analyse.hypothesis.look.Unsuited;
import socle.kinds.analyse.hypothesis.question.Design;
import socle.kinds.analyse.hypothesis.question.HypothesisSpec;
import socle.kinds.analyse.hypothesis.question.TestName;
import socle.stats.Estimate;
import socle.stats.Interval;
import socle.stats.count.McNemar;

/// The test of a condition of the same units in two groups, before and after: only those that
/// changed tell.
public record Changes(HypothesisSpec spec, Look look, Design.Changed design) {

    public Finding finding() {
        if (spec.groups().size() != 2) {
            throw Unsuited.of(
                    new Phrase(
                            "which answer comes first is not told",
                            "on ne sait pas quelle réponse vient d’abord"),
                    new Phrase(
                            "name the two: groups: [before, after]",
                            "nommez les deux\u00a0: groups: [avant, après]"));
        }
        Rows told = look.engine().query(changes());
        long gone = Look.whole(told, 0, 0);
        long come = Look.whole(told, 0, 1);
        long all = Look.whole(told, 0, 2);
        McNemar found = new McNemar(gone, come);
        boolean small = gone + come < 25;
        Answer answer =
                new Answer(
                        TestName.MCNEMAR,
                        small ? found.exact() : found.corrected(),
                        new Effect(
                                Phrase.of(
                                        "odds of going (%s of %s units) against coming (%s)",
                                        "rapport des départs (%s sur %s unités) aux arrivées (%s)",
                                        Phrase.count(gone),
                                        Phrase.count(all),
                                        Phrase.count(come)),
                                found.odds(spec.level()),
                                Scale.RATIO,
                                1),
                        all,
                        Optional.of(Sight.changes(gone + come)));
        return new Finding(
                answer,
                small
                        ? new Phrase(
                                "the same units twice, fewer than 25 of which changed: exact",
                                "les mêmes unités deux fois, dont moins de 25 ont changé\u00a0:"
                                        + " exact")
                        : new Phrase(
                                "the same units twice: only those that changed tell",
                                "les mêmes unités deux fois\u00a0: seules celles qui ont changé"
                                        + " renseignent"),
                List.of(),
                Picture.intervals(
                        new Phrase(
                                "Odds of going against coming", "Rapport des départs aux arrivées"),
                        List.of(new Picture.Named("odds", bounded(answer)))));
    }

    /// With ends that can be drawn.
    private static Estimate bounded(Answer answer) {
        Estimate odds = answer.effect().estimate();
        double most = Math.min(odds.interval().high(), 1000);
        double value = Math.min(odds.value(), 1000);
        return new Estimate(
                value,
                new Interval(Math.min(odds.interval().low(), most), most, odds.interval().level()));
    }

    private String changes() {
        return """
        WITH d AS (SELECT u, bool_or(c) FILTER (WHERE g = %1$s) AS a, bool_or(c) FILTER (WHERE g = %2$s) AS b
                   FROM %3$s GROUP BY u)
        SELECT count(*) FILTER (WHERE a AND NOT b), count(*) FILTER (WHERE b AND NOT a), count(*) FROM d
        WHERE a IS NOT NULL AND b IS NOT NULL"""
                .formatted(
                        Sql.literal(spec.groups().get(0)),
                        Sql.literal(spec.groups().get(1)),
                        look.rows(
                                look.truth(design.share())
                                        + " AS c, "
                                        + look.text(design.by())
                                        + " AS g, "
                                        + look.text(design.pair())
                                        + " AS u"));
    }
}
