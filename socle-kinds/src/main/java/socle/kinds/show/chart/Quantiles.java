package socle.kinds.show.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.show.Channel;
import socle.api.show.Chart;
import socle.api.show.Format;
import socle.api.show.Mark;
import socle.api.show.Slot;
import socle.api.text.Language;
import socle.api.text.Phrase;
import socle.api.text.Sql;

/// The quantiles of a column against those of the standard normal distribution (Wilk and
/// Gnanadesikan 1968), at the shares (i - 0.5) / n; of more rows than can be drawn, as many
/// quantiles as can.
record Quantiles(ChartSpec spec, Axis axis) implements Recipe {

    private static final int MOST = 500;
    private static final String NORMAL = "normal_quantile";
    private static final String OWN = "quantile";

    static Optional<Quantiles> of(ChartSpec spec, List<Column> columns) {
        Families families = new Families(columns);
        boolean made = columns.stream().anyMatch(column -> column.name().equals(NORMAL));
        return spec.x()
                .filter(axis -> made || families.isNumber(axis))
                .map(axis -> new Quantiles(spec, axis));
    }

    @Override
    public Rows rows(Answering engine, Language language) {
        return placed(engine, Drawn.whole(counts(engine).at(0, 1)));
    }

    private String column() {
        return "CAST(" + Sql.quote(axis.column()) + " AS DOUBLE)";
    }

    /// One row: all rows, and those with a value.
    private Rows counts(Answering engine) {
        return engine.query(
                "SELECT count(*), count(*) FILTER (WHERE isfinite(%s)) FROM %s"
                        .formatted(column(), spec.table()));
    }

    private Rows placed(Answering engine, long given) {
        Rows sorted = engine.query(given <= MOST ? values(column()) : quantiles(column()));
        int n = given == 0 ? 0 : sorted.size();
        NormalDistribution normal = NormalDistribution.of(0, 1);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(normal.inverseCumulativeProbability((i + 0.5) / n));
            row.add(sorted.at(i, 0));
            rows.add(row);
        }
        return Rows.of(List.of(new Column(NORMAL, "DOUBLE"), new Column(OWN, "DOUBLE")), rows);
    }

    @Override
    public Drawn drawn(Answering engine, Language language) {
        Rows counts = counts(engine);
        long all = Drawn.whole(counts.at(0, 0));
        long given = Drawn.whole(counts.at(0, 1));
        return new Drawn(
                chart(),
                placed(engine, given),
                1,
                new Drawn.Left(all, all, all - given, cut(given)),
                OptionalDouble.empty(),
                Map.of());
    }

    private static Phrase cut(long given) {
        return given <= MOST
                ? Drawn.Left.NOTHING
                : Phrase.of(
                        "(%d quantiles of %s values)",
                        "(%d quantiles de %s valeurs)", MOST, Phrase.count(given));
    }

    private String values(String column) {
        return "SELECT %1$s AS q FROM %2$s WHERE isfinite(%1$s) ORDER BY q"
                .formatted(column, spec.table());
    }

    private String quantiles(String column) {
        String shares =
                IntStream.range(0, MOST)
                        .mapToObj(i -> String.valueOf((i + 0.5) / MOST))
                        .collect(Collectors.joining(", "));
        return "SELECT unnest(quantile_cont(%1$s, [%3$s])) FROM %2$s WHERE isfinite(%1$s)"
                .formatted(column, spec.table(), shares);
    }

    @Override
    public Chart chart() {
        Channel theory = Channel.of(NORMAL).in(Format.DECIMAL);
        return Chart.of(Mark.QQ, Map.of(Slot.X, theory, Slot.Y, axis.channel(OWN)))
                .with(spec.rules())
                .saying(spec.annotations());
    }
}
