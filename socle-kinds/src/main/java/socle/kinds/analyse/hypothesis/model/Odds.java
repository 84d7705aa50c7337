package socle.kinds.analyse.hypothesis.model;

import java.util.ArrayList;
import java.util.List;
import socle.api.text.Phrase;
import socle.kinds.analyse.hypothesis.finding.Answer;
import socle.kinds.analyse.hypothesis.finding.Assumption;
import socle.kinds.analyse.hypothesis.finding.Finding;
import socle.kinds.analyse.hypothesis.look.Independence;
import socle.kinds.analyse.hypothesis.look.Look;
import socle.kinds.analyse.hypothesis.question.Design;
import socle.kinds.analyse.hypothesis.question.Figures;
import socle.kinds.analyse.hypothesis.question.HypothesisSpec;
import socle.kinds.analyse.hypothesis.question.TestName;
import socle.stats.model.Coefficient;

/// Odds of a condition by a number, others being held: logistic regression.
public record Odds(HypothesisSpec spec, Look look, Design.Odds design) {

    /// Least events, and rows without, for one coefficient (Peduzzi et al. 1996, Journal of
    /// Clinical Epidemiology 49(12):1373-1379).
    private static final int EVENTS = 10;

    public Finding finding() {
        String response =
                "CAST(%s AS DOUBLE) AS y, CAST(1 AS DOUBLE) AS e"
                        .formatted(look.truth(design.share()));
        Columns columns = Columns.of(look, response, design.with(), design.adjust());
        Patterns patterns = Patterns.of(look, columns);
        double hits = patterns.hits();
        Look.unlessVaried(hits, columns.n());
        Coefficient found = patterns.logistic().coefficients().get(1).on(spec.side(), spec.level());
        Phrase name =
                Phrase.of(
                        "odds ratio of (%s) %s",
                        "rapport de cotes de (%s) %s",
                        design.share().text().strip(),
                        Columns.step(look, design.with(), design.adjust()));
        Answer answer = columns.ratio(TestName.LOGISTIC, found, name);
        List<Assumption> assumptions = new ArrayList<>();
        assumptions.add(events(Math.min(hits, columns.n() - hits), columns.width()));
        new Independence(spec, look).ofModel().ifPresent(assumptions::add);
        return new Finding(
                answer.noting(STRAIGHT_ODDS),
                spec.test() == TestName.AUTO
                        ? new Phrase(
                                "a condition by a number, others being held",
                                "une condition selon un nombre, les autres choses étant tenues"
                                        + " égales")
                        : Finding.NAMED,
                assumptions,
                new Bins(look, columns, spec.level()).shares());
    }

    private static final Phrase STRAIGHT_ODDS =
            new Phrase(
                    "The model takes the ratio as the same all along: the picture may show otherwise. A"
                            + " ratio of odds is further from 1 than a ratio of shares, unless"
                            + " shares are small.",
                    "Le modèle suppose le même rapport partout\u00a0: l’image peut montrer autre"
                            + " chose. Un rapport de cotes s’écarte plus de 1 qu’un rapport de"
                            + " parts, sauf si les parts sont petites.");

    private static Assumption events(double rarer, int width) {
        double each = rarer / width;
        return new Assumption(
                new Phrase(
                        "Ten rows of the rarer answer for each coefficient, at least",
                        "Dix lignes de la réponse la plus rare par coefficient, au moins"),
                each >= EVENTS,
                Phrase.of(
                        each >= EVENTS
                                ? "%s for each"
                                : "%s for each: the ratio may be too far from 1; hold fewer things",
                        each >= EVENTS
                                ? "%s pour chacun"
                                : "%s pour chacun\u00a0: le rapport peut être trop loin de 1\u202f;"
                                        + " tenez moins de choses",
                        Figures.digits(each)));
    }
}
