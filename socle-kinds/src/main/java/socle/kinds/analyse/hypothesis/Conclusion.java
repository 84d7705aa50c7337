package socle.kinds.analyse.hypothesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import socle.api.text.Phrase;
import socle.kinds.analyse.hypothesis.finding.Answer;
import socle.kinds.analyse.hypothesis.finding.Effect;
import socle.kinds.analyse.hypothesis.question.Figures;
import socle.kinds.analyse.hypothesis.question.HypothesisSpec;
import socle.kinds.analyse.hypothesis.question.TestName;
import socle.stats.Interval;
import socle.stats.Side;

/// What may be said of a finding, and no more than that.
///
/// @param p of the test alone, or corrected by a family
record Conclusion(HypothesisSpec spec, Answer answer, double p) {

    /// The levels at which the decision is told too.
    static final List<Double> LEVELS = List.of(0.01, 0.05, 0.10);

    Decision decision() {
        return decision(spec.alpha());
    }

    /// The decision at another level; power is that at the level of the author.
    Decision decision(double alpha) {
        if (p <= alpha) {
            return Decision.REJECTED;
        }
        return power().reached().orElse(1) < Decision.POWER
                ? Decision.UNDETERMINED
                : Decision.NOT_REJECTED;
    }

    Power power() {
        return new Power(spec, answer);
    }

    /// In one sentence: decision, level, test, p, effect, interval.
    Phrase sentence() {
        return Phrase.of(
                "%s at %s %%: %s, %s, %s; %s.",
                "%s au seuil de %s\u202f%%\u00a0: %s, %s, %s\u202f; %s.",
                headline(),
                Phrase.number(spec.alpha() * 100, 1),
                answer.test().label(),
                answer.statistic(),
                Figures.p(p),
                answer.effect().words());
    }

    private Phrase headline() {
        return switch (decision()) {
            case REJECTED -> new Phrase("H0 is rejected", "H0 est rejetée");
            case NOT_REJECTED -> new Phrase("H0 is not rejected", "H0 n’est pas rejetée");
            case UNDETERMINED ->
                    new Phrase(
                            "Undetermined: H0 is not rejected, and the power is too low to say"
                                    + " more,",
                            "Indéterminé\u00a0: H0 n’est pas rejetée, et la puissance est trop"
                                    + " faible pour en dire plus,");
        };
    }

    /// The sentence, what it means and what it does not mean.
    Phrase words() {
        List<Phrase> said = new ArrayList<>(List.of(sentence()));
        switch (decision()) {
            case REJECTED -> rejected(said);
            case NOT_REJECTED -> notRejected(said);
            case UNDETERMINED -> {
                otherWay().ifPresent(said::add);
                said.add(undetermined());
            }
        }
        said.addAll(answer.notes());
        return said.stream().reduce(Phrase::then).orElseThrow();
    }

    private void rejected(List<Phrase> said) {
        said.add(
                Phrase.of(
                        "If H0 (%s) held, data at least as far from it would come in %s; this"
                                + " speaks against H0, and does not tell how likely H1 (%s) is.",
                        "Si H0 (%s) valait, des données au moins aussi éloignées d’elle s’observeraient"
                                + " dans %s\u202f; cela plaide contre H0, sans dire combien H1"
                                + " (%s) est probable.",
                        plain(spec.h0()),
                        rare(),
                        plain(spec.h1())));
        if (answer.test() != TestName.EQUIVALENCE) {
            spec.matters().ifPresent(size -> said.add(against(size)));
        }
    }

