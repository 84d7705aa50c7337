package socle.kinds.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
// tables
/// of the same names and types, and compares its answer.
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
            return Outcome.Failed.of(
                    Phrase.same(sql.at(failure.offset()) + "  " + failure.words()),
                    new Phrase("mend the SELECT of the model", "corrigez le SELECT du modèle"));
        }
    }

    private Outcome.@Nullable Failed given(TableRef table, List<Map<ColumnRef, Scalar>> rows) {
        String name = table.node().value();
        Columns columns = new Columns(name, engine.describe("select * from " + Sql.quote(name)));
        List<Problem> unknown = columns.unknown(GivenRows.named(rows));
        if (!unknown.isEmpty()) {
            return failed(unknown.getFirst());
        }
        try {
            engine.execute(
                    "create temp table %s as %s"
                            .formatted(
                                    Sql.quote(name), new GivenRows(columns.all(), rows).select()));
            return null;
        } catch (SqlFailure failure) {
            return Outcome.Failed.of(
                    Phrase.same(table.place() + "  " + failure.words()), MEND_TEST);
        }
    }

    private Outcome compared(Rows answer) {
        Columns columns = new Columns(sql.place().file(), answer.columns());
        List<ColumnRef> named = GivenRows.named(spec.expect());
        List<Problem> unknown = columns.unknown(named);
        if (!unknown.isEmpty()) {
            return failed(unknown.getFirst());
        }
        List<Column> compared =
                named.isEmpty()
                        ? answer.columns()
                        : named.stream().map(name -> columns.of(name.column())).toList();
        try {
            Rows expected = engine.query(new GivenRows(compared, spec.expect()).select());
            return verdict(difference(expected, only(answer, compared)), compared, answer.size());
        } catch (SqlFailure failure) {
            return Outcome.Failed.of(Phrase.same("expect  " + failure.words()), MEND_TEST);
        }
    }

    private Difference difference(Rows expected, Rows actual) {
        double apart = spec.tolerance().orElse(0.0);
        return spec.ordered()
                ? Difference.inOrder(expected, actual, apart)
                : Difference.ofBags(expected, actual, apart);
    }

    private Outcome verdict(Difference difference, List<Column> columns, int rows) {
        if (difference.isNone()) {
            return Outcome.Done.of(
                    List.of(
                            verdict(
                                    true,
                                    Phrase.of(
                                            "%s, all as expected",
                                            "%s, toutes attendues", Tally.rows(rows)))));
        }
        Rows differing = rows(difference, columns);
        return Outcome.Done.of(
                List.of(
                        verdict(false, words(difference, columns)),
                        new Evidence.Sample(
                                new Claim("unit_test.difference"),
                                new Phrase("rows that differ", "lignes qui diffèrent"),
                                differing)));
    }

    private static Evidence verdict(boolean holds, Phrase why) {
        return new Evidence.Verdict(PASSES, LABEL, holds, Severity.ERROR, why);
    }

    private static Phrase words(Difference difference, List<Column> columns) {
        Phrase counts =
                Phrase.of(
                        "%s missing, %s unexpected",
                        "%s en moins, %s en trop",
                        Tally.rows(difference.missing().size()),
                        Phrase.count(difference.unexpected().size()));
        List<String> told = new ArrayList<>();
        difference.missing().forEach(row -> told.add("− " + line(row, columns)));
        difference.unexpected().forEach(row -> told.add("+ " + line(row, columns)));
        String first = String.join("\u202f; ", told.subList(0, Math.min(TOLD, told.size())));
        return Phrase.of(
                "%s: %s%s",
                "%s\u00a0: %s%s",
                counts,
                Phrase.same(first),
                told.size() > TOLD ? "\u202f; …" : "");
    }

    private static String line(List<@Nullable Object> row, List<Column> columns) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.add(columns.get(i).name() + "=" + Objects.toString(row.get(i), "null"));
        }
        return String.join(", ", cells);
    }

    private static Rows rows(Difference difference, List<Column> columns) {
        List<Column> named = new ArrayList<>();
        named.add(new Column("difference", "VARCHAR"));
        named.addAll(columns);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        difference.missing().forEach(row -> rows.add(marked("missing", row)));
        difference.unexpected().forEach(row -> rows.add(marked("unexpected", row)));
        return new Rows(named, rows.subList(0, Math.min(KEPT, rows.size())));
    }

    private static List<@Nullable Object> marked(String mark, List<@Nullable Object> row) {
        List<@Nullable Object> marked = new ArrayList<>();
        marked.add(mark);
        marked.addAll(row);
        return marked;
    }

    private static Rows only(Rows rows, List<Column> columns) {
        List<Integer> places = columns.stream().map(column -> rows.indexOf(column.name())).toList();
        List<List<@Nullable Object>> values = new ArrayList<>();
        for (List<@Nullable Object> row : rows.values()) {
            List<@Nullable Object> kept = new ArrayList<>();
            places.forEach(place -> kept.add(row.get(place)));
            values.add(kept);
        }
        return new Rows(columns, values);
    }

    private static Outcome.Failed failed(Problem problem) {
        return Outcome.Failed.of(
                Phrase.of("%s  %s", "%s  %s", problem.place(), problem.what()), problem.todo());
    }
}
