package socle.app.show.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.show.Block;
import socle.api.show.Channel;
import socle.api.show.Format;
import socle.api.text.Language;
import socle.api.text.Phrase;
import socle.app.show.words.Values;

/// The rows of a chart as its axes write them: under its own words, numbers in its format, years
/// and months where all days are the first of one.
public record ToldRows(Block.Plot plot, Language language) {

    private static final String TEXT = "VARCHAR";

    /// A table of them.
    public Block.Grid grid(Phrase caption) {
        Rows rows = plot.told();
        Map<String, Block.Look> looks = new LinkedHashMap<>();
        List<Column> columns = new ArrayList<>();
        List<List<@Nullable Object>> cells = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            cells.add(new ArrayList<>());
        }
        for (int c = 0; c < rows.columns().size(); c++) {
            Column column = rows.columns().get(c);
            channels(column).findFirst().ifPresent(it -> looks.put(column.name(), look(column)));
            List<@Nullable Object> told = told(rows.column(column.name()));
            boolean isDated = told.stream().anyMatch(String.class::isInstance);
            columns.add(isDated ? new Column(column.name(), TEXT) : column);
            for (int r = 0; r < rows.size(); r++) {
                cells.get(r).add(told.get(r));
            }
        }
        return new Block.Grid(
                caption, Rows.of(columns, cells), rows.size(), Optional.empty(), looks);
    }

    private Stream<Channel> channels(Column column) {
        return plot.chart().channels().values().stream()
                .filter(it -> it.column().equals(column.name()));
    }

    private Block.Look look(Column column) {
        String head =
                channels(column)
                        .flatMap(it -> it.title().stream())
                        .findFirst()
                        .orElse(column.name());
        Format format =
                channels(column)
                        .map(Channel::format)
                        .filter(it -> it != Format.AUTO)
                        .findFirst()
                        .orElse(Format.AUTO);
        String unit = channels(column).flatMap(it -> it.unit().stream()).findFirst().orElse("");
        return new Block.Look(Phrase.same(head), format, unit);
    }

    /// Days in the shortest form that tells them apart; anything else as it is.
    private List<@Nullable Object> told(List<@Nullable Object> values) {
        boolean isDated =
                !values.isEmpty()
                        && values.stream().allMatch(it -> it != null && Values.moment(it) != null);
        return isDated
                ? new ArrayList<>(
                        new Look(language)
                                .names(
                                        values.stream().map(Objects::requireNonNull).toList(),
                                        Format.AUTO))
                : values;
    }
}
