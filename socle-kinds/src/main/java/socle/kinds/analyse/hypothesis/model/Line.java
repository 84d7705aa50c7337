package socle.kinds.analyse.hypothesis.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.api.text.Phrase;
import socle.kinds.analyse.hypothesis.finding.Answer;
import socle.kinds.analyse.hypothesis.finding.Assumption;
import socle.kinds.analyse.hypothesis.finding.Effect;
import socle.kinds.analyse.hypothesis.finding.Effect.Scale;
import socle.kinds.analyse.hypothesis.finding.Finding;
import socle.kinds.analyse.hypothesis.finding.Picture;
import socle.kinds.analyse.hypothesis.finding.Sight;
import socle.kinds.analyse.hypothesis.look.Group;
import socle.kinds.analyse.hypothesis.look.Independence;
import socle.kinds.analyse.hypothesis.look.Look;
import socle.kinds.analyse.hypothesis.look.Shape;
import socle.kinds.analyse.hypothesis.look.Unsuited;
import socle.kinds.analyse.hypothesis.question.Design;
import socle.kinds.analyse.hypothesis.question.Figures;
import socle.kinds.analyse.hypothesis.question.HypothesisSpec;
import socle.kinds.analyse.hypothesis.question.TestName;
import socle.stats.Moments;
import socle.stats.Tested;
import socle.stats.Unfit;
import socle.stats.model.Coefficient;

/// How a number goes with another, others being held: a coefficient of least squares. The engine
/// adds up the products; no row leaves it but some residuals and points to look at.
public record Line(HypothesisSpec spec, Look look, Design.Line design) {

    /// Points that are drawn at most.
    private static final int DRAWN = 400;

    public Finding finding() {
        String response = look.number(design.value(), "value") + " AS y, CAST(1 AS DOUBLE) AS e";
        Columns columns = Columns.of(look, response, design.with(), design.adjust());
        Squares squares = Squares.of(look, columns);
        boolean robust = spec.test() != TestName.LINEAR;
        Coefficient found =
                (robust ? squares.robust(spec.level()) : squares.classic(spec.level()))
                        .on(spec.side(), spec.level());
        Answer answer =
                new Answer(
                        robust ? TestName.LINEAR_ROBUST : TestName.LINEAR,
                        found.tested(),
                        new Effect(name(), found.estimate(), Scale.PLAIN, 0, spec.unit()),
                        columns.n(),
                        Optional.of(Sight.slope(found.error(), squares.products().freedom())));
        return new Finding(
                columns.noting(straight(answer.noting(explained(squares)))),
                because(squares),
                assumptions(columns, squares, robust),
                picture(columns, squares));
    }

    private Answer straight(Answer answer) {
        return Columns.isCondition(look, design.with()) ? answer : answer.noting(STRAIGHT);
    }

    private static final Phrase STRAIGHT =
            new Phrase(
                    "It sees a straight link only: the picture may show another.",
                    "Il ne voit qu’un lien en ligne droite\u00a0: l’image peut en montrer un"
                            + " autre.");

    private Phrase name() {
        return Phrase.of(
                "difference in %s %s",
                "écart de %s %s",
                design.value().text().strip(),
                Columns.step(look, design.with(), design.adjust()));
    }

    private static Phrase explained(Squares squares) {
        return Phrase.of(
                "All columns together account for %s %% of the variance of these rows (R²).",
                "Toutes les colonnes ensemble rendent compte de %s\u202f%% de la variance de ces"
                        + " lignes (R²).",
                Phrase.number(squares.products().explained() * 100, 1));
    }

    private Phrase because(Squares squares) {
        if (spec.test() != TestName.AUTO) {
            return Finding.NAMED;
        }
        Phrase equal =
                squares.equal()
                        .map(Tested::p)
                        .map(
                                p ->
                                        Phrase.of(
                                                " (Breusch-Pagan %s)",
                                                " (Breusch-Pagan %s)", Figures.p(p)))
                        .orElse(Phrase.same(""));
        return Phrase.of(
                "one coefficient, others being held; HC3 errors do not need equal variances%s",
                "un coefficient, les autres choses étant tenues égales\u202f; les erreurs HC3 n’ont"
                        + " pas besoin de variances égales%s",
                equal);
    }

