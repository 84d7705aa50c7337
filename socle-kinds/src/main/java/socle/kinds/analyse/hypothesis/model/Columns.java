package socle.kinds.analyse.hypothesis.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.text.Expression;
import socle.api.text.Phrase;
import socle.api.text.Sql;
import socle.kinds.analyse.hypothesis.finding.Answer;
import socle.kinds.analyse.hypothesis.finding.Effect;
import socle.kinds.analyse.hypothesis.finding.Sight;
import socle.kinds.analyse.hypothesis.look.Look;
import socle.kinds.analyse.hypothesis.look.Unsuited;
import socle.kinds.analyse.hypothesis.question.TestName;
import socle.stats.model.Coefficient;

/// What a regression explains by: the number that is asked about (`c0`) and those that are held
/// (`c1` and on); classes become columns of zero and one beside their most frequent one.
///
/// @param from an item of FROM with `y`, `c0` to `cN`, and `e`, the exposure; only rows that have
///     all of them
/// @param names of the columns, the one that is asked about first
/// @param n rows that have all of them
/// @param left rows that lack one, and are left out
record Columns(String from, List<String> names, long n, long left) {

    private static final int MOST_CLASSES = 30;
    private static final int MOST = 60;

    Columns {
        names = List.copyOf(names);
    }

    int width() {
        return names.size();
    }

    /// @param response the SQL of `y`, and of `e`
    static Columns of(Look look, String response, Expression with, List<Expression> adjust) {
        StringBuilder base = new StringBuilder(response);
        base.append(", ").append(measure(look, with, "with")).append(" AS x");
        List<Boolean> classes = new ArrayList<>();
        for (int k = 0; k < adjust.size(); k++) {
            boolean text = family(look, adjust.get(k)) == Column.Family.TEXT;
            classes.add(text);
            String sql = text ? look.text(adjust.get(k)) : measure(look, adjust.get(k), "adjust");
            base.append(", ").append(sql).append(" AS a").append(k);
        }
        String all = look.rows(base.toString());
        String whole =
                IntStream.range(0, adjust.size())
                        .mapToObj(k -> " AND a" + k + " IS NOT NULL")
                        .collect(
                                Collectors.joining(
                                        "",
                                        "y IS NOT NULL AND e IS NOT NULL AND x IS NOT NULL",
                                        ""));
        String rows = "(SELECT * FROM %s WHERE %s)".formatted(all, whole);
        List<String> names = new ArrayList<>(List.of(with.text().strip()));
        List<String> columns = new ArrayList<>(List.of("x AS c0"));
        for (int k = 0; k < adjust.size(); k++) {
            String name = adjust.get(k).text().strip();
            if (!classes.get(k)) {
                columns.add("a" + k + " AS c" + names.size());
                names.add(name);
                continue;
            }
            for (String level : levels(look, rows, k, name)) {
                columns.add(
                        "CASE WHEN a%d = %s THEN 1.0 ELSE 0.0 END AS c%d"
                                .formatted(k, Sql.literal(level), names.size()));
                names.add(level);
            }
        }
        if (names.size() > MOST) {
            throw Unsuited.of(
                    Phrase.of("more than %d columns", "plus de %d colonnes", MOST),
                    new Phrase(
                            "hold fewer things equal, or join classes in the model",
                            "tenez moins de choses égales, ou réunissez des classes dans le"
                                    + " modèle"));
        }
        String from = "(SELECT y, e, %s FROM %s)".formatted(String.join(", ", columns), rows);
        return counted(look, new Columns(from, names, 0, 0), all, whole);
    }

    private static Columns counted(Look look, Columns columns, String all, String whole) {
        Rows told =
                look.engine()
                        .query(
                                "SELECT count(*), count(*) FILTER (WHERE %s) FROM %s"
                                        .formatted(whole, all));
        long n = Look.whole(told, 0, 1);
        if (n == 0) {
            throw Unsuited.of(
                    new Phrase("no row counts", "aucune ligne ne compte"),
                    new Phrase("widen 'where'", "élargissez «\u00a0where\u00a0»"));
        }
        Columns found = new Columns(columns.from(), columns.names(), n, Look.whole(told, 0, 0) - n);
        found.unlessFinite(look);
        if (n <= found.width() + 1L) {
            throw Unsuited.of(
                    Phrase.of(
                            "there are %s rows for %s coefficients: too few",
                            "il y a %s lignes pour %s coefficients\u00a0: trop peu",
                            Phrase.count(n),
                            Phrase.count(found.width() + 1L)),
                    new Phrase(
                            "widen 'where', or hold fewer things equal",
                            "élargissez «\u00a0where\u00a0», ou tenez moins de choses égales"));
        }
        found.unlessVaried(look);
        return found;
    }

