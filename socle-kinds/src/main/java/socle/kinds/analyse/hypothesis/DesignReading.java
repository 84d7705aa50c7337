package socle.kinds.analyse.hypothesis;

import static socle.kinds.analyse.hypothesis.TestName.*;

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
            Optional<Expression> by,
            Optional<Expression> pair,
            Optional<Double> against,
            Map<String, Double> shares,
            TestName test) {}

    static Design of(Keys spec) {
        unlessOneMeasure(spec);
        Design design =
                spec.value().isPresent()
                        ? numbers(spec)
                        : spec.share().isPresent() ? truths(spec) : classes(spec);
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
        return design;
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
                    Set.of(T, WILCOXON, SIGN, EQUIVALENCE, SHAPIRO_WILK, ANDERSON_DARLING);
            case Design.Apart _ ->
                    Set.of(
                            WELCH,
                            STUDENT,
                            MANN_WHITNEY,
                            KOLMOGOROV_SMIRNOV,
                            PERMUTATION,
                            EQUIVALENCE,
                            ANOVA,
                            WELCH_ANOVA,
                            KRUSKAL_WALLIS,
                            LEVENE,
                            BROWN_FORSYTHE,
                            BARTLETT,
                            FLIGNER_KILLEEN);
            case Design.Repeated _ -> Set.of(T, WILCOXON, SIGN, EQUIVALENCE, FRIEDMAN);
            case Design.Linked _ -> Set.of(PEARSON, SPEARMAN, KENDALL);
            case Design.Share _ -> Set.of(Z, BINOMIAL);
            case Design.Shares _ -> Set.of(Z, FISHER, CHI_SQUARE);
            case Design.Changed _ -> Set.of(MCNEMAR);
            case Design.Crossed _ -> Set.of(CHI_SQUARE, FISHER);
            case Design.Fitted _ -> Set.of(CHI_SQUARE);
        };
    }

    private static void unlessOneMeasure(Keys spec) {
        long measures =
                List.of(spec.value(), spec.share(), spec.category()).stream()
                        .filter(Optional::isPresent)
                        .count();
        if (measures != 1) {
            throw SpecProblem.of(
                    new Phrase("one thing is measured", "on mesure une chose"),
                    new Phrase(
                            "write one of value (a number), share (a condition) or category (a"
                                    + " class)",
                            "écrivez l’un de value (un nombre), share (une condition) ou category"
                                    + " (une classe)"));
        }
    }

    private static Design numbers(Keys spec) {
        Expression value = spec.value().orElseThrow();
        if (spec.with().isPresent()) {
            only("with", spec.by().isPresent() || spec.pair().isPresent());
            return new Design.Linked(value, spec.with().get());
        }
        if (spec.by().isPresent()) {
            return spec.pair()
                    .<Design>map(pair -> new Design.Repeated(value, spec.by().get(), pair))
                    .orElseGet(() -> new Design.Apart(value, spec.by().get()));
        }
        only("pair", spec.pair().isPresent());
        boolean shape = spec.test() == SHAPIRO_WILK || spec.test() == ANDERSON_DARLING;
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
        only("with", spec.with().isPresent());
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
