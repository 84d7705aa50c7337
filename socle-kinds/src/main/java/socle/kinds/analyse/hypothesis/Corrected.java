package socle.kinds.analyse.hypothesis;

import socle.api.text.Doc;
import socle.api.text.Phrase;
import socle.stats.family.Correction;

/// How the p-values of a family are adjusted.
public enum Corrected {
    @Doc(
            value = "No false rejection at all, whatever the dependence; the plainest.",
            fr = "Aucun rejet à tort, quelle que soit la dépendance ; la plus simple.")
    BONFERRONI("Bonferroni", Correction.BONFERRONI),
    @Doc(value = "The same promise, and sees more.", fr = "La même promesse, et elle voit plus.")
    HOLM("Holm", Correction.HOLM),
    @Doc(
            value = "The same for independent or positively dependent tests.",
            fr = "La même pour des tests indépendants ou à dépendance positive.")
    HOCHBERG("Hochberg", Correction.HOCHBERG),
    @Doc(
            value =
                    "The share of false rejections among all, for independent or positively dependent tests.",
            fr =
                    "La part de rejets à tort parmi tous, pour des tests indépendants ou à dépendance positive.")
    BENJAMINI_HOCHBERG("Benjamini-Hochberg", Correction.BENJAMINI_HOCHBERG),
    @Doc(
            value = "The share of false rejections among all, whatever the dependence.",
            fr = "La part de rejets à tort parmi tous, quelle que soit la dépendance.")
    BENJAMINI_YEKUTIELI("Benjamini-Yekutieli", Correction.BENJAMINI_YEKUTIELI);

    private final String name;
    private final Correction correction;

    Corrected(String name, Correction correction) {
        this.name = name;
        this.correction = correction;
    }

    double[] adjusted(double... p) {
        return correction.adjusted(p);
    }

    Phrase label() {
        return Phrase.same(name);
    }

    /// The level that it leaves to a member when so many of the others are rejected; with none, the
    /// least that it may leave.
    double left(double alpha, int members, int rejected) {
        return switch (this) {
            case BONFERRONI -> alpha / members;
            case HOLM, HOCHBERG -> alpha / (members - rejected);
            case BENJAMINI_HOCHBERG -> alpha * (rejected + 1) / members;
            case BENJAMINI_YEKUTIELI -> alpha * (rejected + 1) / members / harmonic(members);
        };
    }

    private static double harmonic(int members) {
        double sum = 0;
        for (int i = 1; i <= members; i++) {
            sum += 1.0 / i;
        }
        return sum;
    }

    /// What the correction keeps below alpha.
    Phrase promise() {
        return switch (this) {
            case BONFERRONI, HOLM, HOCHBERG ->
                    new Phrase(
                            "the chance of rejecting at least one true null hypothesis",
                            "la probabilité de rejeter au moins une hypothèse nulle vraie");
            case BENJAMINI_HOCHBERG, BENJAMINI_YEKUTIELI ->
                    new Phrase(
                            "the expected share of true null hypotheses among those rejected",
                            "la part attendue d’hypothèses nulles vraies parmi celles rejetées");
        };
    }
}
