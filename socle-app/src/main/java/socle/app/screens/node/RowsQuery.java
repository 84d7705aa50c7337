package socle.app.screens.node;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.data.SqlFailure;
import socle.api.data.Table;
import socle.api.text.Phrase;
import socle.api.text.Sql;
import socle.api.text.Suggestion;
import socle.app.screens.node.RowsView.How;
import socle.app.screens.node.RowsView.Wanted;
import socle.app.view.Asked;
import socle.app.view.Choices;
import socle.app.view.Refusal;

/// Asks the engine for a part of a table: it sorts, filters and counts; no more is read than is
/// shown.
record RowsQuery(Table table, Wanted wanted, Asked asked) {

    /// Rows before a part at most: who wants more sorts or filters.
    private static final int DEEP = 10_000_000;

    static RowsQuery of(Table table, Asked asked) throws Refusal {
        Choices choices = asked.choices();
        String sort = choices.one("sort").orElse("");
        boolean isDown = sort.startsWith("-");
        String by = isDown ? sort.substring(1) : sort;
        String column = choices.one("column").orElse("");
        known(by, table);
        known(column, table);
        return new RowsQuery(
                table,
                new Wanted(by, isDown, column, how(choices), choices.one("value").orElse("")),
                asked);
    }

    private static void known(String column, Table table) throws Refusal {
        List<String> names = table.columns().stream().map(Column::name).toList();
        if (!column.isEmpty() && !names.contains(column)) {
            throw Refusal.wrong(
                    Phrase.of(
                            "%s has no column '%s'",
                            "%s n’a pas de colonne «\u00a0%s\u00a0»", table.name(), column),
                    Suggestion.todo(
                            column,
                            names,
                            Phrase.of("it has %s", "elle a %s", String.join(", ", names))));
        }
    }

    private static How how(Choices choices) throws Refusal {
        String said = choices.one("how").orElse("is");
        try {
            return How.valueOf(said.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            throw Refusal.wrong(
                    Phrase.of(
                            "rows are not chosen by '%s'",
                            "les lignes ne se choisissent pas par «\u00a0%s\u00a0»", said),
                    new Phrase(
                            "write is, contains, from, up_to or missing",
                            "écrivez is, contains, from, up_to ou missing"));
        }
    }

    private Optional<Column> column() {
        return table.columns().stream().filter(it -> it.name().equals(wanted.column())).findFirst();
    }

    private boolean isFiltered() {
        return column().isPresent() && (wanted.how() == How.MISSING || !wanted.value().isEmpty());
    }

    /// How many rows answer.
    long total() throws Refusal {
        if (!isFiltered() && !table.isView() && asked.seen().isWhole(Found.owner(table))) {
            return table.rows();
        }
        Object count = query("SELECT count(*) FROM " + from()).at(0, 0);
        return count instanceof Number number ? number.longValue() : 0;
    }

    /// The rows of a part, and one more when there are more.
    Rows rows(int from, int limit) throws Refusal {
        if (from > DEEP) {
            throw Refusal.wrong(
                    new Phrase("that is too far down", "c’est trop loin"),
                    new Phrase("sort or filter the rows", "triez ou filtrez les lignes"));
        }
        return query("SELECT * FROM " + from() + order() + " LIMIT " + limit + " OFFSET " + from);
    }

    /// The query of all rows that answer, with nothing left to be bound.
    String whole() {
        return "SELECT * FROM " + from(Sql.literal(wanted.value())) + order();
    }

    private Rows query(String sql) throws Refusal {
        try {
            List<Object> parameters = new ArrayList<>();
            if (isFiltered() && wanted.how() != How.MISSING) {
                parameters.add(wanted.value());
            }
            return asked.seen().query(sql, parameters.toArray());
        } catch (SqlFailure failure) {
            throw Refusal.wrong(
                    Phrase.of(
                            "the engine refused: %s",
                            "le moteur a refusé\u00a0: %s", failure.words()),
                    new Phrase(
                            "choose a value that the column can have",
                            "choisissez une valeur que la colonne peut avoir"));
        }
    }

    private String from() {
        return from("?");
    }

    /// @param said SQL that stands for the value
    private String from(String said) {
        String whole = Sql.quote(table.name());
        return isFiltered() ? whole + " WHERE " + condition(column().orElseThrow(), said) : whole;
    }

    private String condition(Column column, String said) {
        String name = Sql.quote(column.name());
        String text = "CAST(" + name + " AS VARCHAR)";
        String value =
                column.family() == Column.Family.OTHER
                        ? said
                        : "CAST(" + said + " AS " + column.type() + ")";
        return switch (wanted.how()) {
            case IS -> text + " = " + said;
            case CONTAINS -> "contains(lower(" + text + "), lower(" + said + "))";
            case FROM -> name + " >= " + value;
            case UP_TO -> name + " <= " + value;
            case MISSING -> name + " IS NULL";
        };
    }

    /// The others follow, so that parts neither overlap nor leave rows out.
    private String order() {
        if (wanted.sort().isEmpty()) {
            return "";
        }
        String others =
                table.columns().stream()
                        .map(Column::name)
                        .filter(it -> !it.equals(wanted.sort()))
                        .map(it -> ", " + Sql.quote(it))
                        .collect(Collectors.joining());
        return " ORDER BY "
                + Sql.quote(wanted.sort())
                + (wanted.down() ? " DESC" : "")
                + " NULLS LAST"
                + others;
    }
}
