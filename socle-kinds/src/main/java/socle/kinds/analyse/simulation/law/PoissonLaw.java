package socle.kinds.analyse.simulation.law;

import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import socle.api.text.Doc;
import socle.api.text.Phrase;

/// How often something rare happens, each time apart from the others.
@Doc(
        value = "How often something rare happens, each time apart from the others.",
        fr = "Combien de fois un fait rare arrive, chaque fois sans lien avec les autres.")
public record PoissonLaw(
        @Doc(value = "How often on average.", fr = "Combien de fois en moyenne.") Amount mean)
        implements LawSpec {

    private static final double MOST = 1e7;

    @Override
    public List<Amount> amounts() {
        return List.of(mean);
    }

    @Override
    public Optional<Wrong> wrong(double... values) {
        return values[0] > MOST
                ? Optional.of(
                        new Wrong(
                                0,
                                new Phrase(
                                        "a mean above 10,000,000 is too much to count",
                                        "une moyenne au-dessus de 10\u202f000\u202f000 est trop"
                                                + " pour compter"),
                                new Phrase(
                                        "write normal, with sd the square root of the mean",
                                        "écrivez normal, avec pour sd la racine de la moyenne")))
                : LawSpec.unlessPositive(0, values[0], new Phrase("the mean", "la moyenne"));
    }

    @Override
    public Law law(double... values) {
        return Law.of(
                Phrase.of("Poisson, mean %s", "Poisson, moyenne %s", Figures.digits(values[0])),
                PoissonDistribution.of(values[0]));
    }
}
