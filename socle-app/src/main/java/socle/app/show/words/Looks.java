package socle.app.show.words;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socle.api.show.Block.Look;
import socle.api.text.Language;

/// How the columns of a table are told: those without a look by their names, as they are.
public record Looks(Language language, Map<String, Look> byColumn) {

    /// What stands above a column.
    public String head(String column) {
        return look(column).map(it -> it.head().in(language)).orElse(column);
    }

    /// What stands in a cell.
    public String cell(String column, @Nullable Object value) {
        Optional<Look> look = look(column);
        Values values = new Values(language);
        return look.isPresent() && value instanceof Number
                ? new Numbers(language)
                        .unit(values.of(value, look.get().format()), look.get().unit())
                : values.of(value);
    }

    private Optional<Look> look(String column) {
        return Optional.ofNullable(byColumn.get(column));
    }
}
