package socle.kinds.transform;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import socle.api.data.Column;
import socle.api.text.ColumnRef;
import socle.api.text.Phrase;
import socle.api.text.Problem;
import socle.api.text.Sql;
import socle.api.text.Suggestion;

/// The columns that a table has, to check names against. SQL tells no upper case from lower.
record Columns(String table, List<Column> all) {

    /// One problem for each name that is none of them.
    List<Problem> unknown(Collection<ColumnRef> named) {
        return named.stream().filter(name -> !has(name.column())).map(this::unknown).toList();
    }

    /// The column of a name.
    Column of(String name) {
        return all.stream()
                .filter(column -> column.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no column '" + name + "'"));
    }

    /// Whether there is one of this name.
    boolean has(String name) {
        return all.stream().anyMatch(column -> column.name().equalsIgnoreCase(name));
    }

    /// Their names, in order.
    List<String> names() {
        return all.stream().map(Column::name).toList();
    }

    /// The names of columns, as an author wrote them.
    static List<String> names(Collection<ColumnRef> columns) {
        return columns.stream().map(ColumnRef::column).toList();
    }

    /// Names for people: `iata, year`.
    static String listed(Collection<ColumnRef> columns) {
        return String.join(", ", names(columns));
    }

    /// Quoted names with a comma between.
    static String list(Collection<String> names) {
        return list("", names);
    }

    /// Quoted names of one relation with a comma between: `f."a", f."b"`.
    static String list(String relation, Collection<String> names) {
        return names.stream()
                .map(name -> relation + Sql.quote(name))
                .collect(Collectors.joining(", "));
    }

    /// A condition on each name, all of which must hold.
    static String every(Collection<String> names, String form) {
        return every(names.stream(), form);
    }

    private static String every(Stream<String> names, String form) {
        return names.map(name -> form.replace("?", Sql.quote(name)))
                .collect(Collectors.joining(" and "));
    }

    private Problem unknown(ColumnRef name) {
        return Problem.error(
                name.place(),
                "unknown-column",
                Phrase.of(
                        "no column '%s' in '%s'",
                        "aucune colonne «\u00a0%s\u00a0» dans «\u00a0%s\u00a0»",
                        name.column(),
                        table),
                Suggestion.todo(name.column(), names(), has()));
    }

    private Phrase has() {
        String shown = String.join(", ", names().stream().limit(12).toList());
        return Phrase.of("it has %s", "elle a %s", names().size() > 12 ? shown + "…" : shown);
    }
}
