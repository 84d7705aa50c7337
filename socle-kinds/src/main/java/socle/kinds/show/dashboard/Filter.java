package socle.kinds.show.dashboard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.data.Column;
import socle.api.show.Control;
import socle.api.text.Phrase;

/// One choice that a dashboard offers, as it stands for one reader.
sealed interface Filter permits ValueFilter, DayFilter, SearchFilter {

    /// What its author wrote.
    FilterPart part();

    /// What the reader sees of it.
    Control control();

    /// What was chosen soundly, by name.
    Map<String, List<String>> chosen();

    /// What is wrong with what was chosen; it is left aside.
    List<Phrase> troubles();

    /// The condition on a table's column of that name; nothing when nothing is chosen.
    Optional<Condition> on(Column column);

    /// The condition on a table; nothing when it has no such column or nothing is chosen.
    default Optional<Condition> on(List<Column> columns) {
        return columns.stream()
                .filter(column -> column.name().equals(part().column().column()))
                .findFirst()
                .flatMap(this::on);
    }
}
