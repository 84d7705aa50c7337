package socle.kinds.analyse.simulation.law;

import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.BetaDistribution;
import socle.api.text.Doc;
import socle.api.text.Phrase;

/// A share between 0 and 1: as after alpha - 1 hits and beta - 1 misses.
@Doc(
        value = "A share between 0 and 1: as after alpha - 1 hits and beta - 1 misses.",
        fr = "Une part entre 0 et 1 : comme après alpha - 1 succès et beta - 1 échecs.")
public record BetaLaw(
        @Doc(value = "Its first shape, above 0.", fr = "Sa première forme, au-dessus de 0.")
                Amount alpha,
        @Doc(value = "Its second shape, above 0.", fr = "Sa seconde forme, au-dessus de 0.")
                Amount beta)
        implements LawSpec {

    @Override
    public List<Amount> amounts() {
        return List.of(alpha, beta);
    }

    @Override
    public Optional<Wrong> wrong(double... values) {
        return LawSpec.unlessPositive(0, values[0], Phrase.same("alpha"))
                .or(() -> LawSpec.unlessPositive(1, values[1], Phrase.same("beta")));
    }

    @Override
    public Law law(double... values) {
        return Law.of(
                Phrase.of(
                        "beta, alpha %s, beta %s",
                        "bêta, alpha %s, beta %s",
                        Figures.digits(values[0]),
                        Figures.digits(values[1])),
                BetaDistribution.of(values[0], values[1]));
    }
}
