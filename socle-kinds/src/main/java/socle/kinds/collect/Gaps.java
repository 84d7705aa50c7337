package socle.kinds.collect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.data.Engine;
import socle.api.data.Rows;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.text.Phrase;
import socle.api.text.Sql;

/// What a column of whole numbers or of dates leaves out between its least value and its greatest:
/// told, and no fault, since a gap may be true.
public final class Gaps {

    /// Whole numbers or days that no row has.
    public static final Claim GAPS = new Claim("collect.key_gaps");

    /// The first gaps.
    public static final Claim FIRST = new Claim("collect.key_gaps_first");

    private static final int SHOWN = 5;

    /// What a column counts in.
    private enum Steps {
        NUMBERS,
        DAYS
    }

    private final Engine engine;
    private final Column column;
    private final Steps steps;
    private final String values;

    private Gaps(Engine engine, String table, Column column, Steps steps) {
        this.engine = engine;
        this.column = column;
        this.steps = steps;
        this.values =
                "(SELECT %s AS n FROM %s WHERE %s)"
                        .formatted(number(column), Sql.quote(table), known(column, steps));
    }

    /// The gaps of a column of a table; none when it holds neither whole numbers nor dates.
    ///
    /// @param table as the engine knows it
    public static List<Evidence> of(Engine engine, String table, Column column) {
        return switch (type(column)) {
            case "TINYINT", "SMALLINT", "INTEGER", "INT", "BIGINT" ->
                    new Gaps(engine, table, column, Steps.NUMBERS).evidence();
            case "DATE", "TIMESTAMP", "TIMESTAMPTZ", "TIMESTAMP WITH TIME ZONE" ->
                    new Gaps(engine, table, column, Steps.DAYS).evidence();
            default -> List.of();
        };
    }

    private List<Evidence> evidence() {
        List<Evidence> all = new ArrayList<>();
        double missing = missing();
        all.add(new Evidence.Measure(GAPS, label(), missing, ""));
        if (missing > 0) {
            all.add(new Evidence.Sample(FIRST, first(), sample()));
        }
        return all;
    }

    private double missing() {
        @Nullable Object found =
                engine.query(
                                "SELECT CAST(coalesce(max(n)::HUGEINT - min(n)::HUGEINT + 1"
                                        + " - count(DISTINCT n), 0) AS DOUBLE) FROM "
                                        + values)
                        .at(0, 0);
        return found instanceof Number number ? number.doubleValue() : 0;
    }

    private Rows sample() {
        String next =
                "SELECT n::HUGEINT AS n, lead(n) OVER (ORDER BY n)::HUGEINT AS next"
                        + " FROM (SELECT DISTINCT n FROM "
                        + values
                        + ")";
        return engine.query(
                "SELECT %s AS \"from\", %s AS \"to\", CAST(next - n - 1 AS VARCHAR) AS missing FROM (%s) WHERE next > n + 1 ORDER BY n LIMIT %d"
                        .formatted(shown("n + 1"), shown("next - 1"), next, SHOWN));
    }

    private String shown(String number) {
        return switch (steps) {
            case NUMBERS -> "CAST(" + number + " AS VARCHAR)";
            case DAYS -> "CAST(DATE '1970-01-01' + CAST(" + number + " AS INTEGER) AS VARCHAR)";
        };
    }

    private Phrase label() {
        return switch (steps) {
            case NUMBERS ->
                    Phrase.of(
                            "Numbers that '%s' leaves out",
                            "Numéros que «\u00a0%s\u00a0» saute", column.name());
            case DAYS ->
                    Phrase.of(
                            "Days without a row, by '%s'",
                            "Jours sans ligne, selon «\u00a0%s\u00a0»", column.name());
        };
    }

    private Phrase first() {
        return Phrase.of(
                "The first gaps of '%s'", "Les premiers trous de «\u00a0%s\u00a0»", column.name());
    }

    private static String known(Column column, Steps steps) {
        String name = Sql.quote(column.name());
        return switch (steps) {
            case NUMBERS -> name + " IS NOT NULL";
            case DAYS -> "isfinite(" + name + ")";
        };
    }

    /// The number of a value: its own, or that of its day since 1970 in UTC. The engine's division
    /// of whole numbers goes towards zero, so the rest is taken off before.
    private static String number(Column column) {
        String name = Sql.quote(column.name());
        return switch (type(column)) {
            case "DATE" -> "(" + name + " - DATE '1970-01-01')";
            case "TIMESTAMP", "TIMESTAMPTZ", "TIMESTAMP WITH TIME ZONE" ->
                    "((epoch_us(%1$s) - ((epoch_us(%1$s) %% %2$s) + %2$s) %% %2$s) // %2$s)"
                            .formatted(name, "86400000000");
            default -> name;
        };
    }

    private static String type(Column column) {
        return column.type().toUpperCase(Locale.ROOT);
    }
}