    /// An author's words within a sentence.
    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ").replaceAll("\\.$", "");
    }

    private Phrase rare() {
        long of = Math.max(1, Math.round(p * 1000));
        if (p >= 0.001 && of == 1) {
            return new Phrase("about 1 sample of 1,000", "environ un échantillon sur 1\u202f000");
        }
        return p < 0.001
                ? new Phrase(
                        "fewer than 1 sample of 1,000", "moins d’un échantillon sur 1\u202f000")
                : Phrase.of(
                        "about %s samples of 1,000", "environ %s échantillons sur 1\u202f000", of);
    }

    /// How the interval stands against the smallest effect that matters.
    private Phrase against(double size) {
        Effect effect = answer.effect();
        Interval at = effect.estimate().interval();
        boolean same =
                Math.signum(at.low() - effect.none()) == Math.signum(at.high() - effect.none());
        if (same && effect.reaches(at.low(), size) && effect.reaches(at.high(), size)) {
            return Phrase.of(
                    "The whole interval reaches the smallest effect that matters (%s).",
                    "Tout l’intervalle atteint le plus petit effet qui compte (%s).",
                    effect.size(size));
        }
        return !effect.reaches(at.low(), size) && !effect.reaches(at.high(), size)
                ? Phrase.of(
                        "The whole interval stays below the smallest effect that matters (%s):"
                                + " what there is, is too small to matter.",
                        "Tout l’intervalle reste en dessous du plus petit effet qui compte"
                                + " (%s)\u00a0: ce qu’il y a est trop petit pour compter.",
                        effect.size(size))
                : Phrase.of(
                        "Whether it reaches the smallest effect that matters (%s) stays open: the"
                                + " interval goes to both sides of it.",
                        "Savoir s’il atteint le plus petit effet qui compte (%s) reste"
                                + " ouvert\u00a0: l’intervalle va des deux côtés.",
                        effect.size(size));
    }

    /// A test of one side says nothing of the other.
    private Optional<Phrase> otherWay() {
        double off = answer.effect().estimate().value() - answer.effect().none();
        boolean other =
                (spec.side() == Side.LESS && off > 0) || (spec.side() == Side.GREATER && off < 0);
        return other && answer.test() != TestName.KOLMOGOROV_SMIRNOV
                ? Optional.of(
                        new Phrase(
                                "What was found goes the other way than was asked, of which a test"
                                        + " of one side says nothing.",
                                "Ce qui est observé va dans l’autre sens que la question, dont un"
                                        + " test unilatéral ne dit rien."))
                : Optional.empty();
    }

    private void notRejected(List<Phrase> said) {
        otherWay().ifPresent(said::add);
        Interval at = answer.effect().estimate().interval();
        if (at.low() == at.high()) {
            said.add(
                    new Phrase(
                            "The data are closer to H0 than chance makes them, so the interval has"
                                    + " shrunk to a point and does not tell how exact it is; this"
                                    + " is no sign that H0 is true.",
                            "Les données sont plus proches de H0 que ne le voudrait le"
                                    + " hasard\u00a0: l’intervalle s’est réduit à un point et ne"
                                    + " dit rien de sa précision\u202f; rien ne dit pour autant que"
                                    + " H0 soit vraie."));
        } else {
            said.add(compatible());
        }
        within(said);
        seen(said);
    }

    /// Where even the ends of the interval are too small to matter.
    private void within(List<Phrase> said) {
        Effect effect = answer.effect();
        Interval at = effect.estimate().interval();
        spec.matters()
                .filter(_ -> at.low() < at.high())
                .filter(size -> !effect.reaches(at.low(), size) && !effect.reaches(at.high(), size))
                .ifPresent(
                        size ->
                                said.add(
                                        Phrase.of(
                                                "The whole interval stays below the smallest effect"
                                                        + " that matters (%s).",
                                                "Tout l’intervalle reste en dessous du plus petit"
                                                        + " effet qui compte (%s).",
                                                effect.size(size))));
    }

    private Phrase compatible() {
        return Phrase.of(
                "The data are compatible with H0 (%s), and with every value of the"
                        + " interval: this is no sign that H0 is true.",
                "Les données sont compatibles avec H0 (%s), et avec toutes les valeurs de"
                        + " l’intervalle\u00a0: rien ne dit pour autant que H0 soit vraie.",
                plain(spec.h0()));
    }

    private void seen(List<Phrase> said) {
        OptionalDouble power = power().reached();
        if (power.isPresent()) {
            said.add(
                    answer.test() == TestName.EQUIVALENCE
                            ? same(power.getAsDouble())
                            : Phrase.of(
                                    "An effect of %s would have been seen with a probability of %s %%.",
                                    "Un effet de %s aurait été vu avec une probabilité de %s\u202f%%.",
                                    answer.effect().size(power().size().orElseThrow()),
                                    Power.percent(power.getAsDouble())));
        } else {
            said.add(
                    spec.matters().isPresent()
                            ? new Phrase(
                                    "No formula of power is known here for this test: which effects"
                                            + " it may have missed is told by the interval alone.",
                                    "Aucune formule de puissance n’est connue ici pour ce"
                                            + " test\u00a0: seul l’intervalle dit quels effets il a"
                                            + " pu manquer.")
                            : new Phrase(
                                    "No smallest effect that matters was told, so its power is not"
                                            + " told either.",
                                    "Aucun plus petit effet qui compte n’a été dit\u202f; sa"
                                            + " puissance ne l’est donc pas non plus."));
        }
    }

    /// What the power of a test of equivalence is: the chance of telling that there is nothing.
    private static Phrase same(double power) {
        return Phrase.of(
                "Were there no difference at all, the test would have told equivalence with a"
                        + " probability of %s %%.",
                "S’il n’y avait aucun écart, le test aurait conclu à l’équivalence avec une"
                        + " probabilité de %s\u202f%%.",
                Power.percent(power));
    }

    private Phrase undetermined() {
        Phrase seen =
                answer.test() == TestName.EQUIVALENCE
                        ? same(power().reached().orElseThrow())
                        : Phrase.of(
                                "The smallest effect that matters (%s) would have been seen with a"
                                        + " probability of %s %% only, so not rejecting says little.",
                                "Le plus petit effet qui compte (%s) n’aurait été vu qu’avec une"
                                        + " probabilité de %s\u202f%%\u00a0: ne pas rejeter dit peu.",
                                answer.effect().size(power().size().orElseThrow()),
                                Power.percent(power().reached().orElseThrow()));
        OptionalLong needed = power().needed();
        return needed.isEmpty()
                ? seen
                : seen.then(
                        Phrase.of(
                                "About %s rows like these would see it four times in five.",
                                "Il faudrait environ %s lignes semblables pour le voir quatre fois sur cinq.",
                                Phrase.count(needed.getAsLong())));
    }
}
