package socle.kinds.analyse.hypothesis.look;

import java.io.Serial;
import socle.api.Outcome;
import socle.api.text.Phrase;
import socle.kinds.analyse.hypothesis.question.TestName;
import socle.stats.Unfit;

/// Data of which a test cannot be asked; becomes a refusal with its words.
public final class Unsuited extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    private final transient Phrase why;
    private final transient Phrase todo;

    private Unsuited(Phrase why, Phrase todo) {
        super(why.en());
        this.why = why;
        this.todo = todo;
    }

    public static Unsuited of(Phrase why, Phrase todo) {
        return new Unsuited(why, todo);
    }

    /// The words for what the library of statistics refuses.
    public static Unsuited of(Unfit unfit, TestName test) {
        return new Unsuited(
                Phrase.of("%s: %s", "%s\u00a0: %s", test.label(), words(unfit.reason())),
                todo(unfit.reason()));
    }

    public Outcome outcome() {
        return new Outcome.Refused(why, todo, java.util.List.of());
    }

    private static Phrase words(Unfit.Reason reason) {
        return switch (reason) {
            case EMPTY -> new Phrase("a group has no value", "un groupe n’a aucune valeur");
            case TOO_FEW -> new Phrase("there are too few values", "les valeurs sont trop peu");
            case NO_SPREAD ->
                    new Phrase(
                            "all values are the same where they have to differ",
                            "toutes les valeurs sont les mêmes là où elles doivent varier");
            case NOT_FINITE ->
                    new Phrase(
                            "a value is infinite or not a number",
                            "une valeur est infinie ou n’est pas un nombre");
            case UNPAIRED ->
                    new Phrase(
                            "what belongs together has different lengths",
                            "ce qui va par paires n’a pas la même longueur");
            case OUT_OF_RANGE ->
                    new Phrase(
                            "it is not defined for these data: their number, their ties or a"
                                    + " share outside 0 to 1",
                            "il n’est pas défini pour ces données\u00a0: leur nombre, leurs ex"
                                    + " æquo ou une part hors de 0 à 1");
            case COLLINEAR ->
                    new Phrase(
                            "a column is a combination of others",
                            "une colonne est une combinaison des autres");
            case NO_END ->
                    new Phrase(
                            "the computation finds no end with these data",
                            "le calcul n’aboutit pas avec ces données");
        };
    }

    private static Phrase todo(Unfit.Reason reason) {
        return switch (reason) {
            case EMPTY, TOO_FEW ->
                    new Phrase(
                            "widen 'where', or join small groups",
                            "élargissez «\u00a0where\u00a0», ou réunissez les petits groupes");
            case NO_SPREAD ->
                    new Phrase(
                            "a constant answers no question: look at 'value' and 'where'",
                            "une constante ne répond à aucune question\u00a0: regardez"
                                    + " «\u00a0value\u00a0» et «\u00a0where\u00a0»");
            case NOT_FINITE ->
                    new Phrase(
                            "leave such rows out with 'where', or mend the model",
                            "écartez ces lignes avec «\u00a0where\u00a0», ou corrigez le"
                                    + " modèle");
            case UNPAIRED, OUT_OF_RANGE, COLLINEAR, NO_END ->
                    new Phrase(
                            "leave 'test' out: the data then choose one that is defined",
                            "laissez «\u00a0test\u00a0» de côté\u00a0: les données en choisissent"
                                    + " alors un qui est défini");
        };
    }
}
