package socle.kinds.analyse.hypothesis.survival;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import socle.api.data.Rows;
import socle.api.text.Phrase;
import socle.api.text.Sql;
import socle.kinds.analyse.hypothesis.finding.Picture;
import socle.kinds.analyse.hypothesis.look.Look;
import socle.kinds.analyse.hypothesis.look.Unsuited;
import socle.kinds.analyse.hypothesis.question.Figures;
import socle.stats.survival.LogRank;

/// The table of those at risk at each time of an event, which the engine makes and adds up.
///
/// @param rows an item of FROM with `t`, `d` and `g`
record Risk(Look look, String rows) {

    /// Steps of a curve that are drawn at most.
    private static final int DRAWN = 100;

    /// How many times as narrow as the drawing a step is.
    private static final double FINE = 1000;

    /// The groups by name; refuses times below zero, and those that are no number.
    List<String> groups() {
        long odd =
                Look.whole(
                        look.engine()
                                .query(
                                        "SELECT count(*) FILTER (WHERE NOT isfinite(t) OR t < 0) FROM %s"
                                                .formatted(rows)),
                        0,
                        0);
        if (odd > 0) {
            throw Unsuited.of(
                    Phrase.of(
                            "%s rows have a time below zero, infinite or not a number",
                            "%s lignes ont un temps négatif, infini ou qui n’est pas un nombre",
                            Phrase.count(odd)),
                    new Phrase(
                            "leave such rows out with 'where', or mend the model",
                            "écartez ces lignes avec «\u00a0where\u00a0», ou corrigez le modèle"));
        }
        Rows told =
                look.engine()
                        .query("SELECT g FROM %s GROUP BY g ORDER BY g LIMIT 50".formatted(rows));
        return told.values().stream().map(row -> String.valueOf(row.get(0))).toList();
    }

    /// What the log-rank test needs to know of groups.
    LogRank.Sums sums(List<String> names) {
        String in = names.stream().map(Sql::literal).collect(Collectors.joining(", ", "(", ")"));
        String own = each(names, "count(*) FILTER (WHERE g = %2$s) AS n%1$d");
        String seen = each(names, "count(*) FILTER (WHERE d AND g = %2$s) AS d%1$d");
        String before =
                each(
                        names,
                        "CAST(sum(n%1$d) OVER (ORDER BY t ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS DOUBLE) AS r%1$d");
        String all =
                IntStream.range(0, names.size())
                        .mapToObj(i -> "r" + i)
                        .collect(Collectors.joining(" + "));
        List<String> told = new ArrayList<>();
        told.add(
                each(
                        names,
                        "coalesce(sum(n%1$d), 0), coalesce(sum(d%1$d), 0), coalesce(sum(d * r%1$d / n), 0)"));
        for (int i = 0; i < names.size(); i++) {
            for (int j = 0; j < names.size(); j++) {
                told.add(
                        "coalesce(sum(CASE WHEN n > 1 THEN d * (n - d) / (n - 1) * (r%1$d / n) * (%2$d - r%3$d / n) END), 0)"
                                .formatted(i, i == j ? 1 : 0, j));
            }
        }
        Rows found =
                look.engine()
                        .query(
                                """
                                WITH c AS (SELECT t, CAST(count(*) FILTER (WHERE d) AS DOUBLE) AS d, %s, %s FROM %s WHERE g IN %s GROUP BY t),
                                r AS (SELECT *, %s FROM c),
                                q AS (SELECT *, %s AS n FROM r)
                                SELECT %s FROM q"""
                                        .formatted(
                                                own,
                                                seen,
                                                rows,
                                                in,
                                                before,
                                                all,
                                                String.join(", ", told)));
        List<LogRank.Group> groups = new ArrayList<>();
        List<List<Double>> covariance = new ArrayList<>();
        int k = names.size();
        for (int i = 0; i < k; i++) {
            groups.add(
                    new LogRank.Group(
                            Look.whole(found, 0, 3 * i),
                            Look.whole(found, 0, 3 * i + 1),
                            Look.real(found, 0, 3 * i + 2)));
            List<Double> row = new ArrayList<>();
            for (int j = 0; j < k; j++) {
                row.add(Look.real(found, 0, 3 * k + i * k + j));
            }
            covariance.add(row);
        }
        return new LogRank.Sums(groups, covariance);
    }

