package socle.kinds.transform;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.text.ColumnRef;
import socle.api.text.Default;
import socle.api.text.Doc;
import socle.api.text.Link;
import socle.api.text.Phrase;
import socle.api.text.Scalar;
import socle.api.text.SpecProblem;
import socle.api.text.TableRef;
import socle.api.text.Wording;

/// The keys of a unit test.
@Doc(
        value = "Rows given to a model's SELECT, and the rows that it must answer.",
        fr = "Des lignes données au SELECT d’un modèle, et celles qu’il doit répondre.")
public record UnitTestSpec(
        @Doc(value = "The model.", fr = "Le modèle.") Link model,
        @Doc(
                        value =
                                "The rows of each table that it reads; columns left out are null, an"
                                        + " empty list is an empty table.",
                        fr =
                                "Les lignes de chaque table qu’il lit\u202f; les colonnes omises sont vides,"
                                        + " une liste vide est une table vide.")
                Map<TableRef, List<Map<ColumnRef, Scalar>>> given,
        @Doc(
                        value = "The rows of the answer; columns named nowhere are not compared.",
                        fr =
                                "Les lignes de la réponse\u202f; une colonne nommée nulle part n’est pas comparée.")
                List<Map<ColumnRef, Scalar>> expect,
        @Doc(value = "Whether the order of rows counts.", fr = "Si l’ordre des lignes compte.")
                @Default("false")
                boolean ordered,
        @Doc(
                        value = "How far two numbers may be apart and still be the same.",
                        fr = "L’écart jusqu’où deux nombres sont encore les mêmes.")
                Optional<Double> tolerance,
        @Doc(value = "Why it is tested.", fr = "Pourquoi cela se teste.") @Wording
                Optional<String> why) {

    public UnitTestSpec {
        given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
        expect = List.copyOf(expect);
        if (tolerance.filter(apart -> !(apart >= 0)).isPresent()) {
            throw SpecProblem.at(
                    "tolerance",
                    new Phrase("a tolerance below zero", "une tolérance sous zéro"),
                    new Phrase("write a number such as 0.001", "écrivez un nombre comme 0.001"));
        }
    }
}
