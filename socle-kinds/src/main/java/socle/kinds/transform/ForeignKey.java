package socle.kinds.transform;

import java.util.List;
import socle.api.text.ColumnRef;
import socle.api.text.Doc;
import socle.api.text.Phrase;
import socle.api.text.SpecProblem;
import socle.api.text.TableRef;

/// Columns whose values, where none is null, are found in a row of another table.
public record ForeignKey(
        @Doc(value = "The columns of this table.", fr = "Les colonnes de cette table.")
                List<ColumnRef> columns,
        @Doc(value = "The table they point at.", fr = "La table qu’elles visent.") TableRef to,
        @Doc(
                        value = "Its columns, in the same order; the same names when left out.",
                        fr = "Ses colonnes, dans le même ordre\u202f; les mêmes noms par défaut.")
                List<ColumnRef> key) {

    public ForeignKey {
        columns = List.copyOf(columns);
        key = key.isEmpty() ? columns : List.copyOf(key);
        if (columns.isEmpty() || columns.size() != key.size()) {
            throw SpecProblem.at(
                    "columns",
                    Phrase.of(
                            "%s columns point at %s",
                            "%s colonnes en visent %s", columns.size(), key.size()),
                    new Phrase(
                            "give as many columns as the key has, at least one",
                            "donnez autant de colonnes qu’en a la clé, au moins une"));
        }
    }
}
