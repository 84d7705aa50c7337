package socle.kinds.analyse.hypothesis.question;

import socle.api.text.Doc;
import socle.api.text.Phrase;

/// A statistical test, by the word that authors write.
public enum TestName {
    @Doc(
            value = "The design and the data choose; the reason is told.",
            fr = "Le plan et les données choisissent ; la raison est dite.")
    AUTO("automatic", "automatique"),
    @Doc(value = "One mean, or the mean of pairs.", fr = "Une moyenne, ou celle de paires.")
    T("Student's t-test", "test t de Student"),
    @Doc(
            value = "Two means, whatever their variances.",
            fr = "Deux moyennes, quelles que soient les variances.")
    WELCH("Welch's t-test", "test t de Welch"),
    @Doc(value = "Two means of equal variances.", fr = "Deux moyennes de variances égales.")
    STUDENT("Student's t-test of two samples", "test t de Student à deux échantillons"),
    @Doc(
            value = "Whether values of one group tend to be greater.",
            fr = "Si les valeurs d’un groupe tendent à être plus grandes.")
    MANN_WHITNEY("Mann-Whitney test", "test de Mann-Whitney"),
    @Doc(
            value = "Two whole distributions, or one against a law.",
            fr = "Deux distributions entières, ou une face à une loi.")
    KOLMOGOROV_SMIRNOV("Kolmogorov-Smirnov test", "test de Kolmogorov-Smirnov"),
    @Doc(value = "Two means, by permutations.", fr = "Deux moyennes, par permutations.")
    PERMUTATION("permutation test of means", "test de permutation des moyennes"),
    @Doc(
            value = "A mean or two, by drawing again from the rows (BCa).",
            fr = "Une moyenne ou deux, par tirages répétés dans les lignes (BCa).")
    BOOTSTRAP("bootstrap of means", "bootstrap des moyennes"),
    @Doc(
            value = "Signed ranks of one sample or of pairs.",
            fr = "Rangs signés d’un échantillon ou de paires.")
    WILCOXON("Wilcoxon signed-rank test", "test des rangs signés de Wilcoxon"),
    @Doc(value = "Signs of one sample or of pairs.", fr = "Signes d’un échantillon ou de paires.")
    SIGN("sign test", "test des signes"),
    @Doc(
            value = "Two one-sided tests: whether means differ by less than margin.",
            fr = "Deux tests unilatéraux : si l’écart des moyennes est inférieur à margin.")
    EQUIVALENCE("equivalence test (TOST)", "test d’équivalence (TOST)"),
    @Doc(
            value = "Several means of equal variances.",
            fr = "Plusieurs moyennes de variances égales.")
    ANOVA("one-way analysis of variance", "analyse de la variance à un facteur"),
    @Doc(
            value = "Several means, whatever their variances.",
            fr = "Plusieurs moyennes, quelles que soient les variances.")
    WELCH_ANOVA("Welch's analysis of variance", "analyse de la variance de Welch"),
    @Doc(
            value = "Several means by two factors and their interaction (type II).",
            fr = "Plusieurs moyennes selon deux facteurs et leur interaction (type II).")
    TWO_WAY_ANOVA("two-way analysis of variance", "analyse de la variance à deux facteurs"),
    @Doc(
            value = "Whether values of some group tend to be greater.",
            fr = "Si les valeurs d’un des groupes tendent à être plus grandes.")
    KRUSKAL_WALLIS("Kruskal-Wallis test", "test de Kruskal-Wallis"),
    @Doc(value = "Several measures of each unit.", fr = "Plusieurs mesures de chaque unité.")
    FRIEDMAN("Friedman's test", "test de Friedman"),
    @Doc(value = "Spread about the means.", fr = "Dispersion autour des moyennes.")
    LEVENE("Levene's test", "test de Levene"),
    @Doc(value = "Spread about the medians.", fr = "Dispersion autour des médianes.")
    BROWN_FORSYTHE("Brown-Forsythe test", "test de Brown-Forsythe"),
    @Doc(
            value = "Variances of normal values alone.",
            fr = "Variances de valeurs normales seulement.")
    BARTLETT("Bartlett's test", "test de Bartlett"),
    @Doc(value = "Spread, by ranks.", fr = "Dispersion, par les rangs.")
    FLIGNER_KILLEEN("Fligner-Killeen test", "test de Fligner-Killeen"),
    @Doc(
            value = "Independence, or given shares, of counts.",
            fr = "Indépendance, ou parts données, d’effectifs.")
    CHI_SQUARE("χ² test", "test du χ²"),
    @Doc(value = "Independence of counts, exact.", fr = "Indépendance d’effectifs, exact.")
    FISHER("Fisher's exact test", "test exact de Fisher"),
    @Doc(value = "Answers of the same units, twice.", fr = "Réponses des mêmes unités, deux fois.")
    MCNEMAR("McNemar's test", "test de McNemar"),
    @Doc(value = "One share or two.", fr = "Une part ou deux.")
    Z("z-test of shares", "test z des proportions"),
    @Doc(value = "One share, exact.", fr = "Une part, exact.")
    BINOMIAL("exact binomial test", "test binomial exact"),
    @Doc(value = "Normality of 3 to 5000 values.", fr = "Normalité de 3 à 5000 valeurs.")
    SHAPIRO_WILK("Shapiro-Wilk test", "test de Shapiro-Wilk"),
    @Doc(value = "Normality, its tails above all.", fr = "Normalité, les queues surtout.")
    ANDERSON_DARLING("Anderson-Darling test", "test d’Anderson-Darling"),
    @Doc(value = "A straight link of two measures.", fr = "Un lien droit de deux mesures.")
    PEARSON("Pearson's correlation test", "test de corrélation de Pearson"),
    @Doc(
            value = "A link that goes one way, by ranks.",
            fr = "Un lien qui va dans un sens, par les rangs.")
    SPEARMAN("Spearman's rank correlation test", "test de corrélation des rangs de Spearman"),
    @Doc(
            value = "A link that goes one way, by pairs.",
            fr = "Un lien qui va dans un sens, par les paires.")
    KENDALL("Kendall's rank correlation test", "test de corrélation des rangs de Kendall"),
    @Doc(
            value = "A coefficient of least squares, variances being equal.",
            fr = "Un coefficient des moindres carrés, à variances égales.")
    LINEAR("linear regression", "régression linéaire"),
    @Doc(
            value = "A coefficient of least squares, whatever the variances (HC3).",
            fr = "Un coefficient des moindres carrés, quelles que soient les variances (HC3).")
    LINEAR_ROBUST("linear regression with HC3 errors", "régression linéaire à erreurs HC3"),
    @Doc(value = "An odds ratio.", fr = "Un rapport de cotes.")
    LOGISTIC("logistic regression", "régression logistique"),
    @Doc(
            value = "A ratio of rates, counts varying as Poisson's law.",
            fr = "Un rapport de taux, les effectifs variant comme une loi de Poisson.")
    POISSON("Poisson regression", "régression de Poisson"),
    @Doc(
            value = "A ratio of rates, counts varying more than that.",
            fr = "Un rapport de taux, les effectifs variant davantage.")
    QUASI_POISSON("quasi-Poisson regression", "régression de quasi-Poisson"),
    @Doc(
            value = "Whether an event comes as fast in each group.",
            fr = "Si un événement vient aussi vite dans chaque groupe.")
    LOG_RANK("log-rank test", "test du log-rank");

