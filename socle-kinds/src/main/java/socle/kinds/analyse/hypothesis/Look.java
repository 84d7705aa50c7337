package socle.kinds.analyse.hypothesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import socle.api.data.Column;
import socle.api.data.Engine;
import socle.api.data.Rows;
import socle.api.text.Expression;
import socle.api.text.Phrase;
import socle.api.text.Sql;
import socle.stats.Moments;

/// Asks the engine for what tests need: sufficient statistics of all rows, or the values themselves
/// where they are few. Rows without a value, or without a group, do not count (`LeftOut` tells
/// them).
record Look(HypothesisSpec spec, Engine engine) {

    /// Most values that leave the engine.
    static final int FEW = 5000;

    private static final int MOST_GROUPS = 50;

    /// Refuses a column that is no number; a date counts as days since 1970.
    String number(Expression expression, String key) {
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

    String text(Expression expression) {
        return "CAST((%s\n) AS VARCHAR)".formatted(expression.text());
    }

    String truth(Expression expression) {
        return "CAST((%s\n) AS BOOLEAN)".formatted(expression.text());
    }

    /// Rows of these columns, those that count: an item of FROM.
    String rows(String columns) {
        String where = spec.where().map(one -> " WHERE (" + one.text() + "\n)").orElse("");
        return "(SELECT %s FROM %s%s)".formatted(columns, table(), where);
    }

    /// Numbers (`v`) of groups (`g`), and of units (`u`) when they are told; one a unit when asked.
    String grouped(Expression value, Expression by) {
        String unit = spec.subject().map(one -> ", " + text(one) + " AS u").orElse("");
        String all = rows(number(value, "value") + " AS v, " + text(by) + " AS g" + unit);
        String kept = "(SELECT * FROM %s WHERE g IS NOT NULL%s)".formatted(all, among());
        return spec.repeats() == Repeats.MEAN && spec.subject().isPresent()
                ? "(SELECT avg(v) AS v, g, u FROM %s GROUP BY g, u)".formatted(kept)
                : kept;
    }

    /// Keeps the groups that are named.
    String among() {
        return spec.groups().isEmpty()
                ? ""
                : spec.groups().stream()
                        .map(Sql::literal)
                        .collect(Collectors.joining(", ", " AND g IN (", ")"));
    }

    /// The groups in their order, in one scan; refuses values that are not finite.
    List<Group> groups(String rows) {
        return ordered(all(rows));
    }

    /// Rows that are all of one sample.
    Group sample(String rows) {
        List<Group> all = all(rows);
        if (all.isEmpty()) {
            throw Unsuited.of(
                    new Phrase("no row counts", "aucune ligne ne compte"),
                    new Phrase("widen 'where'", "élargissez «\u00a0where\u00a0»"));
        }
        unlessVaried(all);
        return all.getFirst();
    }

    /// Refuses a group of one row, and values that are all the same.
    static void unlessVaried(List<Group> groups) {
        for (Group group : groups) {
            if (group.moments().n() < 2) {
                throw Unsuited.of(
                        group.name().isEmpty()
                                ? new Phrase(
                                        "there is one row: too few",
                                        "il n’y a qu’une ligne\u00a0: trop peu")
                                : Phrase.of(
                                        "group '%s' has one row: too few",
                                        "le groupe «\u00a0%s\u00a0» n’a qu’une ligne\u00a0: trop"
                                                + " peu",
                                        group.name()),
                        new Phrase(
                                "widen 'where', or join small groups",
                                "élargissez «\u00a0where\u00a0», ou réunissez les petits groupes"));
            }
        }
        double first = groups.getFirst().moments().mean();
        if (groups.stream()
                .allMatch(one -> one.moments().squares() == 0 && one.moments().mean() == first)) {
            throw Unsuited.of(
                    Phrase.of(
                            "all values are the same: %s",
                            "toutes les valeurs sont les mêmes\u00a0: %s", Effect.digits(first)),
                    new Phrase(
                            "a constant answers no question: look at 'value' and 'where'",
                            "une constante ne répond à aucune question\u00a0: regardez"
                                    + " «\u00a0value\u00a0» et «\u00a0where\u00a0»"));
        }
    }

    /// Groups by their sums about a value near the mean, so that squares lose no digits; where the
    /// values are few, from the values themselves.
    List<Group> all(String rows) {
        double near = near(rows);
        Rows told =
                engine.query(
                        ("SELECT g, count(v), sum(v - %1$s), sum((v - %1$s) * (v - %1$s)), sum((v -"
                                        + " %1$s) * (v - %1$s) * (v - %1$s)) FROM %2$s GROUP BY g"
                                        + " ORDER BY g LIMIT %3$d")
                                .formatted(near, rows, MOST_GROUPS + 1));
        if (told.size() > MOST_GROUPS) {
            throw Unsuited.of(
                    Phrase.of("more than %d groups", "plus de %d groupes", MOST_GROUPS),
                    new Phrase(
                            "name those to compare: groups: [a, b], or join them in the model",
                            "nommez ceux à comparer\u00a0: groups: [a, b], ou réunissez-les dans"
                                    + " le modèle"));
        }
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            groups.add(group(told, i, near, rows));
        }
        return exact(rows, groups);
    }

