package socle.kinds.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import socle.api.Outcome;
import socle.api.data.Column;
import socle.api.data.Engine;
import socle.api.data.Rows;
import socle.api.data.SqlFailure;
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.ColumnRef;
import socle.api.text.Phrase;
import socle.api.text.Problem;
import socle.api.text.Scalar;
import socle.api.text.Sql;
import socle.api.text.TableRef;

/// Runs a model's SELECT where the given rows stand before the published tables, as temporary
/// tables of the same names and types, and compares its answer.
record UnitTestWork(UnitTestSpec spec, Sql sql, Engine engine) {

    private static final Claim PASSES = new Claim("unit_test.passes");
    private static final Phrase LABEL =
            new Phrase("the answer is as expected", "la réponse est celle attendue");

    /// How many differing rows are kept, and how many of them are told in words.
    private static final int KEPT = 50;

    private static final int TOLD = 3;

    private static final Phrase MEND_TEST =
            new Phrase("mend the rows of the test", "corrigez les lignes du test");

    Outcome outcome() {
        for (Map.Entry<TableRef, List<Map<ColumnRef, Scalar>>> rows : spec.given().entrySet()) {
            Outcome.@Nullable Failed failed = given(rows.getKey(), rows.getValue());
            if (failed != null) {
                return failed;
            }
        }
        try {
            return compared(engine.query(sql.text()));
        } catch (SqlFailure failure) {
            return Failures.at(
                    sql.at(failure.offset()),
                    failure,
                    new Phrase("mend the SELECT of the model", "corrigez le SELECT du modèle"));
        }
    }

    private Outcome.@Nullable Failed given(TableRef table, List<Map<ColumnRef, Scalar>> rows) {
        String name = table.node().value();
        Columns columns = new Columns(name, engine.describe("select * from " + Sql.quote(name)));
        List<Problem> unknown = columns.unknown(GivenRows.named(rows));
        if (!unknown.isEmpty()) {
            return Failures.of(unknown.getFirst());
        }
        try {
            engine.execute(
                    "create temp table %s as %s"
                            .formatted(
                                    Sql.quote(name), new GivenRows(columns.all(), rows).select()));
            return null;
        } catch (SqlFailure failure) {
            return Failures.at(table.place(), failure, MEND_TEST);
        }
    }

    private Outcome compared(Rows answer) {
        Columns columns = new Columns(sql.place().file(), answer.columns());
        List<ColumnRef> named = GivenRows.named(spec.expect());
        List<Problem> unknown = columns.unknown(named);
        if (!unknown.isEmpty()) {
            return Failures.of(unknown.getFirst());
        }
        List<Column> compared =
                named.isEmpty()
                        ? answer.columns()
                        : named.stream().map(name -> columns.of(name.column())).toList();
        try {
            Rows expected = engine.query(new GivenRows(compared, spec.expect()).select());
            return verdict(
                    new Difference.Pair(
                            expected, only(answer, compared), spec.tolerance().orElse(0.0)));
        } catch (SqlFailure failure) {
            return Failures.at(spec.model().place(), failure, MEND_TEST);
        }
    }

    private Outcome verdict(Difference.Pair pair) {
        Difference difference = spec.ordered() ? pair.inOrder() : pair.asBags();
        if (difference.isNone()) {
            Phrase all =
                    Phrase.of(
                            "%s, as expected",
                            "%s, comme attendu", Tally.rows(pair.actual().size()));
            return Outcome.Done.of(List.of(verdict(true, all)));
        }
        List<Differing> rows = differing(pair, difference);
        return Outcome.Done.of(
                List.of(
                        verdict(false, words(difference, rows)),
                        new Evidence.Sample(
                                new Claim("unit_test.difference"),
                                new Phrase("rows that differ", "lignes qui diffèrent"),
                                table(rows))));
    }

    private static Evidence verdict(boolean holds, Phrase why) {
        return new Evidence.Verdict(PASSES, LABEL, holds, Severity.ERROR, why);
    }

    /// A row that is on one side alone.
    private record Differing(Side side, Rows rows, int number) {

        private enum Side {
            MISSING,
            UNEXPECTED
        }

        String line() {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < rows.columns().size(); i++) {
                cells.add(
                        rows.columns().get(i).name()
                                + "="
                                + Objects.toString(rows.at(number, i), "null"));
            }
            return (side == Side.MISSING ? "− " : "+ ") + String.join(", ", cells);
        }

        List<@Nullable Object> cells() {
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(side.name().toLowerCase(Locale.ROOT));
            for (int i = 0; i < rows.columns().size(); i++) {
                cells.add(rows.at(number, i));
            }
            return cells;
        }
    }

    private static List<Differing> differing(Difference.Pair pair, Difference difference) {
        List<Differing> rows = new ArrayList<>();
        for (int row : difference.missing()) {
            rows.add(new Differing(Differing.Side.MISSING, pair.expected(), row));
        }
        for (int row : difference.unexpected()) {
            rows.add(new Differing(Differing.Side.UNEXPECTED, pair.actual(), row));
        }
        return rows;
    }

    private static Phrase words(Difference difference, List<Differing> rows) {
        String told =
                rows.stream().limit(TOLD).map(Differing::line).collect(Collectors.joining(" | "));
        return Phrase.of(
                "%s missing, %s unexpected: %s%s",
                "%s en moins, %s en trop\u00a0: %s%s",
                Tally.rows(difference.missing().size()),
                Phrase.count(difference.unexpected().size()),
                told,
                rows.size() > TOLD ? " | …" : "");
    }

    private static Rows table(List<Differing> differing) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("difference", "VARCHAR"));
        columns.addAll(differing.getFirst().rows().columns());
        List<List<@Nullable Object>> values = new ArrayList<>();
        differing.stream().limit(KEPT).forEach(row -> values.add(row.cells()));
        return Rows.of(columns, values);
    }

    private static Rows only(Rows rows, List<Column> columns) {
        List<Integer> places = columns.stream().map(column -> rows.indexOf(column.name())).toList();
        List<List<@Nullable Object>> values = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<@Nullable Object> kept = new ArrayList<>();
            for (int place : places) {
                kept.add(rows.at(row, place));
            }
            values.add(kept);
        }
        return Rows.of(columns, values);
    }
}
