package socle.kinds.analyse.hypothesis.look;

import java.util.Objects;
import java.util.stream.Collectors;
import socle.api.data.Column;
import socle.api.data.Engine;
import socle.api.data.Rows;
import socle.api.text.Expression;
import socle.api.text.Phrase;
import socle.api.text.Sql;
import socle.kinds.analyse.hypothesis.question.HypothesisSpec;
import socle.kinds.analyse.hypothesis.question.Repeats;

/// Asks the engine for the rows that a hypothesis is about. Rows without a value, or without a
/// group, do not count (`LeftOut` tells them).
public record Look(HypothesisSpec spec, Engine engine) {

    /// Most values that leave the engine.
    public static final int FEW = 5000;

    private static final int MOST = 50;

    /// Refuses a column that is no number; a date counts as days since 1970.
    public String number(Expression expression, String key) {
        Column column =
                engine.describe("SELECT (%s\n) AS v FROM %s".formatted(expression.text(), table()))
                        .getFirst();
        return switch (column.family()) {
            case NUMBER -> "CAST((%s\n) AS DOUBLE)".formatted(expression.text());
            case DATE, TIMESTAMP ->
                    "epoch(CAST((%s\n) AS TIMESTAMP)) / 86400".formatted(expression.text());
            case TRUTH ->
                    throw Unsuited.of(
                            Phrase.of(
                                    "'%s' is a condition",
                                    "«\u00a0%s\u00a0» est une condition", key),
                            new Phrase("write it as share:", "écrivez-la comme share:"));
            case TEXT, TIME, OTHER ->
                    throw Unsuited.of(
                            Phrase.of(
                                    "'%s' is no number: %s",
                                    "«\u00a0%s\u00a0» n’est pas un nombre\u00a0: %s",
                                    key,
                                    column.type()),
                            new Phrase(
                                    "give a number, or count classes with category:",
                                    "donnez un nombre, ou comptez des classes avec category:"));
        };
    }

    public String text(Expression expression) {
        return "CAST((%s\n) AS VARCHAR)".formatted(expression.text());
    }

    public String truth(Expression expression) {
        return "CAST((%s\n) AS BOOLEAN)".formatted(expression.text());
    }

    /// Rows of these columns, those that count: an item of FROM.
    public String rows(String columns) {
        String where = spec.where().map(one -> " WHERE (" + one.text() + "\n)").orElse("");
        return "(SELECT %s FROM %s%s)".formatted(columns, table(), where);
    }

    /// Numbers (`v`) of groups (`g`), and of units (`u`) when they are told; one a unit when asked.
    public String grouped(Expression value, Expression by) {
        String unit = spec.subject().map(one -> ", " + text(one) + " AS u").orElse("");
        String all = rows(number(value, "value") + " AS v, " + text(by) + " AS g" + unit);
        String kept = "(SELECT * FROM %s WHERE g IS NOT NULL%s)".formatted(all, among());
        return spec.repeats() == Repeats.MEAN && spec.subject().isPresent()
                ? "(SELECT avg(v) AS v, g, u FROM %s GROUP BY g, u)".formatted(kept)
                : kept;
    }

    /// Keeps the groups that are named.
    public String among() {
        return spec.groups().isEmpty()
                ? ""
                : spec.groups().stream()
                        .map(Sql::literal)
                        .collect(Collectors.joining(", ", " AND g IN (", ")"));
    }

    public static Unsuited empty(String name) {
        return Unsuited.of(
                Phrase.of(
                        "group '%s' has no row",
                        "le groupe «\u00a0%s\u00a0» n’a aucune ligne", name),
                new Phrase(
                        "look at its name in groups:, and at 'where'",
                        "regardez son nom dans groups:, et «\u00a0where\u00a0»"));
    }

    /// What is said of values that are too many to leave the engine.
    public static Unsuited many(Phrase todo) {
        return Unsuited.of(
                Phrase.of(
                        "this test needs the values, %s at most",
                        "ce test demande les valeurs, %s au plus", Phrase.count(FEW)),
                todo);
    }

    /// Refuses a condition that is true of no row, or of all.
    public static void unlessVaried(double hits, long n) {
        if (hits == 0 || hits == n) {
            throw Unsuited.of(
                    hits == 0
                            ? new Phrase(
                                    "the condition is true of no row",
                                    "la condition n’est vraie d’aucune ligne")
                            : new Phrase(
                                    "the condition is true of every row",
                                    "la condition est vraie de toutes les lignes"),
                    new Phrase(
                            "there is nothing to compare: look at 'share' and 'where'",
                            "il n’y a rien à comparer\u00a0: regardez «\u00a0share\u00a0» et"
                                    + " «\u00a0where\u00a0»"));
        }
    }

    /// Counts of classes (`c`) by groups (`g`).
    public Rows counts(String category, Expression by) {
        String all = rows(category + " AS c, " + text(by) + " AS g");
        return engine.query(
                "SELECT c, g, count(*) FROM %s WHERE c IS NOT NULL AND g IS NOT NULL%s GROUP BY ALL ORDER BY c, g LIMIT %d"
                        .formatted(all, among(), MOST * MOST + 1));
    }

    public String table() {
        return Sql.quote(spec.from().node().value());
    }

    public static long whole(Rows rows, int row, int column) {
        return ((Number) Objects.requireNonNull(rows.at(row, column))).longValue();
    }

    public static double real(Rows rows, int row, int column) {
        return real(rows.at(row, column));
    }

    public static double real(@org.jspecify.annotations.Nullable Object value) {
        return ((Number) Objects.requireNonNull(value)).doubleValue();
    }
}
