package socle.kinds.steer.need;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.text.Language;
import socle.api.text.Phrase;

/// A small table that is written row by row, its heads in the language of the project.
final class Cells {

    private final Language language;
    private final List<Column> columns = new ArrayList<>();
    private final List<List<@Nullable Object>> values = new ArrayList<>();

    Cells(Language language) {
        this.language = language;
    }

    Cells text(String en, String fr) {
        return column(new Phrase(en, fr), "VARCHAR");
    }

    Cells count(String en, String fr) {
        return column(new Phrase(en, fr), "BIGINT");
    }

    Cells column(Phrase name, String type) {
        columns.add(new Column(name.in(language), type));
        return this;
    }

    void row(List<@Nullable Object> row) {
        List<@Nullable Object> said = new ArrayList<>();
        for (Object value : row) {
            said.add(value instanceof Phrase phrase ? phrase.in(language) : value);
        }
        values.add(said);
    }

    Rows rows() {
        return Rows.of(columns, values);
    }
}
