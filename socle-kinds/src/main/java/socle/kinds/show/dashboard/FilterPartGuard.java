package socle.kinds.show.dashboard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import socle.api.data.Column;
import socle.api.data.Column.Family;
import socle.api.text.ColumnRef;
import socle.api.text.Phrase;
import socle.api.text.Problem;

/// What is wrong with one choice.
final class FilterPartGuard {
    private final Findings found;
    private final FilterPart filter;
    private final ColumnRef column;

    FilterPartGuard(FilterPart filter, Findings findings) {
        this.found = findings;
        this.filter = filter;
        this.column = filter.column();
    }

    void find() {
        Map<String, List<Column>> tables = tables();
        Optional<String> from = filter.from().map(it -> it.node().value());
        if (from.isPresent()) {
            found.neighbours()
                    .columns(from.get())
                    .ifPresent(it -> found.known(column.column(), column.place(), from.get(), it));
        }
        boolean all = found.parts().stream().filter(this::hasRows).count() == read();
        Optional<Column> chosen =
                tables.values().stream()
                        .flatMap(List::stream)
                        .filter(it -> it.name().equals(column.column()))
                        .findFirst();
        if (chosen.isEmpty() && all) {
            found.add(idle(tables));
        }
        if (filter.form() == FilterPart.Form.PERIOD || filter.form() == FilterPart.Form.COMPARE) {
            chosen.filter(it -> !isMoment(it)).ifPresent(it -> found.add(undated(it)));
        }
    }

    /// Columns are known by the name of their table; those of a SELECT are not.
    private Map<String, List<Column>> tables() {
        Map<String, List<Column>> tables = new LinkedHashMap<>();
        sources()
                .forEach(
                        table ->
                                found.neighbours()
                                        .columns(table)
                                        .ifPresent(columns -> tables.put(table, columns)));
        return tables;
    }

    private Stream<String> sources() {
        return found.parts().stream()
                .flatMap(
                        part ->
                                Source.of(part, found.node().id(), found.neighbours()::node)
                                        .stream())
                .map(Source::table);
    }

    private long read() {
        return sources().filter(table -> found.neighbours().columns(table).isPresent()).count();
    }

    private boolean hasRows(Part part) {
        return switch (part) {
            case ChartPart _, IndicatorPart _, TablePart _ -> true;
            case FilterPart _, TabPart _ -> false;
        };
    }

    private static boolean isMoment(Column column) {
        return column.family() == Family.DATE || column.family() == Family.TIMESTAMP;
    }

    private Problem idle(Map<String, List<Column>> tables) {
        List<String> names =
                tables.values().stream()
                        .flatMap(List::stream)
                        .map(Column::name)
                        .distinct()
                        .toList();
        return Problem.error(
                column.place(),
                "dashboard-idle-filter",
                Phrase.of(
                        "no block of the page has a column '%s' to choose by",
                        "aucun bloc de la page n’a de colonne «\u00a0%s\u00a0» à choisir", column),
                Findings.suggested(column.column(), names));
    }

    private Problem undated(Column wrong) {
        return Problem.error(
                column.place(),
                "dashboard-undated-filter",
                Phrase.of(
                        "'%s' is %s: it holds no days",
                        "«\u00a0%s\u00a0» est de type %s\u00a0: elle ne porte pas de jours",
                        column,
                        wrong.type()),
                new Phrase(
                        "name a column of dates, or remove form: period",
                        "nommez une colonne de dates, ou retirez form: period"));
    }
}
