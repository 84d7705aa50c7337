package socle.kinds.analyse.hypothesis.question;

import static socle.kinds.analyse.hypothesis.question.TestName.*;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import socle.api.text.Expression;
import socle.api.text.Phrase;
import socle.api.text.SpecProblem;

/// Reads a design from the keys that are there, and tells which are missing or too many.
final class DesignReading {

    private DesignReading() {}

    /// The keys that tell a design.
    record Keys(
            Optional<Expression> value,
            Optional<Expression> with,
            Optional<Expression> share,
            Optional<Expression> category,
            Optional<Expression> count,
            Optional<Expression> exposure,
            Optional<Expression> event,
            Optional<Expression> by,
            Optional<Expression> across,
            List<Expression> adjust,
            Optional<Expression> pair,
            Optional<Double> against,
            Optional<LawSpec> law,
            Map<String, Double> shares,
            TestName test) {

        boolean isRegression() {
            return !adjust.isEmpty() || test == LINEAR || test == LINEAR_ROBUST;
        }
    }

    static Design of(Keys spec) {
        unlessOneMeasure(spec);
        Design design =
                spec.value().isPresent()
                        ? numbers(spec)
                        : spec.share().isPresent()
                                ? truths(spec)
                                : spec.count().isPresent() ? events(spec) : classes(spec);
        unlessUsed(spec, design);
        Set<TestName> known = tests(design);
        if (spec.test() != AUTO && !known.contains(spec.test())) {
            throw SpecProblem.at(
                    "test",
                    Phrase.of(
                            "%s does not fit what is compared",
                            "%s ne convient pas à ce qui est comparé", spec.test().label()),
                    Phrase.of(
                            "leave it out, or one of: %s",
                            "laissez-le de côté, ou l’un de ceux-ci\u00a0: %s", words(known)));
        }
        if ((spec.test() == KOLMOGOROV_SMIRNOV && design instanceof Design.Alone)
                != spec.law().isPresent()) {
            throw SpecProblem.at(
                    spec.law().isPresent() ? "law" : "test",
                    new Phrase(
                            "a law and the test of Kolmogorov and Smirnov of one sample go"
                                    + " together",
                            "une loi et le test de Kolmogorov-Smirnov d’un échantillon vont"
                                    + " ensemble"),
                    new Phrase(
                            "test: kolmogorov_smirnov and law: {family: normal, numbers: [0, 1]}",
                            "test: kolmogorov_smirnov et law: {family: normal, numbers: [0, 1]}"));
        }
        return design;
    }

    /// Keys that a design does not read would be silently left aside.
    private static void unlessUsed(Keys spec, Design design) {
        boolean model =
                design instanceof Design.Line
                        || design instanceof Design.Odds
                        || design instanceof Design.Rate;
        only("adjust", !spec.adjust().isEmpty() && !model);
        only("exposure", spec.exposure().isPresent() && !(design instanceof Design.Rate));
        only("event", spec.event().isPresent() && !(design instanceof Design.Lasting));
        only("across", spec.across().isPresent() && !(design instanceof Design.Factors));
        only("by", spec.by().isPresent() && model);
        only(
                "pair",
                spec.pair().isPresent()
                        && !(design instanceof Design.Repeated
                                || design instanceof Design.Changed));
    }

