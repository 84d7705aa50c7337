package socle.kinds.analyse.indicator;

import socle.api.text.Default;
import socle.api.text.Doc;
import socle.api.text.Expression;
import socle.api.text.Phrase;
import socle.api.text.SpecProblem;

/// What an indicator estimates when its rows are a sample of more.
public record EstimateSpec(
        @Doc(
                        value =
                                "What a row contributes: a share's 0 or 1, or a number; value is its mean.",
                        fr =
                                "Ce qu’apporte une ligne : 0 ou 1 pour une part, ou un nombre ; value en"
                                        + " est la moyenne.")
                Expression each,
        @Doc(value = "What is estimated.", fr = "Ce qui est estimé.") @Default("mean") Of of,
        @Doc(
                        value = "The share of samples whose interval holds the true value.",
                        fr = "La part des échantillons dont l’intervalle contient la vraie valeur.")
                @Default("0.95")
                double level) {

    public EstimateSpec {
        if (!(level >= 0.5 && level < 1)) {
            throw SpecProblem.at(
                    "level",
                    Phrase.of("%s is no level", "%s n’est pas un niveau", String.valueOf(level)),
                    new Phrase("write 0.95, or 0.9, or 0.99", "écrivez 0.95, 0.9 ou 0.99"));
        }
    }

    /// What can be estimated of rows.
    public enum Of {
        @Doc(value = "A mean: Student's interval.", fr = "Une moyenne : intervalle de Student.")
        MEAN,
        @Doc(
                value = "A share of rows: Wilson's interval.",
                fr = "Une part de lignes : intervalle de Wilson.")
        SHARE
    }
}
