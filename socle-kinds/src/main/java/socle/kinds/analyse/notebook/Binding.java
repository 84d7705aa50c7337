package socle.kinds.analyse.notebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import socle.api.data.Column;
import socle.api.data.Engine;
import socle.api.data.SqlFailure;
import socle.api.text.ColumnRef;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.Sql;
import socle.api.text.Suggestion;

/// The queries of a notebook against the tables that there are: the columns that each gives, and
/// all that cannot be. A query that reads one that is refused is not told of: nothing is known of
/// it.
final class Binding {

    private final Engine engine;
    private final Map<String, List<Column>> columns = new HashMap<>();
    private final Set<String> broken = new HashSet<>();
    private final List<Phrase> troubles = new ArrayList<>();

    Binding(NotebookSpec spec, Engine engine) {
        this.engine = engine;
        spec.text().parts().forEach(this::bind);
    }

    /// What is wrong, each with its place.
    List<Phrase> troubles() {
        return List.copyOf(troubles);
    }

    /// The columns of a query's rows.
    List<Column> columns(String query) {
        return columns.getOrDefault(query, List.of());
    }

    /// The column that is compared: the one that is named, or the only number.
    Optional<Column> compared(String query, Optional<String> named) {
        List<Column> numbers =
                columns(query).stream().filter(it -> it.family() == Column.Family.NUMBER).toList();
        return named.isPresent()
                ? columns(query).stream().filter(it -> it.name().equals(named.get())).findFirst()
                : numbers.stream().findFirst().filter(_ -> numbers.size() == 1);
    }

    /// Shows rows to the queries below, under the name of theirs.
    static void show(Engine engine, String name, String select) {
        engine.execute("CREATE OR REPLACE TEMP VIEW " + Sql.quote(name) + " AS " + select);
    }

    private void bind(Cell cell) {
        switch (cell) {
            case Cell.Sql query -> bind(query);
            case Cell.Chart chart -> {
                if (columns.containsKey(chart.of())) {
                    Stream.concat(Stream.of(chart.x(), chart.y()), chart.color().stream())
                            .forEach(name -> known(chart.of(), name, chart.place()));
                }
            }
            case IndicatorCell _, Cell.Result _ -> {}
        }
    }

    private void bind(Cell.Sql query) {
        String text = query.select().text();
        if (broken.stream().anyMatch(name -> Question.names(text, name))) {
            broken.add(query.name());
            return;
        }
        try {
            columns.put(query.name(), engine.describe(text));
            show(engine, query.name(), text);
            query.expect().forEach(one -> expected(query, one));
        } catch (SqlFailure failure) {
            broken.add(query.name());
            troubles.add(
                    Phrase.of(
                            "%s: the engine refuses the query %s: %s",
                            "%s\u00a0: le moteur refuse la requête %s\u00a0: %s",
                            query.select().at(failure.offset()),
                            query.name(),
                            failure.words()));
        }
    }

    private void expected(Cell.Sql query, Expect expect) {
        expect.by().ifPresent(by -> known(query.name(), by.column(), by.place()));
        if (expect.rows().isPresent()) {
            return;
        }
        if (expect.column().isPresent()) {
            ColumnRef column = expect.column().get();
            known(query.name(), column.column(), column.place());
        } else if (compared(query.name(), expect).isEmpty()) {
            troubles.add(
                    Phrase.of(
                            "%s: which of its columns is compared is not known; name it: column: …",
                            "%s\u00a0: on ne sait laquelle de ses colonnes comparer\u202f; nommez-la\u00a0:"
                                    + " column: …",
                            expect.place()));
        }
    }

    /// The column that an expectation compares; that of periods is none.
    Optional<Column> compared(String query, Expect expect) {
        Optional<String> named = expect.column().map(ColumnRef::column);
        if (named.isPresent() || expect.by().isEmpty()) {
            return compared(query, named);
        }
        String by = expect.by().get().column();
        List<Column> numbers =
                columns(query).stream()
                        .filter(it -> it.family() == Column.Family.NUMBER)
                        .filter(it -> !it.name().equals(by))
                        .toList();
        return numbers.stream().findFirst().filter(_ -> numbers.size() == 1);
    }

    private void known(String query, String column, Place place) {
        List<String> names = columns(query).stream().map(Column::name).toList();
        if (!names.contains(column)) {
            troubles.add(
                    Phrase.of(
                                    "%s: the rows of %s have no column '%s';",
                                    "%s\u00a0: les lignes de %s n’ont pas de colonne"
                                            + " «\u00a0%s\u00a0»\u202f;",
                                    place,
                                    query,
                                    column)
                            .then(
                                    Suggestion.todo(
                                            column,
                                            names,
                                            Phrase.of(
                                                    "theirs: %s",
                                                    "les leurs\u00a0: %s",
                                                    String.join(", ", names)))));
        }
    }
}