    private final String en;
    private final String fr;

    TestName(String en, String fr) {
        this.en = en;
        this.fr = fr;
    }

    /// Whether it can ask for one side alone. Chi-square, analysis of variance and their like see
    /// that something differs, not in which direction.
    public boolean hasSides() {
        return switch (this) {
            case AUTO,
                    T,
                    WELCH,
                    STUDENT,
                    MANN_WHITNEY,
                    KOLMOGOROV_SMIRNOV,
                    PERMUTATION,
                    BOOTSTRAP,
                    WILCOXON,
                    SIGN,
                    FISHER,
                    Z,
                    BINOMIAL,
                    PEARSON,
                    SPEARMAN,
                    KENDALL,
                    LINEAR,
                    LINEAR_ROBUST,
                    LOGISTIC,
                    POISSON,
                    QUASI_POISSON,
                    LOG_RANK ->
                    true;
            case EQUIVALENCE,
                    ANOVA,
                    WELCH_ANOVA,
                    TWO_WAY_ANOVA,
                    KRUSKAL_WALLIS,
                    FRIEDMAN,
                    LEVENE,
                    BROWN_FORSYTHE,
                    BARTLETT,
                    FLIGNER_KILLEEN,
                    CHI_SQUARE,
                    MCNEMAR,
                    SHAPIRO_WILK,
                    ANDERSON_DARLING ->
                    false;
        };
    }

    /// What is said of a side asked of a test that has none.
    public static Phrase sideless(TestName test) {
        return Phrase.of(
                "%s sees that something differs, not in which direction",
                "%s voit qu’il y a un écart, pas dans quel sens", test.label());
    }

    public static final Phrase TWO_SIDES =
            new Phrase(
                    "leave 'side' out, or ask for a test that compares two groups",
                    "laissez «\u00a0side\u00a0» de côté, ou demandez un test de deux groupes");

    /// Its name for people.
    public Phrase label() {
        return new Phrase(en, fr);
    }
}