    private double near(String rows) {
        Object mean =
                engine.query("SELECT avg(v) FROM (SELECT v FROM %s LIMIT 1000)".formatted(rows))
                        .at(0, 0);
        return mean instanceof Double one && Double.isFinite(one) ? one : 0;
    }

    private List<Group> exact(String rows, List<Group> groups) {
        return values(rows, groups)
                .map(
                        all -> {
                            List<Group> exact = new ArrayList<>();
                            for (int i = 0; i < groups.size(); i++) {
                                Group one = groups.get(i);
                                exact.add(
                                        new Group(
                                                one.name(),
                                                Moments.of(all.get(i)),
                                                one.skewness()));
                            }
                            return List.copyOf(exact);
                        })
                .orElse(groups);
    }

    private Group group(Rows told, int i, double near, String rows) {
        String name = String.valueOf(told.at(i, 0));
        long n = whole(told, i, 1);
        if (n == 0) {
            throw Unsuited.of(
                    Phrase.of(
                            "group '%s' has no value",
                            "le groupe «\u00a0%s\u00a0» n’a aucune valeur", name),
                    new Phrase(
                            "leave it out with groups: or 'where'",
                            "laissez-le de côté avec groups: ou «\u00a0where\u00a0»"));
        }
        double second = real(told, i, 3);
        if (!Double.isFinite(second)) {
            throw infinite(rows);
        }
        double off = real(told, i, 2) / n;
        double squares = Math.max(0, second - n * off * off);
        // What is left of equal values is rounding.
        squares = squares <= second * 1e-14 ? 0 : squares;
        return new Group(
                name,
                new Moments(n, near + off, squares),
                skewness(n, off, squares / n, new double[] {second / n, real(told, i, 4) / n}));
    }

    /// The adjusted skewness, of mean powers about a value near the mean.
    private static double skewness(long n, double off, double variance, double... powers) {
        double third = powers[1] - 3 * off * powers[0] + 2 * off * off * off;
        double skew = third / Math.pow(variance, 1.5);
        return n < 3 || !Double.isFinite(skew)
                ? 0
                : skew * Math.sqrt((double) n * (n - 1)) / (n - 2);
    }

    private Unsuited infinite(String rows) {
        long odd =
                whole(
                        engine.query(
                                "SELECT count(*) FILTER (WHERE NOT isfinite(v)) FROM %s"
                                        .formatted(rows)),
                        0,
                        0);
        return Unsuited.of(
                Phrase.of(
                        "%s values are infinite or not a number",
                        "%s valeurs sont infinies ou ne sont pas des nombres", Phrase.count(odd)),
                new Phrase(
                        "leave such rows out with 'where', or mend the model",
                        "écartez ces lignes avec «\u00a0where\u00a0», ou corrigez le modèle"));
    }

    private List<Group> ordered(List<Group> groups) {
        if (spec.groups().isEmpty()) {
            return groups;
        }
        List<Group> ordered = new ArrayList<>();
        for (String name : spec.groups()) {
            ordered.add(
                    groups.stream()
                            .filter(group -> group.name().equals(name))
                            .findFirst()
                            .orElseThrow(() -> empty(name)));
        }
        return ordered;
    }

    static Unsuited empty(String name) {
        return Unsuited.of(
                Phrase.of(
                        "group '%s' has no row",
                        "le groupe «\u00a0%s\u00a0» n’a aucune ligne", name),
                new Phrase(
                        "look at its name in groups:, and at 'where'",
                        "regardez son nom dans groups:, et «\u00a0where\u00a0»"));
    }

    /// The values of each group, when they are few in all.
    Optional<List<double[]>> values(String rows, List<Group> groups) {
        if (groups.stream().mapToLong(group -> group.moments().n()).sum() > FEW) {
            return Optional.empty();
        }
        Rows told =
                engine.query(
                        "SELECT g, v FROM %s WHERE v IS NOT NULL ORDER BY g, v".formatted(rows));
        return Optional.of(
                groups.stream()
                        .map(
                                group ->
                                        told.values().stream()
                                                .filter(row -> group.name().equals(row.get(0)))
                                                .mapToDouble(row -> Look.real(row.get(1)))
                                                .toArray())
                        .toList());
    }

    /// Counts of classes (`c`) by groups (`g`).
    Rows counts(String category, Expression by) {
        String all = rows(category + " AS c, " + text(by) + " AS g");
        return engine.query(
                "SELECT c, g, count(*) FROM %s WHERE c IS NOT NULL AND g IS NOT NULL%s GROUP BY ALL ORDER BY c, g LIMIT %d"
                        .formatted(all, among(), MOST_GROUPS * MOST_GROUPS + 1));
    }

    String table() {
        return Sql.quote(spec.from().node().value());
    }

    static long whole(Rows rows, int row, int column) {
        return ((Number) Objects.requireNonNull(rows.at(row, column))).longValue();
    }

    static double real(Rows rows, int row, int column) {
        return real(rows.at(row, column));
    }

    static double real(@org.jspecify.annotations.Nullable Object value) {
        return ((Number) Objects.requireNonNull(value)).doubleValue();
    }
}
