package socle.kinds.show.dashboard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.show.Block;
import socle.api.show.Slot;
import socle.api.text.Phrase;
import socle.kinds.show.chart.Charting;

/// The same chart of two periods, and what differs.
final class Twin {

    private Twin() {}

    /// A chart under the name of its period.
    static Block.Plot named(Block.Plot plot, String letter, Phrase days) {
        Phrase period = Phrase.of("%s, %s", "%s, %s", letter, days);
        return new Block.Plot(
                letter.equals("A") ? plot.name() : plot.name() + "_b",
                Phrase.of("%s: %s", "%s\u00a0: %s", period, plot.title()),
                plot.subtitle(),
                plot.caption(),
                plot.chart(),
                plot.rows(),
                plot.leads());
    }

    /// The values of both and their difference, by name; nothing where a mark has not one name and
    /// one value, or its name is a day.
    static Optional<Block> difference(Figure figure, Charting charting, List<Rows> both) {
        List<String> naming = charting.naming();
        Optional<String> value =
                List.of(Slot.X, Slot.Y).stream()
                        .flatMap(slot -> charting.chart().channel(slot).stream())
                        .map(it -> it.column())
                        .filter(it -> !naming.contains(it) && isNumber(it, both.getFirst()))
                        .findFirst();
        if (naming.size() != 1 || value.isEmpty() || !isNamed(naming.getFirst(), both)) {
            return Optional.empty();
        }
        Map<Object, List<@Nullable Double>> table = new LinkedHashMap<>();
        for (int side = 0; side < 2; side++) {
            put(both.get(side), naming.getFirst(), value.get(), side, table);
        }
        Phrase caption =
                Phrase.of("A, B and difference: %s", "A, B et différence\u00a0: %s", title(figure));
        Rows rows = rows(naming.getFirst(), table);
        return Optional.of(new Block.Grid(caption, rows, rows.size()));
    }

    private static String title(Figure figure) {
        return figure.words().title();
    }

    private static boolean isNumber(String column, Rows rows) {
        int at = rows.indexOf(column);
        return at >= 0 && rows.columns().get(at).family() == Column.Family.NUMBER;
    }

    private static boolean isNamed(String column, List<Rows> both) {
        return both.stream()
                .allMatch(
                        rows -> {
                            int at = rows.indexOf(column);
                            return at >= 0 && rows.columns().get(at).family() == Column.Family.TEXT;
                        });
    }

    private static void put(
            Rows rows,
            String name,
            String value,
            int side,
            Map<Object, List<@Nullable Double>> table) {
        List<@Nullable Object> names = rows.column(name);
        List<@Nullable Object> values = rows.column(value);
        for (int row = 0; row < rows.size(); row++) {
            Object key = names.get(row);
            if (key != null && values.get(row) instanceof Number number) {
                List<@Nullable Double> pair =
                        table.computeIfAbsent(key, _ -> new ArrayList<>(pair()));
                pair.set(side, number.doubleValue());
            }
        }
    }

    private static List<@Nullable Double> pair() {
        List<@Nullable Double> pair = new ArrayList<>();
        pair.add(null);
        pair.add(null);
        return pair;
    }

    private static Rows rows(String name, Map<Object, List<@Nullable Double>> table) {
        List<Column> columns =
                List.of(
                        new Column(name, "VARCHAR"),
                        new Column("A", "DOUBLE"),
                        new Column("B", "DOUBLE"),
                        new Column("A − B", "DOUBLE"));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        table.forEach(
                (key, pair) -> {
                    List<@Nullable Object> row = new ArrayList<>();
                    row.add(String.valueOf(key));
                    row.addAll(pair);
                    Double a = pair.getFirst();
                    Double b = pair.getLast();
                    row.add(a == null || b == null ? null : a - b);
                    rows.add(row);
                });
        return Rows.of(columns, rows);
    }
}
