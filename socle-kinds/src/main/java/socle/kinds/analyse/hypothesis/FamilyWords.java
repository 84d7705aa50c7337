package socle.kinds.analyse.hypothesis;

import java.util.OptionalDouble;
import socle.api.text.Phrase;
import socle.kinds.analyse.hypothesis.question.Figures;

/// What a family says of one of its members.
///
/// @param least the level that it leaves to one of them when no other is rejected
record FamilyWords(FamilySpec spec, double least) {

    /// The power at the level that the family leaves, or why there is none.
    Phrase sight(OptionalDouble power) {
        if (power.isEmpty()) {
            return new Phrase(
                    "Its power in the family is not told: it names no smallest effect that matters,"
                            + " or no formula is known here for its test.",
                    "Sa puissance dans la famille n’est pas dite\u00a0: elle ne nomme aucun plus"
                            + " petit effet qui compte, ou aucune formule n’est connue ici pour son"
                            + " test.");
        }
        Phrase percent = Power.percent(power.getAsDouble());
        Phrase level = Phrase.number(least * 100, 3);
        return spec.correction() == Corrected.BONFERRONI
                ? Phrase.of(
                        "At the level that is left to each (%s %%), the smallest effect that matters"
                                + " is seen with a probability of %s %%.",
                        "Au seuil laissé à chacune (%s\u202f%%), le plus petit effet qui compte est"
                                + " vu avec une probabilité de %s\u202f%%.",
                        level,
                        percent)
                : Phrase.of(
                        "At the least level that may be left to it (%s %%, when no other is"
                                + " rejected), the smallest effect that matters is seen with a"
                                + " probability of %s %%; it is more when others are rejected.",
                        "Au plus petit seuil qui peut lui rester (%s\u202f%%, si aucune autre n’est"
                                + " rejetée), le plus petit effet qui compte est vu avec une"
                                + " probabilité de %s\u202f%%\u202f; davantage si d’autres sont"
                                + " rejetées.",
                        level,
                        percent);
    }

    Phrase words(Decision decision, double[] p, Phrase effect) {
        return Phrase.of(
                "In its family (%s, %d hypotheses, %s %%): %s; %s before the correction, %s after it; %s, whose interval"
                        + " is not widened for the family.",
                "Dans sa famille (%s, %d hypothèses, %s\u202f%%)\u00a0: %s\u202f; %s avant correction,"
                        + " %s après\u202f; %s, dont l’intervalle n’est pas élargi pour la"
                        + " famille.",
                spec.correction().label(),
                spec.members().size(),
                Phrase.number(spec.alpha() * 100, 1),
                decision.words(),
                Figures.p(p[0]),
                Figures.p(p[1]),
                effect);
    }
}
