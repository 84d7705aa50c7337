package socle.kinds.analyse.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.data.Engine;
import socle.api.data.Rows;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.show.Additivity;
import socle.api.show.Cut;
import socle.api.text.Phrase;
import socle.api.text.Sql;

/// What an indicator can be told by, held against the data: how many values each dimension has, how
/// much of it is filled, and whether another table gives each row one value and no more.
record Axes(IndicatorSpec spec, Engine engine) {

    /// How far sums of floating-point numbers may be apart, for their size.
    private static final double CLOSE = 1e-9;

    /// The query of all dimensions, so that a mistake in one is told at its place.
    Sql query() {
        Cut all = Cut.whole().by(spec.dimensions().keySet().toArray(String[]::new));
        List<String> told = new ArrayList<>();
        for (String name : spec.dimensions().keySet()) {
            String held = IndicatorCut.held(name);
            told.add("count(DISTINCT %1$s), count(%1$s)".formatted(held));
        }
        told.add("count(*)");
        return new IndicatorCut(spec, all, Sql.quote(spec.from().node().value()))
                .woven("SELECT %s FROM (%s)", String.join(", ", told));
    }

    /// Why a dimension would count rows more than once; nothing when none does.
    Optional<Phrase> fan() {
        return spec.dimensions().entrySet().stream()
                .filter(one -> one.getValue().from().isPresent())
                .flatMap(one -> fan(one.getKey(), one.getValue()).stream())
                .findFirst();
    }

    private Optional<Phrase> fan(String name, DimensionSpec dimension) {
        String table = dimension.from().orElseThrow().node().value();
        List<String> keys = dimension.on().values().stream().sorted().map(Sql::quote).toList();
        String key = String.join(", ", keys);
        Rows twice =
                engine.query(
                        """
                        SELECT count(*) OVER (), socle_times, concat_ws(', ', %1$s) FROM (
                          SELECT %1$s, count(*) AS socle_times FROM %2$s
                          WHERE %3$s GROUP BY %1$s HAVING count(*) > 1)
                        ORDER BY 2 DESC, 3 LIMIT 1"""
                                .formatted(
                                        key,
                                        Sql.quote(table),
                                        String.join(" IS NOT NULL AND ", keys) + " IS NOT NULL"));
        return twice.size() == 0
                ? Optional.empty()
                : Optional.of(
                        Phrase.of(
                                "dimension '%s': a row would count more than once, since %s of %s"
                                        + " stand in several rows there (%s in %s)",
                                "dimension «\u00a0%s\u00a0»\u00a0: une ligne compterait plusieurs"
                                        + " fois, car %s de %s s’y trouvent sur plusieurs lignes"
                                        + " (%s sur %s)",
                                name,
                                keys(twice.at(0, 0)),
                                table,
                                String.valueOf(twice.at(0, 2)),
                                String.valueOf(twice.at(0, 1))));
    }

    private static Phrase keys(@Nullable Object count) {
        return Long.valueOf(1).equals(count)
                ? new Phrase("1 key", "1 clé")
                : Phrase.of("%s keys", "%s clés", String.valueOf(count));
    }

    /// One row a dimension: where it comes from, how many values it has, how much is filled.
    Evidence told(Rows counts) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        long all = count(counts, counts.columns().size() - 1);
        int at = 0;
        for (Map.Entry<String, DimensionSpec> one : spec.dimensions().entrySet()) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(one.getKey());
            row.add(one.getValue().from().orElse(spec.from()).node().value());
            row.add(one.getValue().is().text());
            row.add(count(counts, at));
            row.add(all == 0 ? null : (double) count(counts, at + 1) / all);
            rows.add(row);
            at += 2;
        }
        return new Evidence.Sample(
                new Claim("indicator.axes"),
                new Phrase("What it can be told by", "Ce par quoi on peut le dire"),
                Rows.of(
                        List.of(
                                new Column("dimension", "VARCHAR"),
                                new Column("table", "VARCHAR"),
                                new Column("column", "VARCHAR"),
                                new Column("values", "BIGINT"),
                                new Column("filled", "DOUBLE")),
                        rows));
    }

    private static long count(Rows counts, int column) {
        return counts.at(0, column) instanceof Long number ? number : 0;
    }

    /// Whether parts add up to the whole, by each dimension; only of what is said to add up.
    List<Evidence> added() {
        return spec.additivity() == Additivity.ADDITIVE
                ? spec.dimensions().keySet().stream().map(this::added).toList()
                : List.of();
    }

    private Evidence added(String dimension) {
        Rows rows =
                engine.query(
                        "SELECT sum(value) FILTER (WHERE NOT total), sum(value) FILTER (WHERE total) FROM ("
                                + new IndicatorCut(
                                                spec,
                                                Cut.whole().by(dimension),
                                                Sql.quote(spec.from().node().value()))
                                        .text()
                                + ")");
        double parts = rows.at(0, 0) instanceof Double number ? number : 0;
        double whole = rows.at(0, 1) instanceof Double number ? number : 0;
        return new Evidence.Verdict(
                new Claim("indicator.additive"),
                Phrase.of(
                        "Its parts by %s add up to the whole",
                        "Ses parts par %s font le tout", dimension),
                Math.abs(parts - whole) <= CLOSE * Math.max(1, Math.abs(whole)),
                Severity.ERROR,
                Phrase.of(
                        "parts: %s; whole: %s",
                        "parts\u00a0: %s\u202f; tout\u00a0: %s",
                        Phrase.number(parts, 2),
                        Phrase.number(whole, 2)));
    }
}
