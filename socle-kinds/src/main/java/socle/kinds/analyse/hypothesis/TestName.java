package socle.kinds.analyse.hypothesis;

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
    @Doc(value = "Two whole distributions.", fr = "Deux distributions entières.")
    KOLMOGOROV_SMIRNOV("Kolmogorov-Smirnov test", "test de Kolmogorov-Smirnov"),
    @Doc(value = "Two means, by permutations.", fr = "Deux moyennes, par permutations.")
    PERMUTATION("permutation test of means", "test de permutation des moyennes"),
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
    KENDALL("Kendall's rank correlation test", "test de corrélation des rangs de Kendall");

    private final String en;
    private final String fr;

    TestName(String en, String fr) {
        this.en = en;
        this.fr = fr;
    }

    /// Its name for people.
    public Phrase label() {
        return new Phrase(en, fr);
    }
}
