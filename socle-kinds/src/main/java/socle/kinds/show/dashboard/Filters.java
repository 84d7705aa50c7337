package socle.kinds.show.dashboard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import socle.api.Asking;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.data.Table;
import socle.api.show.Block;
import socle.api.show.Leads;
import socle.api.show.Standing;
import socle.api.show.Way;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.kinds.show.chart.Charting;

/// All choices of one dashboard, as they stand for one reader.
///
/// @param twins the two periods that may be compared; none where the author compares none
record Filters(List<Filter> each, List<DayFilter> twins) {

    Filters {
        each = List.copyOf(each);
        twins = List.copyOf(twins);
    }

    static Filters of(DashboardSpec spec, NodeId dashboard, Asking asking) {
        Filters all = new Filters(all(spec, dashboard, asking), List.of());
        return spec.text().parts().stream()
                .filter(it -> it instanceof FilterPart one && one.form() == FilterPart.Form.COMPARE)
                .findFirst()
                .map(it -> new Filters(all.each(), all.days(((FilterPart) it).each())))
                .orElse(all);
    }

    private List<DayFilter> days(List<FilterPart> parts) {
        return each.stream()
                .filter(DayFilter.class::isInstance)
                .map(DayFilter.class::cast)
                .filter(it -> parts.contains(it.part()))
                .toList();
    }

    /// Whether the reader chose two periods.
    boolean compares() {
        return twins.size() == 2 && twins.stream().noneMatch(it -> it.chosen().isEmpty());
    }

    /// Whether two periods are chosen, of a table that has their days.
    boolean compares(List<Column> columns) {
        return compares() && twins.stream().allMatch(it -> it.on(columns).isPresent());
    }

    /// The same choices with one of the two periods alone.
    Filters alone(DayFilter twin) {
        List<Filter> fewer = new ArrayList<>(each);
        fewer.removeIf(it -> twins.contains(it) && !it.equals(twin));
        return new Filters(fewer, List.of());
    }

    private static List<Filter> all(DashboardSpec spec, NodeId dashboard, Asking asking) {
        List<String> tables =
                spec.text().parts().stream()
                        .flatMap(part -> Source.of(part, dashboard, asking::node).stream())
                        .map(Source::table)
                        .distinct()
                        .toList();
        List<Filter> filters = new ArrayList<>();
        for (Part part : spec.text().parts()) {
            if (part instanceof FilterPart filter) {
                filter.each().forEach(one -> of(one, tables, asking).ifPresent(filters::add));
            }
        }
        return filters;
    }

    /// Nothing while no table that has the column is published.
    private static Optional<Filter> of(FilterPart part, List<String> tables, Asking asking) {
        Stream<String> offered =
                part.from().isPresent()
                        ? Stream.of(part.from().get().node().value())
                        : tables.stream();
        return offered.flatMap(name -> asking.table(name).stream())
                .flatMap(table -> column(table, part).map(it -> of(part, table, it, asking)))
                .findFirst();
    }

    private static Stream<Column> column(Table table, FilterPart part) {
        return table.columns().stream()
                .filter(column -> column.name().equals(part.column().column()));
    }

    private static Filter of(FilterPart part, Table table, Column column, Asking asking) {
        return switch (part.form()) {
            case CHOICE, SEVERAL -> ValueFilter.of(part, table.name(), column, asking);
            case PERIOD, COMPARE -> DayFilter.of(part, table.name(), column, asking);
            case SEARCH -> SearchFilter.of(part, asking);
        };
    }

    /// What is chosen.
    Choices choices() {
        Map<String, List<String>> chosen = new LinkedHashMap<>();
        each.forEach(filter -> chosen.putAll(filter.chosen()));
        return new Choices(new LinkedHashMap<>(chosen));
    }

    /// The conditions on a table of these columns.
    List<Condition> on(List<Column> columns) {
        if (!compares()) {
            return each.stream().flatMap(filter -> filter.on(columns).stream()).toList();
        }
        List<Condition> conditions = new ArrayList<>();
        for (Filter filter : each) {
            if (!twins.contains(filter)) {
                filter.on(columns).ifPresent(conditions::add);
            }
        }
        either(columns).ifPresent(conditions::add);
        return conditions;
    }

    /// Rows of one of the two periods, or of the other.
    private Optional<Condition> either(List<Column> columns) {
        Optional<Condition> a = twins.getFirst().on(columns);
        Optional<Condition> b = twins.getLast().on(columns);
        if (a.isEmpty() || b.isEmpty()) {
            return Optional.empty();
        }
        List<String> days = new ArrayList<>(a.get().parameters());
        days.addAll(b.get().parameters());
        return Optional.of(
                new Condition("(" + a.get().sql() + ") OR (" + b.get().sql() + ")", days));
    }

    /// The form, and a sentence for each choice that was left aside.
    List<Block> controls(String title, Choices choices, Map<String, List<String>> kept) {
        List<Block> blocks = new ArrayList<>();
        if (!each.isEmpty()) {
            Choices none = choices;
            for (Filter filter : each) {
                for (String name : filter.chosen().keySet()) {
                    none = none.with(name, List.of());
                }
            }
            Way all = none.fromStart().way(new Phrase("Show all", "Tout montrer"));
            boolean chosen = each.stream().anyMatch(filter -> !filter.chosen().isEmpty());
            blocks.add(
                    new Block.Controls(
                            Phrase.of("Choices: %s", "Choix\u00a0: %s", title),
                            each.stream().map(Filter::control).toList(),
                            kept,
                            chosen ? Optional.of(all) : Optional.empty()));
        }
        each.stream()
                .flatMap(filter -> filter.troubles().stream())
                .map(words -> new Block.Notice(Standing.WATCH, words))
                .forEach(blocks::add);
        return blocks;
    }

    /// What choosing a value of one of these columns leads to: the same page with that value, or
    /// without it when it is chosen already.
    Optional<Leads> leads(List<String> columns, Rows rows, Choices choices) {
        return each.stream()
                .filter(ValueFilter.class::isInstance)
                .map(ValueFilter.class::cast)
                .filter(filter -> columns.contains(filter.column().name()))
                .filter(filter -> rows.indexOf(filter.column().name()) >= 0)
                .findFirst()
                .map(filter -> leads(filter, rows, choices));
    }

    private static Leads leads(ValueFilter filter, Rows rows, Choices choices) {
        String column = filter.column().name();
        Map<String, Way> ways = new LinkedHashMap<>();
        for (Object value : rows.column(column)) {
            String word = String.valueOf(value);
            if (value != null && !Charting.isGathered(word)) {
                ways.put(word, way(filter, word, choices));
            }
        }
        return new Leads(column, ways);
    }

    private static Way way(ValueFilter filter, String word, Choices choices) {
        boolean chosen = filter.picked().contains(word);
        List<String> next = new ArrayList<>();
        if (filter.part().form() == FilterPart.Form.SEVERAL) {
            next.addAll(filter.picked());
            next.remove(word);
        }
        if (!chosen) {
            next.add(word);
        }
        Phrase words =
                Phrase.of("%s: %s", "%s\u00a0: %s", filter.part().words(), filter.words(word));
        return choices.fromStart()
                .with(filter.part().id(), next)
                .way(chosen ? Phrase.of("%s, no longer", "%s, ne plus choisir", words) : words);
    }
}