    private static String each(List<String> names, String form) {
        return IntStream.range(0, names.size())
                .mapToObj(i -> form.formatted(i, Sql.literal(names.get(i))))
                .collect(Collectors.joining(", "));
    }

    /// Curves of Kaplan and Meier: `g`, `t`, `s`, `i` of `k`.
    private String curves() {
        return """
        (WITH c AS (SELECT g, t, count(*) AS n, count(*) FILTER (WHERE d) AS d FROM %s GROUP BY g, t),
        r AS (SELECT g, t, d, sum(n) OVER (PARTITION BY g ORDER BY t ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING) AS r FROM c),
        s AS (SELECT g, t, product(1 - CAST(d AS DOUBLE) / r) OVER (PARTITION BY g ORDER BY t ROWS UNBOUNDED PRECEDING) AS s FROM r WHERE d > 0)
        SELECT *, row_number() OVER (PARTITION BY g ORDER BY t) AS i, count(*) OVER (PARTITION BY g) AS k FROM s)"""
                .formatted(rows);
    }

    /// The times by which half of a group has had the event.
    Optional<Phrase> medians(List<String> names) {
        Rows told =
                look.engine()
                        .query(
                                "SELECT g, min(t) FILTER (WHERE s < 0.5 + 1e-12), min(t) FILTER (WHERE s < 0.5 - 1e-12) FROM %s GROUP BY g"
                                        .formatted(curves()));
        List<Phrase> all = new ArrayList<>();
        for (String name : names) {
            all.add(
                    Phrase.of(
                            "%s %s",
                            "%s %s",
                            name,
                            told.values().stream()
                                    .filter(row -> name.equals(row.get(0)))
                                    .findFirst()
                                    .flatMap(row -> middle(row.get(1), row.get(2)))
                                    .map(Figures::digits)
                                    .orElse(new Phrase("not reached", "non atteinte"))));
        }
        return Optional.of(
                Phrase.of(
                        "Median times: %s.",
                        "Durées médianes\u00a0: %s.",
                        new Phrase(
                                String.join("; ", all.stream().map(Phrase::en).toList()),
                                String.join("\u202f; ", all.stream().map(Phrase::fr).toList()))));
    }

    private static Optional<Double> middle(@Nullable Object first, @Nullable Object second) {
        if (first == null) {
            return Optional.empty();
        }
        double low = Look.real(first);
        return Optional.of(second == null ? low : (low + Look.real(second)) / 2);
    }

    Picture picture() {
        Rows told =
                look.engine()
                        .query(
                                """
                                SELECT g, t, s FROM (
                                  SELECT g, t, s, 1 AS o FROM %1$s WHERE k <= %2$d OR i = 1 OR i = k OR i %% CAST(ceil(k / %2$d.0) AS BIGINT) = 0
                                  UNION ALL SELECT g, max(t), (SELECT min(s) FROM %1$s AS x WHERE x.g = y.g), 2 FROM %3$s AS y GROUP BY g)
                                ORDER BY g, t, o"""
                                        .formatted(curves(), DRAWN, rows));
        Steps steps = new Steps(longest(told) / FINE);
        for (List<@Nullable Object> row : told.values()) {
            steps.add(
                    String.valueOf(row.get(0)),
                    Look.real(row.get(1)),
                    row.get(2) == null ? 1 : Look.real(row.get(2)));
        }
        return Picture.curves(
                new Phrase(
                        "Share without the event yet (Kaplan-Meier)",
                        "Part encore sans l’événement (Kaplan-Meier)"),
                steps.rows);
    }

    private static double longest(Rows told) {
        return told.values().stream().mapToDouble(row -> Look.real(row.get(1))).max().orElse(1);
    }

    /// Points of a line that goes down in steps: the foot of each stands on its time, its head just
    /// before, since a line has one value a place.
    private static final class Steps {

        private final List<List<@Nullable Object>> rows = new ArrayList<>();
        private final double width;
        private String group = "";
        private double share = 1;
        private double last;

        Steps(double width) {
            this.width = width;
        }

        void add(String name, double time, double next) {
            if (rows.isEmpty() || !name.equals(group)) {
                group = name;
                share = 1;
                last = 0;
                rows.add(List.of(0.0, name, 1.0));
            }
            if (next != share && time - width > last) {
                rows.add(List.of(time - width, name, share));
            }
            if (time > last) {
                rows.add(List.of(time, name, next));
                last = time;
            }
            share = next;
        }
    }
}