    private static String words(Set<TestName> tests) {
        return Arrays.stream(TestName.values())
                .filter(tests::contains)
                .map(test -> test.name().toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /// The tests that are defined for a design.
    private static Set<TestName> tests(Design design) {
        return switch (design) {
            case Design.Alone _ ->
                    Set.of(
                            T,
                            WILCOXON,
                            SIGN,
                            BOOTSTRAP,
                            EQUIVALENCE,
                            SHAPIRO_WILK,
                            ANDERSON_DARLING,
                            KOLMOGOROV_SMIRNOV);
            case Design.Apart _ ->
                    Set.of(
                            WELCH,
                            STUDENT,
                            MANN_WHITNEY,
                            KOLMOGOROV_SMIRNOV,
                            PERMUTATION,
                            BOOTSTRAP,
                            EQUIVALENCE,
                            ANOVA,
                            WELCH_ANOVA,
                            KRUSKAL_WALLIS,
                            LEVENE,
                            BROWN_FORSYTHE,
                            BARTLETT,
                            FLIGNER_KILLEEN);
            case Design.Repeated _ -> Set.of(T, WILCOXON, SIGN, BOOTSTRAP, EQUIVALENCE, FRIEDMAN);
            case Design.Linked _ -> Set.of(PEARSON, SPEARMAN, KENDALL);
            case Design.Share _ -> Set.of(Z, BINOMIAL);
            case Design.Shares _ -> Set.of(Z, FISHER, CHI_SQUARE);
            case Design.Changed _ -> Set.of(MCNEMAR);
            case Design.Crossed _ -> Set.of(CHI_SQUARE, FISHER);
            case Design.Fitted _ -> Set.of(CHI_SQUARE);
            case Design.Factors _ -> Set.of(TWO_WAY_ANOVA);
            case Design.Line _ -> Set.of(LINEAR, LINEAR_ROBUST);
            case Design.Odds _ -> Set.of(LOGISTIC);
            case Design.Rate _ -> Set.of(POISSON, QUASI_POISSON);
            case Design.Lasting _ -> Set.of(LOG_RANK);
        };
    }

    private static void unlessOneMeasure(Keys spec) {
        long measures =
                List.of(spec.value(), spec.share(), spec.category(), spec.count()).stream()
                        .filter(Optional::isPresent)
                        .count();
        if (measures != 1) {
            throw SpecProblem.of(
                    new Phrase("one thing is measured", "on mesure une chose"),
                    new Phrase(
                            "write one of value (a number), share (a condition), category (a class)"
                                    + " or count (events)",
                            "écrivez l’un de value (un nombre), share (une condition), category"
                                    + " (une classe) ou count (des événements)"));
        }
    }

    private static Design numbers(Keys spec) {
        Expression value = spec.value().orElseThrow();
        if (spec.with().isPresent()) {
            only("with", spec.by().isPresent() || spec.pair().isPresent());
            return spec.isRegression()
                    ? new Design.Line(value, spec.with().get(), spec.adjust())
                    : new Design.Linked(value, spec.with().get());
        }
        if (spec.event().isPresent()) {
            return new Design.Lasting(value, spec.event().get(), needed(spec.by(), "event"));
        }
        if (spec.across().isPresent()) {
            return new Design.Factors(value, needed(spec.by(), "across"), spec.across().get());
        }
        if (spec.by().isPresent()) {
            return spec.pair()
                    .<Design>map(pair -> new Design.Repeated(value, spec.by().get(), pair))
                    .orElseGet(() -> new Design.Apart(value, spec.by().get()));
        }
        only("pair", spec.pair().isPresent());
        boolean shape =
                Set.of(SHAPIRO_WILK, ANDERSON_DARLING, KOLMOGOROV_SMIRNOV).contains(spec.test());
        if (!shape && spec.against().isEmpty()) {
            throw SpecProblem.at(
                    "value",
                    new Phrase("nothing to compare it with", "rien à quoi la comparer"),
                    new Phrase(
                            "write by (groups), with (another measure) or against (a value)",
                            "écrivez by (des groupes), with (une autre mesure) ou against (une"
                                    + " valeur)"));
        }
        return new Design.Alone(value);
    }

    private static Design truths(Keys spec) {
        Expression share = spec.share().orElseThrow();
        if (spec.with().isPresent()) {
            return new Design.Odds(share, spec.with().get(), spec.adjust());
        }
        if (spec.by().isPresent()) {
            return spec.pair()
                    .<Design>map(pair -> new Design.Changed(share, spec.by().get(), pair))
                    .orElseGet(() -> new Design.Shares(share, spec.by().get()));
        }
        only("pair", spec.pair().isPresent());
        double against = spec.against().orElse(-1.0);
        if (!(against > 0 && against < 1)) {
            throw SpecProblem.at(
                    "share",
                    new Phrase("nothing to compare the share with", "rien à quoi comparer la part"),
                    new Phrase(
                            "write by (groups) or against (a share between 0 and 1)",
                            "écrivez by (des groupes) ou against (une part entre 0 et 1)"));
        }
        return new Design.Share(share, against);
    }

    private static Design events(Keys spec) {
        if (spec.with().isEmpty()) {
            throw SpecProblem.at(
                    "count",
                    new Phrase("nothing that the rate goes with", "rien avec quoi le taux irait"),
                    new Phrase(
                            "write with (a number or a condition)",
                            "écrivez with (un nombre ou une condition)"));
        }
        return new Design.Rate(
                spec.count().orElseThrow(), spec.with().get(), spec.adjust(), spec.exposure());
    }

    private static Expression needed(Optional<Expression> by, String beside) {
        return by.orElseThrow(
                () ->
                        SpecProblem.at(
                                beside,
                                Phrase.of(
                                        "'%s' needs groups beside it",
                                        "«\u00a0%s\u00a0» demande des groupes à côté", beside),
                                new Phrase("write by", "écrivez by")));
    }

    private static Design classes(Keys spec) {
        Expression category = spec.category().orElseThrow();
        only("with", spec.with().isPresent());
        only("pair", spec.pair().isPresent());
        if (spec.by().isPresent()) {
            return new Design.Crossed(category, spec.by().get());
        }
        double whole = spec.shares().values().stream().mapToDouble(share -> share).sum();
        if (spec.shares().size() < 2 || Math.abs(whole - 1) > 1e-9) {
            throw SpecProblem.at(
                    spec.shares().isEmpty() ? "category" : "shares",
                    new Phrase(
                            "nothing to compare the classes with",
                            "rien à quoi comparer les classes"),
                    new Phrase(
                            "write by (another classification) or shares (two or more that sum"
                                    + " to 1)",
                            "écrivez by (une autre classification) ou shares (deux ou plus, de"
                                    + " somme 1)"));
        }
        return new Design.Fitted(category, spec.shares());
    }

    private static void only(String key, boolean there) {
        if (there) {
            throw SpecProblem.at(
                    key,
                    new Phrase(
                            "it has no meaning beside the other keys",
                            "cette clé n’a pas de sens à côté des autres"),
                    Phrase.of(
                            "take '%s' away, or see the designs in the reference",
                            "ôtez «\u00a0%s\u00a0», ou voyez les plans dans la référence", key));
        }
    }
}