    private List<Assumption> assumptions(Columns columns, Squares squares, boolean robust) {
        List<Assumption> all = new ArrayList<>();
        all.add(normal(columns, squares));
        if (!robust) {
            squares.equal().map(Line::equal).ifPresent(all::add);
        }
        all.add(together(squares));
        all.add(apart(columns, squares));
        new Independence(spec, look).ofModel().ifPresent(all::add);
        return all;
    }

    private Assumption normal(Columns columns, Squares squares) {
        Group residuals =
                new Group(
                        "",
                        new Moments(columns.n(), 0, squares.scatter().squares()),
                        squares.scatter().skewness());
        Optional<List<double[]>> values =
                columns.n() <= Look.FEW
                        ? Optional.of(List.of(squares.residuals(look)))
                        : Optional.empty();
        return new Shape(List.of(residuals), values)
                .assumption(
                        new Phrase(
                                "Residuals look normal, or are many for their skewness",
                                "Les résidus ont l’air normaux, ou sont nombreux pour leur"
                                        + " asymétrie"),
                        new Phrase(
                                "p and the interval are rough; look at a logarithm, or at spearman.",
                                "p et l’intervalle sont approximatifs\u202f; voyez un logarithme, ou"
                                        + " spearman."));
    }

    private static Assumption equal(Tested tested) {
        return new Assumption(
                new Phrase(
                        "Variances do not follow the columns",
                        "Les variances ne suivent pas les colonnes"),
                tested.p() >= 0.05,
                Phrase.of(
                        "Breusch-Pagan (Koenker) %s; linear_robust does not need it",
                        "Breusch-Pagan (Koenker) %s\u202f; linear_robust n’en a pas besoin",
                        Figures.p(tested.p())));
    }

    /// Cook's distance above 1 moves the fit (Cook & Weisberg 1982, Residuals and Influence, p.
    /// 118).
    private static Assumption together(Squares squares) {
        Squares.Scatter scatter = squares.scatter();
        return new Assumption(
                new Phrase(
                        "No row decides alone: Cook's distances are below 1",
                        "Aucune ligne ne décide seule\u00a0: les distances de Cook sont sous 1"),
                scatter.cook() < 1,
                Phrase.of(
                        "greatest distance %s, greatest leverage %s",
                        "plus grande distance %s, plus grand levier %s",
                        Figures.digits(scatter.cook()),
                        Figures.digits(scatter.leverage())));
    }

    private static Assumption apart(Columns columns, Squares squares) {
        double inflation = squares.products().inflation(0);
        return new Assumption(
                new Phrase(
                        "What is asked about can be told from what is held: its VIF is below 10",
                        "Ce qui est demandé se distingue de ce qui est tenu\u00a0: son VIF est sous"
                                + " 10"),
                inflation < 10,
                Phrase.of(
                        "VIF of %s: %s",
                        "VIF de %s\u00a0: %s",
                        columns.names().getFirst(),
                        Phrase.number(inflation, 2)));
    }

    private Picture picture(Columns columns, Squares squares) {
        Phrase label =
                design.adjust().isEmpty()
                        ? new Phrase("Each row", "Chaque ligne")
                        : new Phrase(
                                "Rows, less what goes with the held columns",
                                "Les lignes, moins ce qui va avec les colonnes tenues");
        double[][] points = squares.points(look, DRAWN);
        return Picture.points(
                columns.n() > DRAWN
                        ? Phrase.of(
                                "%s: %d of %s, taken by their hash",
                                "%s\u00a0: %d sur %s, prises selon leur empreinte",
                                label,
                                DRAWN,
                                Phrase.count(columns.n()))
                        : label,
                new String[] {design.with().text().strip(), design.value().text().strip()},
                points[0],
                points[1]);
    }

    static Unsuited collinear(Unfit unfit) {
        return unfit.reason() == Unfit.Reason.COLLINEAR
                ? Unsuited.of(
                        new Phrase(
                                "a column is a combination of the others, or nearly so",
                                "une colonne est une combinaison des autres, ou presque"),
                        new Phrase(
                                "take one of them out of 'adjust'",
                                "ôtez l’une d’elles de «\u00a0adjust\u00a0»"))
                : Unsuited.of(unfit, TestName.LINEAR);
    }
}
