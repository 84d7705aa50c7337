package socle.kinds.analyse.hypothesis.model;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import socle.api.data.Rows;
import socle.api.text.Phrase;
import socle.kinds.analyse.hypothesis.finding.Answer;
import socle.kinds.analyse.hypothesis.finding.Assumption;
import socle.kinds.analyse.hypothesis.finding.Finding;
import socle.kinds.analyse.hypothesis.look.Independence;
import socle.kinds.analyse.hypothesis.look.Look;
import socle.kinds.analyse.hypothesis.look.Unsuited;
import socle.kinds.analyse.hypothesis.question.Design;
import socle.kinds.analyse.hypothesis.question.Figures;
import socle.kinds.analyse.hypothesis.question.HypothesisSpec;
import socle.kinds.analyse.hypothesis.question.TestName;
import socle.stats.model.Coefficient;
import socle.stats.model.Glm;

/// Rates of events by a number, others being held: Poisson's regression, its errors widened where
/// counts vary more than Poisson's law says.
public record Rates(HypothesisSpec spec, Look look, Design.Rate design) {

    public Finding finding() {
        String exposure = design.exposure().map(one -> look.number(one, "exposure")).orElse("1e0");
        String response =
                "%s AS y, %s AS e".formatted(look.number(design.count(), "count"), exposure);
        Columns columns = Columns.of(look, response, design.with(), design.adjust());
        unlessCounts(columns);
        Patterns patterns = Patterns.of(look, columns);
        Glm glm = patterns.poisson();
        double freedom = columns.n() - columns.width() - 1.0;
        double dispersion = patterns.squares(glm) / freedom;
        TestName test =
                spec.test() != TestName.AUTO
                        ? spec.test()
                        : dispersion > 1 ? TestName.QUASI_POISSON : TestName.POISSON;
        Coefficient plain = glm.coefficients().get(1);
        Coefficient found =
                (test == TestName.QUASI_POISSON
                                ? plain.widened(Math.sqrt(dispersion), freedom)
                                : plain)
                        .on(spec.side(), spec.level());
        Answer answer = columns.ratio(test, found, rate());
        List<Assumption> assumptions = new ArrayList<>();
        if (test == TestName.POISSON) {
            assumptions.add(poisson(dispersion, freedom));
        }
        new Independence(spec, look).ofModel().ifPresent(assumptions::add);
        return new Finding(
                answer.noting(spread(dispersion)),
                spec.test() == TestName.AUTO ? because(dispersion) : Finding.NAMED,
                assumptions,
                new Bins(look, columns, spec.level()).rates());
    }

    private Phrase rate() {
        return Phrase.of(
                "ratio of rates of %s %s",
                "rapport de taux de %s %s",
                design.count().text().strip(),
                Columns.step(look, design.with(), design.adjust()));
    }

    private void unlessCounts(Columns columns) {
        Rows told =
                look.engine()
                        .query(
                                "SELECT count(*) FILTER (WHERE y < 0 OR y <> round(y)), count(*) FILTER (WHERE e <= 0), coalesce(max(y), 0) > 0 FROM %s"
                                        .formatted(columns.from()));
        if (Look.whole(told, 0, 0) > 0) {
            throw Unsuited.of(
                    Phrase.of(
                            "%s rows have a count below zero or not whole",
                            "%s lignes ont un nombre d’événements négatif ou non entier",
                            Phrase.count(Look.whole(told, 0, 0))),
                    new Phrase(
                            "count events; a measure is a value",
                            "comptez des événements\u202f; une mesure est une value"));
        }
        if (Look.whole(told, 0, 1) > 0) {
            throw Unsuited.of(
                    Phrase.of(
                            "%s rows have an exposure that is not above zero",
                            "%s lignes ont une exposition qui n’est pas positive",
                            Phrase.count(Look.whole(told, 0, 1))),
                    new Phrase(
                            "leave such rows out with 'where'",
                            "écartez ces lignes avec «\u00a0where\u00a0»"));
        }
        if (Boolean.FALSE.equals(told.at(0, 2))) {
            throw Unsuited.of(
                    new Phrase("there is no event in any row", "aucune ligne n’a d’événement"),
                    new Phrase(
                            "there is nothing to compare: look at 'count' and 'where'",
                            "il n’y a rien à comparer\u00a0: regardez «\u00a0count\u00a0» et"
                                    + " «\u00a0where\u00a0»"));
        }
    }

    private static Phrase spread(double dispersion) {
        return Phrase.of(
                "Counts vary %s times as much as Poisson's law says (1 where it holds).",
                "Les nombres varient %s fois autant que le dit la loi de Poisson (1 où elle vaut).",
                Figures.digits(dispersion));
    }

    private static Phrase because(double dispersion) {
        return dispersion > 1
                ? Phrase.of(
                        "counts vary more than Poisson's law says (%s times), so errors are widened",
                        "les nombres varient plus que ne le dit la loi de Poisson (%s fois), donc"
                                + " les erreurs sont élargies",
                        Figures.digits(dispersion))
                : new Phrase(
                        "counts do not vary more than Poisson's law says",
                        "les nombres ne varient pas plus que ne le dit la loi de Poisson");
    }

    private static Assumption poisson(double dispersion, double freedom) {
        double p = ChiSquaredDistribution.of(freedom).survivalProbability(dispersion * freedom);
        return new Assumption(
                new Phrase(
                        "Counts vary as Poisson's law says",
                        "Les nombres varient comme le dit la loi de Poisson"),
                p >= 0.05,
                Phrase.of(
                        "dispersion %s, %s; quasi_poisson does not need it",
                        "dispersion %s, %s\u202f; quasi_poisson n’en a pas besoin",
                        Figures.digits(dispersion),
                        Figures.p(p)));
    }
}
