package socle.kinds.show.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.api.Asking;
import socle.api.Gauge;
import socle.api.data.Rows;
import socle.api.data.Table;
import socle.api.show.Block;
import socle.api.show.Cut;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Sql;

/// An indicator of a dashboard before a reader, over the rows that the choices keep.
///
/// @param board the dashboard
record LiveIndicator(
        IndicatorPart part, NodeId board, Asking asking, Filters filters, Choices choices) {

    List<Block> blocks() {
        NodeId id = part.indicator().node();
        Optional<Gauge> gauge = asking.node(id).flatMap(Gauge::of);
        Optional<Table> source = gauge.flatMap(it -> asking.table(it.metric().from().value()));
        if (gauge.isEmpty() || source.isEmpty() || asking.table(id.value()).isEmpty()) {
            return List.of(StillPage.idle(part.id()));
        }
        return part.isAsked()
                ? asked(new Measured(part, gauge.get()), source.get())
                : told(gauge.get(), source.get());
    }

    private List<Block> told(Gauge gauge, Table source) {
        Tile tile = new Tile(part, gauge);
        if (filters.compares(source.columns())) {
            List<Optional<Double>> both =
                    filters.twins().stream().map(twin -> whole(gauge, source, twin)).toList();
            List<Phrase> days = filters.twins().stream().map(DayFilter::days).toList();
            return List.of(tile.of(both.getFirst(), both.getLast(), days));
        }
        List<Condition> conditions = filters.on(source.columns());
        NodeId id = gauge.node().id();
        Rows rows =
                conditions.isEmpty() && asking.isWhole(id)
                        ? asking.rows(id.value(), StillPage.PERIODS)
                        : kept(source, conditions).query(gauge.series().apply(named(source)));
        return List.of(tile.of(rows));
    }

    /// The value of an indicator over one of two periods.
    private Optional<Double> whole(Gauge gauge, Table source, DayFilter twin) {
        String value =
                "SELECT value FROM (%s)".formatted(gauge.cuts().apply(Cut.whole(), named(source)));
        Rows rows = kept(source, filters.alone(twin).on(source.columns())).query(value);
        return rows.at(0, 0) instanceof Double number && Double.isFinite(number)
                ? Optional.of(number)
                : Optional.empty();
    }

    private List<Block> asked(Measured measured, Table source) {
        if (filters.compares(source.columns())) {
            List<Block> blocks = new ArrayList<>();
            for (DayFilter twin : filters.twins()) {
                String letter = blocks.isEmpty() ? "A" : "B";
                Rows told = answer(measured, source, filters.alone(twin).on(source.columns()));
                blocks.addAll(measured.blocks(told, letter, twin.days()));
            }
            return blocks;
        }
        List<Condition> conditions = filters.on(source.columns());
        String own = part.table(board);
        boolean still =
                conditions.isEmpty() && asking.table(own).isPresent() && asking.isWhole(board);
        Rows told =
                still ? asking.rows(own, StillPage.CUT_ROWS) : answer(measured, source, conditions);
        return measured.blocks(
                told, filters.leads(measured.cut().by(), measured.parts(told), choices));
    }

    private Rows answer(Measured measured, Table source, List<Condition> conditions) {
        Rows answer = kept(source, conditions).query(measured.select(named(source)));
        return measured.told(answer, asking.language());
    }

    private Kept kept(Table source, List<Condition> conditions) {
        return new Kept(Source.of(source.name()).from(), conditions, asking::query);
    }

    /// The kept rows under the name of their table, as the expressions of an author may call it.
    private static String named(Table source) {
        return Kept.NAME + " AS " + Sql.quote(source.name());
    }
}
