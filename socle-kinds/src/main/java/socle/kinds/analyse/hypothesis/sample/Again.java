package socle.kinds.analyse.hypothesis.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import socle.api.data.Rows;
import socle.api.text.Phrase;
import socle.api.text.Sql;
import socle.kinds.analyse.hypothesis.finding.Answer;
import socle.kinds.analyse.hypothesis.finding.Effect;
import socle.kinds.analyse.hypothesis.finding.Effect.Scale;
import socle.kinds.analyse.hypothesis.finding.Finding;
import socle.kinds.analyse.hypothesis.finding.Picture;
import socle.kinds.analyse.hypothesis.finding.Sight;
import socle.kinds.analyse.hypothesis.look.Group;
import socle.kinds.analyse.hypothesis.look.Groups;
import socle.kinds.analyse.hypothesis.look.Look;
import socle.kinds.analyse.hypothesis.look.Unsuited;
import socle.kinds.analyse.hypothesis.question.Design;
import socle.kinds.analyse.hypothesis.question.HypothesisSpec;
import socle.kinds.analyse.hypothesis.question.TestName;
import socle.stats.count.ChiSquare;
import socle.stats.rank.Friedman;

/// Tests of the same units measured in each group. Several measures of a unit in a group count by
/// their mean; units that are not in every group are left out, and counted.
public record Again(
        HypothesisSpec spec, Look look, Design.Repeated design, RandomGenerator random) {

    public Finding finding() {
        String cells =
                "(SELECT u, g, avg(v) AS v FROM %s WHERE u IS NOT NULL AND g IS NOT NULL AND v IS NOT NULL%s GROUP BY u, g)"
                        .formatted(
                                look.rows(
                                        look.number(design.value(), "value")
                                                + " AS v, "
                                                + look.text(design.by())
                                                + " AS g, "
                                                + look.text(design.pair())
                                                + " AS u"),
                                look.among());
        List<Group> groups = new Groups(look).ordered(cells);
        if (groups.size() < 2) {
            throw Unsuited.of(
                    new Phrase(
                            "the units are measured in one group only",
                            "les unités ne sont mesurées que dans un groupe"),
                    new Phrase(
                            "look at 'by', groups and 'where'",
                            "regardez «\u00a0by\u00a0», groups et «\u00a0where\u00a0»"));
        }
        String whole = whole(cells, groups.size());
        Finding found = groups.size() == 2 ? paired(whole, groups) : several(whole, groups);
        return leftOut(cells, groups.size()).map(note -> noting(found, note)).orElse(found);
    }

    private static Finding noting(Finding found, Phrase note) {
        return new Finding(
                found.answer().noting(note), found.because(), found.assumptions(), found.picture());
    }

    /// Units that are in every group.
    private static String whole(String cells, int groups) {
        return "(SELECT * FROM %s QUALIFY count(*) OVER (PARTITION BY u) = %d)"
                .formatted(cells, groups);
    }

    private Optional<Phrase> leftOut(String cells, int groups) {
        Rows told =
                look.engine()
                        .query(
                                "SELECT count(*) FROM (SELECT u FROM %s GROUP BY u HAVING count(*) < %d)"
                                        .formatted(cells, groups));
        long left = Look.whole(told, 0, 0);
        return left == 0
                ? Optional.empty()
                : Optional.of(
                        Phrase.of(
                                "%s units that are not in every group are left out.",
                                "%s unités qui ne sont pas dans tous les groupes sont écartées.",
                                Phrase.count(left)));
    }

    private Finding paired(String whole, List<Group> groups) {
        String first = groups.get(0).name();
        String second = groups.get(1).name();
        String differences =
                "(SELECT max(v) FILTER (WHERE g = %s) - max(v) FILTER (WHERE g = %s) AS v, '' AS g FROM %s GROUP BY u)"
                        .formatted(Sql.literal(first), Sql.literal(second), whole);
        return new OneSample(spec, look, differences, random)
                .finding(Phrase.of("%s − %s", "%s − %s", first, second));
    }

    private Finding several(String whole, List<Group> groups) {
        if (spec.test() != TestName.AUTO && spec.test() != TestName.FRIEDMAN) {
            throw Unsuited.of(
                    Phrase.of(
                            "%s compares two groups; there are %d",
                            "%s compare deux groupes\u202f; il y en a %d",
                            spec.test().label(),
                            groups.size()),
                    new Phrase("name two: groups: [a, b]", "nommez-en deux\u00a0: groups: [a, b]"));
        }
        Friedman.Sums sums = sums(whole, groups);
        Friedman found = Friedman.test(sums);
        long cells = sums.blocks() * (groups.size() - 1);
        Answer answer =
                new Answer(
                        TestName.FRIEDMAN,
                        found.tested(),
                        new Effect(
                                new Phrase(
                                        "Kendall's W, how alike the units rank the groups",
                                        "W de Kendall, l’accord des unités sur l’ordre des"
                                                + " groupes"),
                                Several.squared(
                                        ChiSquare.cohen(
                                                found.tested(), cells, 1 - 2 * spec.alpha())),
                                Scale.PLAIN,
                                0),
                        sums.blocks(),
                        Optional.of(Sight.chiSquare(cells, groups.size() - 1.0, Math::sqrt)));
        return new Finding(
                answer,
                spec.test() == TestName.AUTO
                        ? Phrase.of(
                                "the same units in %d groups: each ranks the groups for itself",
                                "les mêmes unités dans %d groupes\u00a0: chacune range les groupes"
                                        + " pour elle-même",
                                groups.size())
                        : Finding.NAMED,
                List.of(),
                Picture.boxes(
                        new Phrase("Quartiles of the groups", "Quartiles des groupes"),
                        new Ranked(look.engine()).boxes(whole)));
    }

    private Friedman.Sums sums(String whole, List<Group> groups) {
        Rows told =
                look.engine()
                        .query(
                                """
                                WITH r AS (SELECT u, g, rank() OVER (PARTITION BY u ORDER BY v)
                                                  + (count(*) OVER (PARTITION BY u, v) - 1) / 2.0 AS r,
                                                  count(*) OVER (PARTITION BY u, v) AS t FROM %s)
                                SELECT g, sum(r), count(*), (SELECT sum(CAST(t AS DOUBLE) * t - 1) FROM r) FROM r GROUP BY g"""
                                        .formatted(whole));
        if (told.size() == 0) {
            throw Unsuited.of(
                    new Phrase(
                            "no unit is in every group",
                            "aucune unité n’est dans tous les groupes"),
                    new Phrase(
                            "compare fewer groups: groups: [a, b]",
                            "comparez moins de groupes\u00a0: groups: [a, b]"));
        }
        List<Double> sums = new ArrayList<>();
        for (Group group : groups) {
            for (int i = 0; i < told.size(); i++) {
                if (group.name().equals(told.at(i, 0))) {
                    sums.add(Look.real(told, i, 1));
                }
            }
        }
        return new Friedman.Sums(Look.whole(told, 0, 2), sums, Look.real(told, 0, 3));
    }
}
