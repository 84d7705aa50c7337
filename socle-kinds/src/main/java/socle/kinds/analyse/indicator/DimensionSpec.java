package socle.kinds.analyse.indicator;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import socle.api.text.Doc;
import socle.api.text.Expression;
import socle.api.text.Phrase;
import socle.api.text.SpecProblem;
import socle.api.text.TableRef;

/// Something that an indicator can be told by.
public record DimensionSpec(
        @Doc(
                        value = "A column, or a SQL expression of one row.",
                        fr = "Une colonne, ou une expression SQL d’une ligne.")
                Expression is,
        @Doc(value = "Its name in words.", fr = "Son nom en mots.") Optional<String> label,
        @Doc(
                        value =
                                "The table that has it, when it is another one than the indicator's.",
                        fr = "La table qui la porte, quand ce n’est pas celle de l’indicateur.")
                Optional<TableRef> from,
        @Doc(
                        value =
                                "How a row finds its row there: {column here: column there}. The"
                                        + " columns there are one row's alone.",
                        fr =
                                "Comment une ligne y trouve la sienne : {colonne ici : colonne là}. Les"
                                        + " colonnes là-bas sont celles d’une seule ligne.")
                Map<String, String> on) {

    public DimensionSpec {
        on = Collections.unmodifiableMap(new LinkedHashMap<>(on));
        if (from.isPresent() == on.isEmpty()) {
            throw SpecProblem.at(
                    "on",
                    new Phrase(
                            "another table is found by columns, and columns lead to a table",
                            "on trouve une autre table par des colonnes, et des colonnes mènent à"
                                    + " une table"),
                    new Phrase(
                            "write both: from: airports, on: {airport: id}",
                            "écrivez les deux\u00a0: from: aeroports, on: {aeroport: id}"));
        }
    }
}
