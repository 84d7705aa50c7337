package socle.kinds.collect.api;

import java.util.Optional;
import socle.api.text.Doc;

/// One column of a table that a service fills.
@Doc(
        value = "A column: its SQL type and where its value stands in a record.",
        fr = "Une colonne\u00a0: son type SQL et l’endroit de sa valeur dans l’enregistrement.")
public record ApiColumn(
        @Doc(
                        value = "Its SQL type: VARCHAR, BIGINT, DOUBLE, DATE, TIMESTAMP, …",
                        fr = "Son type SQL\u00a0: VARCHAR, BIGINT, DOUBLE, DATE, TIMESTAMP, …")
                String type,
        @Doc(
                        value =
                                "Where its value stands in a record: the name of a field, or a"
                                        + " JSONPath that begins with $; its own name by default.",
                        fr =
                                "L’endroit de sa valeur\u00a0: le nom d’un champ, ou un JSONPath qui"
                                        + " commence par $\u202f; son propre nom par défaut.")
                Optional<String> path) {

    public ApiColumn {
        path.ifPresent(text -> ApiRules.path("path", text));
    }
}
