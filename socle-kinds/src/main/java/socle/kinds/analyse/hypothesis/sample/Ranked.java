package socle.kinds.analyse.hypothesis.sample;

import java.util.ArrayList;
import java.util.List;
import socle.api.data.Engine;
import socle.api.data.Rows;
import socle.kinds.analyse.hypothesis.look.Group;
import socle.kinds.analyse.hypothesis.look.Look;
import socle.stats.rank.KruskalWallis;
import socle.stats.rank.MannWhitney;
import socle.stats.rank.SignedRank;

/// Sums of ranks that the engine computes of any number of rows.
record Ranked(Engine engine) {

    /// Of groups among all of them, ties having their mean rank.
    ///
    /// @param rows an item of FROM with `v` and `g`
    KruskalWallis.Sums groups(String rows, List<Group> groups) {
        Rows told =
                engine.query(
                        """
                        WITH c AS (SELECT v, g, count(*) AS n FROM %s WHERE v IS NOT NULL GROUP BY v, g),
                        t AS (SELECT v, sum(n) AS t FROM c GROUP BY v),
                        r AS (SELECT v, t, CAST(sum(t) OVER (ORDER BY v) - t AS DOUBLE) + (t + 1) / 2.0 AS r FROM t)
                        SELECT g, CAST(sum(n) AS BIGINT), sum(n * r),
                               (SELECT sum(CAST(t AS DOUBLE) * t * t - t) FROM t)
                        FROM c JOIN r USING (v) GROUP BY g"""
                                .formatted(rows));
        List<Long> sizes = new ArrayList<>();
        List<Double> sums = new ArrayList<>();
        for (Group group : groups) {
            for (int i = 0; i < told.size(); i++) {
                if (group.name().equals(told.at(i, 0))) {
                    sizes.add(Look.whole(told, i, 1));
                    sums.add(Look.real(told, i, 2));
                }
            }
        }
        return new KruskalWallis.Sums(sizes, sums, Look.real(told, 0, 3));
    }

    /// The same of two groups.
    static MannWhitney.Sums two(KruskalWallis.Sums sums) {
        return new MannWhitney.Sums(
                sums.sizes().get(0), sums.sizes().get(1), sums.sums().get(0), sums.ties());
    }

    /// Of the sizes of differences.
    ///
    /// @param rows an item of FROM with `v`
    SignedRank.Sums signed(String rows, double against) {
        Rows told =
                engine.query(
                        """
                        WITH c AS (SELECT abs(v - %1$s) AS a, count(*) AS t, count(*) FILTER (WHERE v > %1$s) AS p
                                   FROM %2$s WHERE v <> %1$s GROUP BY 1),
                        r AS (SELECT *, CAST(sum(t) OVER (ORDER BY a) - t AS DOUBLE) + (t + 1) / 2.0 AS r FROM c)
                        SELECT CAST(coalesce(sum(t), 0) AS BIGINT), coalesce(sum(p * r), 0),
                               coalesce(sum(CAST(t AS DOUBLE) * t * t - t), 0) FROM r"""
                                .formatted(against, rows));
        return new SignedRank.Sums(
                Look.whole(told, 0, 0), Look.real(told, 0, 1), Look.real(told, 0, 2));
    }

    /// Boxes of groups: name, whiskers, quartiles, rows behind.
    Rows boxes(String rows) {
        return engine.query(
                """
                WITH q AS (SELECT g, quantile_cont(v, 0.25) AS q1, quantile_cont(v, 0.5) AS q2,
                                  quantile_cont(v, 0.75) AS q3 FROM %1$s WHERE v IS NOT NULL GROUP BY g)
                SELECT q.g, min(v) FILTER (WHERE v >= q1 - 1.5 * (q3 - q1)), any_value(q1), any_value(q2),
                       any_value(q3), max(v) FILTER (WHERE v <= q3 + 1.5 * (q3 - q1)), count(v),
                       CAST(NULL AS DOUBLE)
                FROM q JOIN %1$s AS t ON q.g = t.g GROUP BY q.g ORDER BY q.g"""
                        .formatted(rows));
    }
}
