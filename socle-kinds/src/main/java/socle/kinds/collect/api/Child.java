package socle.kinds.collect.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import socle.api.text.Doc;

/// Records within records, which become a table of their own.
@Doc(
        value = "Records within each record, kept in a table of their own with the parent's key.",
        fr =
                "Des enregistrements dans chaque enregistrement, gardés dans leur propre table avec"
                        + " la clé du parent.")
public record Child(
        @Doc(
                        value = "Where they stand in a record: the name of a field, or a JSONPath.",
                        fr =
                                "Leur endroit dans l’enregistrement\u00a0: le nom d’un champ, ou un"
                                        + " JSONPath.")
                String records,
        @Doc(
                        value =
                                "Their columns; found in the first answers when left out. A value"
                                        + " that is no object has one column, `value`.",
                        fr =
                                "Leurs colonnes\u202f; trouvées dans les premières réponses par"
                                        + " défaut. Une valeur simple a une colonne, `value`.")
                Map<String, ApiColumn> columns) {

    public Child {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        ApiRules.path("records", records);
        ApiRules.columns(columns);
    }
}
