package socle.kinds.show.chart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.show.Channel;
import socle.api.show.Chart;
import socle.api.show.Chart.Shape;
import socle.api.show.Chart.Stack;
import socle.api.show.Mark;
import socle.api.show.Slot;
import socle.api.text.Language;
import socle.api.text.Sql;

/// Marks that each stand for one row as it is: points, intervals, regions, tasks.
///
/// @param slots that are filled, without those that give the order
record Singles(ChartSpec spec, List<Slot> slots, boolean measured) implements Recipe {

    /// More points than this hide each other; a histogram or a heat map shows them.
    static final int MOST = 5000;

    static Optional<Singles> of(ChartSpec spec, List<Column> columns) {
        Families families = new Families(columns);
        List<Slot> slots =
                Stream.of(Slot.values())
                        .filter(slot -> slot != Slot.ORDER)
                        .filter(slot -> spec.axis(slot).isPresent() && spec.mark().takes(slot))
                        .toList();
        boolean sound =
                switch (spec.mark()) {
                    case POINT -> families.isNumber(spec.y());
                    case INTERVAL ->
                            Stream.of(spec.x(), spec.low(), spec.high())
                                    .allMatch(families::isNumber);
                    case GANTT ->
                            Stream.of(spec.x(), spec.x2())
                                    .allMatch(axis -> axis.filter(families::isMoment).isPresent());
                    default ->
                            spec.shape().isPresent()
                                    || (families.isNumber(spec.x()) && families.isNumber(spec.y()));
                };
        boolean measured = spec.mark() == Mark.GEO && families.isNumber(spec.color());
        return sound ? Optional.of(new Singles(spec, slots, measured)) : Optional.empty();
    }

    @Override
    public Rows rows(Answering engine, Language language) {
        return engine.query(query());
    }

    @Override
    public Drawn drawn(Answering engine, Language language) {
        Rows rows = rows(engine, language);
        Rows whole =
                engine.query(
                        "SELECT count(*), count(*) FILTER (WHERE %s), %s FROM %s"
                                .formatted(placed(), colours(), spec.table()));
        long all = Drawn.whole(whole.at(0, 0));
        long drawn = Drawn.whole(whole.at(0, 1));
        return new Drawn(
                chart(),
                rows,
                1,
                new Drawn.Left(all, drawn, 0, Drawn.Left.NOTHING),
                OptionalDouble.empty(),
                Map.of(Slot.COLOR, Drawn.whole(whole.at(0, 2))));
    }

    @Override
    public Chart chart() {
        Map<Slot, Channel> channels = new EnumMap<>(Slot.class);
        for (Slot slot : slots) {
            Axis axis = spec.axis(slot).orElseThrow();
            channels.put(slot, axis.channel(axis.column()));
        }
        return Chart.of(spec.mark(), channels)
                .as(
                        new Shape(
                                spec.mark() == Mark.INTERVAL,
                                Stack.NONE,
                                spec.trend(),
                                0,
                                false,
                                spec.facet().map(Facet::columns).orElse(1)))
                .with(spec.rules())
                .saying(spec.annotations());
    }

    private String query() {
        List<String> columns =
                slots.stream()
                        .map(slot -> Sql.quote(spec.axis(slot).orElseThrow().column()))
                        .distinct()
                        .toList();
        return "SELECT %s FROM %s WHERE %s ORDER BY %s LIMIT %d"
                .formatted(
                        String.join(", ", columns),
                        spec.table(),
                        placed(),
                        order(columns),
                        spec.limit().orElse(MOST + 1));
    }

    /// A row without what it needs has no place; its absence is counted and told.
    private String placed() {
        if (spec.mark() == Mark.GEO) {
            return Stream.of(given(Stream.of(Slot.SHAPE)), given(Stream.of(Slot.X, Slot.Y)))
                    .filter(condition -> !condition.isEmpty())
                    .collect(Collectors.joining(" OR ", "(", ")"));
        }
        return given(spec.mark().needs().stream().sorted());
    }

    private String given(Stream<Slot> needed) {
        List<Slot> slots = needed.toList();
        return slots.stream().allMatch(slot -> spec.axis(slot).isPresent())
                ? slots.stream()
                        .map(slot -> spec.axis(slot).orElseThrow().column())
                        .map(column -> Sql.quote(column) + " IS NOT NULL")
                        .collect(Collectors.joining(" AND "))
                : "";
    }

    private String order(List<String> columns) {
        List<String> by = new ArrayList<>();
        spec.pooled()
                .ifPresent(axis -> by.add("coalesce(" + Sql.quote(axis.column()) + ", false)"));
        spec.order().ifPresent(axis -> by.add(Sql.quote(axis.column()) + " NULLS LAST"));
        spec.sort()
                .flatMap(
                        sort ->
                                spec.axis(sort.by())
                                        .map(axis -> Sql.quote(axis.column()) + way(sort)))
                .ifPresent(by::add);
        if (spec.mark() == Mark.GANTT) {
            by.add(Sql.quote(spec.x().orElseThrow().column()));
        }
        if (spec.mark() == Mark.INTERVAL) {
            by.add(Sql.quote(spec.x().orElseThrow().column()) + " DESC");
        }
        by.addAll(columns);
        return String.join(", ", by);
    }

    private static String way(Sort sort) {
        return switch (sort.order()) {
            case ASCENDING -> " ASC NULLS LAST";
            case DESCENDING -> " DESC NULLS LAST";
        };
    }

    private String colours() {
        return spec.color()
                .filter(_ -> !measured)
                .map(axis -> "count(DISTINCT " + Sql.quote(axis.column()) + ")")
                .orElse("0");
    }
}
