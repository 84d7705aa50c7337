package socle.kinds.analyse.hypothesis.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.api.text.Phrase;
import socle.kinds.analyse.hypothesis.finding.Assumption;
import socle.kinds.analyse.hypothesis.question.Figures;
import socle.stats.Tested;
import socle.stats.Unfit;
import socle.stats.fit.ShapiroWilk;

/// Whether groups of numbers let a test of means be asked: each looks normal, or has so many values
/// that its mean is about normal.
///
/// @param values of each group, when they are few
public record Shape(List<Group> groups, Optional<List<double[]>> values) {

    /// Where the test of normality is not taken as telling.
    private static final double LEVEL = 0.05;

    public boolean letsMeansBeTested() {
        for (int i = 0; i < groups.size(); i++) {
            if (!groups.get(i).isLarge() && !looksNormal(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean looksNormal(int group) {
        return shapiro(group).filter(tested -> tested.p() >= LEVEL).isPresent();
    }

    private Optional<Tested> shapiro(int group) {
        try {
            return values.map(all -> ShapiroWilk.test(all.get(group)));
        } catch (Unfit tooFewOrConstant) {
            return Optional.empty();
        }
    }

    public Assumption assumption() {
        return assumption(
                new Phrase(
                        "Means are about normal: the values look it, or are many for their"
                                + " skewness",
                        "Les moyennes sont à peu près normales\u00a0: les valeurs en ont l’air, ou"
                                + " sont nombreuses pour leur asymétrie"),
                new Phrase(
                        "A test of ranks does not need it.",
                        "Un test de rangs n’en a pas besoin."));
    }

    /// The same, with other words.
    ///
    /// @param instead what to do where it does not hold
    public Assumption assumption(Phrase label, Phrase instead) {
        List<Phrase> odd = new ArrayList<>();
        List<Phrase> all = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            Phrase words = words(i);
            all.add(words);
            if (!groups.get(i).isLarge() && !looksNormal(i)) {
                odd.add(words);
            }
        }
        Phrase found = joined(odd.isEmpty() ? all : odd);
        return new Assumption(label, odd.isEmpty(), odd.isEmpty() ? found : found.then(instead));
    }

    private Phrase words(int i) {
        Group group = groups.get(i);
        Phrase name =
                group.name().isEmpty()
                        ? Phrase.same("")
                        : Phrase.of("%s: ", "%s\u00a0: ", group.name());
        Phrase shape =
                Phrase.of(
                        "%sn = %s, skewness %s",
                        "%sn = %s, asymétrie %s",
                        name,
                        Phrase.count(group.moments().n()),
                        rounded(group.skewness()));
        return shapiro(i)
                .map(
                        tested ->
                                Phrase.of(
                                        "%s, Shapiro-Wilk W = %s, %s",
                                        "%s, Shapiro-Wilk W = %s, %s",
                                        shape,
                                        Phrase.number(tested.statistic().value(), 3),
                                        Figures.p(tested.p())))
                .orElse(shape);
    }

    /// Never a zero with a sign.
    public static Phrase rounded(double skewness) {
        return Phrase.number(Math.abs(skewness) < 0.005 ? 0 : skewness, 2);
    }

    /// At most six of them, the rest counted.
    private static Phrase joined(List<Phrase> all) {
        String en = String.join("; ", all.stream().limit(6).map(Phrase::en).toList());
        String fr = String.join("\u202f; ", all.stream().limit(6).map(Phrase::fr).toList());
        int more = all.size() - 6;
        return more > 0
                ? new Phrase(
                        en + "; and " + more + " more.", fr + "\u202f; et " + more + " autres.")
                : new Phrase(en + ".", fr + ".");
    }
}
