package socle.kinds.collect.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import socle.api.data.Engine;
import socle.api.data.Rows;

/// Finds the types that hold all values of each column of a CSV file, from the values as text:
/// first in a few rows, then those that held are tried on many.
final class CsvTypes {

    private static final long FEW_ROWS = 1_000;

    private final Engine engine;
    private final List<CsvType> all;

    CsvTypes(Engine engine, List<CsvType> all) {
        this.engine = engine;
        this.all = List.copyOf(all);
    }

    /// The types that hold each column; none for a column that must stay text.
    ///
    /// @param texts what to select the columns from, named as `name` does
    /// @param rows at most so many are looked at
    List<List<CsvType>> holding(String texts, int width, long rows) {
        List<List<CsvType>> few =
                tried(texts, IntStream.range(0, width).mapToObj(_ -> all).toList(), FEW_ROWS);
        return rows <= FEW_ROWS ? few : tried(texts, few, rows);
    }

    /// The name of a column while its type is not known.
    static String name(int column) {
        return "c" + column;
    }

    /// One type for each column. Where a date can be read in two ways, the way that another column
    /// shows; the file as a whole has one way.
    static List<CsvType> chosen(List<List<CsvType>> holding) {
        List<String> days = forms(holding, "DATE");
        List<String> instants = forms(holding, "TIMESTAMP");
        List<CsvType> chosen = new ArrayList<>();
        for (List<CsvType> column : holding) {
            chosen.add(
                    column.stream()
                            .filter(
                                    type ->
                                            !type.sql().equals("DATE")
                                                    || days.contains(type.form()))
                            .filter(
                                    type ->
                                            !type.sql().equals("TIMESTAMP")
                                                    || instants.contains(type.form()))
                            .findFirst()
                            .orElse(CsvType.TEXT));
        }
        return chosen;
    }

    /// The one form that some column allows as its only one; none when there is no such column.
    private static List<String> forms(List<List<CsvType>> holding, String sql) {
        return holding.stream()
                .map(column -> column.stream().filter(type -> type.sql().equals(sql)).toList())
                .filter(forms -> forms.size() == 1)
                .map(forms -> forms.getFirst().form())
                .limit(1)
                .toList();
    }

    private List<List<CsvType>> tried(String texts, List<List<CsvType>> types, long rows) {
        List<String> tests = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            for (CsvType type : types.get(i)) {
                tests.add(
                        "bool_and(%s) FILTER (WHERE %s IS NOT NULL)"
                                .formatted(type.test().formatted(name(i)), name(i)));
            }
        }
        if (tests.isEmpty()) {
            return types;
        }
        Rows answer =
                engine.query(
                        "SELECT %s FROM (SELECT * FROM %s LIMIT %d)"
                                .formatted(String.join(", ", tests), texts, rows));
        List<List<CsvType>> held = new ArrayList<>();
        int at = 0;
        for (List<CsvType> column : types) {
            int from = at;
            held.add(
                    IntStream.range(0, column.size())
                            .filter(i -> Objects.equals(answer.at(0, from + i), true))
                            .mapToObj(column::get)
                            .toList());
            at += column.size();
        }
        return held;
    }
}
