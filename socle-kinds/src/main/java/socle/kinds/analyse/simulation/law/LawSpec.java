package socle.kinds.analyse.simulation.law;

import java.util.List;
import java.util.Optional;
import socle.api.text.Phrase;

/// A law with the numbers that tell it.
public sealed interface LawSpec extends Source
        permits NormalLaw,
                LognormalLaw,
                UniformLaw,
                TriangularLaw,
                PertLaw,
                BetaLaw,
                PoissonLaw,
                BernoulliLaw {

    /// The numbers that tell it.
    List<Amount> amounts();

    /// What is wrong with these values of its numbers.
    Optional<Wrong> wrong(double... values);

    /// The law that these values tell, when nothing is wrong with them.
    Law law(double... values);

    /// Values of which there is no law.
    ///
    /// @param which the number at whose place it is told, from 0
    record Wrong(int which, Phrase what, Phrase todo) {}

    /// The numbers of a law that lies between two ends, in order.
    static Optional<Wrong> unordered(double low, double mode, double high) {
        if (!(low < high)) {
            return Optional.of(
                    new Wrong(
                            0,
                            Phrase.of(
                                    "the low end (%s) is not below the high end (%s)",
                                    "la borne basse (%s) n’est pas sous la borne haute (%s)",
                                    Figures.digits(low),
                                    Figures.digits(high)),
                            new Phrase(
                                    "swap them, or give a fixed number: value",
                                    "échangez-les, ou donnez un nombre fixe\u00a0: value")));
        }
        return mode >= low && mode <= high
                ? Optional.empty()
                : Optional.of(
                        new Wrong(
                                1,
                                Phrase.of(
                                        "the most likely value (%s) is not between %s and %s",
                                        "la valeur la plus probable (%s) n’est pas entre %s et %s",
                                        Figures.digits(mode),
                                        Figures.digits(low),
                                        Figures.digits(high)),
                                new Phrase(
                                        "write low ≤ mode ≤ high", "écrivez low ≤ mode ≤ high")));
    }

    /// A number that has to be above zero.
    static Optional<Wrong> unlessPositive(int which, double value, Phrase name) {
        return value > 0
                ? Optional.empty()
                : Optional.of(
                        new Wrong(
                                which,
                                Phrase.of(
                                        "%s is %s, and has to be above 0",
                                        "%s vaut %s, et doit dépasser 0",
                                        name,
                                        Figures.digits(value)),
                                new Phrase(
                                        "mend it, or give a fixed number: value",
                                        "corrigez, ou donnez un nombre fixe\u00a0: value")));
    }
}