    private void unlessFinite(Look look) {
        String odd =
                IntStream.range(0, width())
                        .mapToObj(j -> "isfinite(c" + j + ")")
                        .collect(
                                Collectors.joining(
                                        " AND ", "isfinite(y) AND isfinite(e) AND ", ""));
        long count =
                Look.whole(
                        look.engine()
                                .query(
                                        "SELECT count(*) FILTER (WHERE NOT (%s)) FROM %s"
                                                .formatted(odd, from)),
                        0,
                        0);
        if (count > 0) {
            throw Unsuited.of(
                    Phrase.of(
                            "%s rows have a value that is infinite or not a number",
                            "%s lignes ont une valeur infinie ou qui n’est pas un nombre",
                            Phrase.count(count)),
                    new Phrase(
                            "leave such rows out with 'where'",
                            "écartez ces lignes avec «\u00a0where\u00a0»"));
        }
    }

    private void unlessVaried(Look look) {
        String spread =
                IntStream.range(0, width())
                        .mapToObj(j -> "min(c%1$d) < max(c%1$d)".formatted(j))
                        .collect(Collectors.joining(", "));
        Rows told = look.engine().query("SELECT %s FROM %s".formatted(spread, from));
        for (int j = 0; j < width(); j++) {
            if (Boolean.FALSE.equals(told.at(0, j))) {
                throw Unsuited.of(
                        Phrase.of(
                                "'%s' is the same in every row",
                                "«\u00a0%s\u00a0» est le même à toutes les lignes", names.get(j)),
                        new Phrase(
                                "a constant explains nothing: look at 'with', 'adjust' and 'where'",
                                "une constante n’explique rien\u00a0: regardez «\u00a0with\u00a0»,"
                                        + " «\u00a0adjust\u00a0» et «\u00a0where\u00a0»"));
            }
        }
    }

    /// The classes of a held expression but the most frequent one.
    private static List<String> levels(Look look, String rows, int k, String name) {
        Rows told =
                look.engine()
                        .query(
                                "SELECT a%1$d, count(*) AS n FROM %2$s GROUP BY 1 ORDER BY n DESC, 1 LIMIT %3$d"
                                        .formatted(k, rows, MOST_CLASSES + 1));
        if (told.size() > MOST_CLASSES) {
            throw Unsuited.of(
                    Phrase.of(
                            "'%s' has more than %d classes",
                            "«\u00a0%s\u00a0» a plus de %d classes", name, MOST_CLASSES),
                    new Phrase(
                            "join rare ones in the model", "réunissez les rares dans le modèle"));
        }
        return told.values().stream().skip(1).map(row -> String.valueOf(row.get(0))).toList();
    }

    private static Column.Family family(Look look, Expression expression) {
        return look.engine()
                .describe("SELECT (%s\n) AS v FROM %s".formatted(expression.text(), look.table()))
                .getFirst()
                .family();
    }

    /// A number; a condition counts as 1 where it is true, else 0.
    private static String measure(Look look, Expression expression, String key) {
        return family(look, expression) == Column.Family.TRUTH
                ? "CAST(CAST((%s\n) AS BOOLEAN) AS DOUBLE)".formatted(expression.text())
                : look.number(expression, key);
    }

    /// One step of what is asked about, and what is held, in words.
    static Phrase step(Look look, Expression with, List<Expression> adjust) {
        Phrase one =
                isCondition(look, with)
                        ? Phrase.of(
                                "where %s against elsewhere",
                                "là où %s face à ailleurs", with.text().strip())
                        : Phrase.of(
                                "for one more of %s",
                                "pour une unité de plus de %s", with.text().strip());
        String all =
                adjust.stream().map(held -> held.text().strip()).collect(Collectors.joining(", "));
        return adjust.isEmpty()
                ? one
                : Phrase.of("%s (held equal: %s)", "%s (tenus égaux\u00a0: %s)", one, all);
    }

    static boolean isCondition(Look look, Expression with) {
        return family(look, with) == Column.Family.TRUTH;
    }

    /// The answer that a coefficient gives as a ratio.
    Answer ratio(TestName test, Coefficient found, Phrase name) {
        return noting(
                new Answer(
                        test,
                        found.tested(),
                        new Effect(name, found.ratio(), Effect.Scale.RATIO, 1),
                        n,
                        Optional.of(Sight.ratio(found.error()))));
    }

    /// Rows that lack a value are told.
    Answer noting(Answer answer) {
        return left == 0
                ? answer
                : answer.noting(
                        Phrase.of(
                                "%s rows lack a value of one of them and are left out.",
                                "%s lignes auxquelles il manque une valeur de l’un d’eux sont"
                                        + " écartées.",
                                Phrase.count(left)));
    }
}
