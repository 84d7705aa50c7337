package socle.kinds.analyse.simulation.law;

import java.util.List;
import java.util.Optional;
import socle.api.text.Doc;
import socle.api.text.Phrase;

/// 1 in a share of the draws, 0 in the others.
@Doc(
        value = "1 in a share of the draws, 0 in the others.",
        fr = "1 dans une part des tirages, 0 dans les autres.")
public record BernoulliLaw(
        @Doc(value = "How often it is 1, between 0 and 1.", fr = "La part des 1, entre 0 et 1.")
                Amount share)
        implements LawSpec {

    @Override
    public List<Amount> amounts() {
        return List.of(share);
    }

    @Override
    public Optional<Wrong> wrong(double... values) {
        return values[0] > 0 && values[0] < 1
                ? Optional.empty()
                : Optional.of(
                        new Wrong(
                                0,
                                Phrase.of(
                                        "the share is %s, and has to be between 0 and 1",
                                        "la part vaut %s, et doit être entre 0 et 1",
                                        Figures.digits(values[0])),
                                new Phrase(
                                        "write 0.3 for 30 %, or give a fixed number: value",
                                        "écrivez 0.3 pour 30\u202f%, ou donnez un nombre"
                                                + " fixe\u00a0: value")));
    }

    @Override
    public Law law(double... values) {
        double none = 1 - values[0];
        return new Law(
                Phrase.of(
                        "yes or no, yes in %s %% of the draws",
                        "oui ou non, oui dans %s\u202f%% des tirages",
                        Figures.digits(values[0] * 100)),
                share -> share <= none ? 0 : 1,
                true);
    }
}
