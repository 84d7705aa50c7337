package socle.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import socle.api.data.Column;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LineageReaderTest {

    private static final Map<String, List<Column>> TABLES =
            Map.of(
                    "t",
                    List.of(
                            new Column("a", "INTEGER"),
                            new Column("b", "VARCHAR"),
                            new Column("x", "DOUBLE"),
                            new Column("p", "DECIMAL(9,2)"),
                            new Column("l", "INTEGER[]")),
                    "u",
                    List.of(
                            new Column("i", "INTEGER"),
                            new Column("a", "INTEGER"),
                            new Column("v", "VARCHAR")));

    private final DuckDbEngine engine;

    LineageReaderTest(@TempDir Path folder) {
        engine = new DuckDbEngine(EngineSettings.of(folder, "256MB", 1));
    }

    @AfterAll
    void stop() {
        engine.close();
    }

    @Test
    void a_column_comes_from_those_it_is_computed_of() {
        told(
                "SELECT t.b, u.v, x + i AS z FROM t JOIN u USING (a) WHERE p > 1",
                "b: t.b",
                "v: u.v",
                "z: t.x u.i");
        told(
                "SELECT CASE WHEN p > 1 THEN b END AS c, 1 AS one, coalesce(x, a) AS d FROM t",
                "c: t.b t.p",
                "one:",
                "d: t.a t.x");
        told(
                "SELECT * EXCLUDE (l), t.a AS again FROM t",
                "a: t.a",
                "b: t.b",
                "x: t.x",
                "p: t.p",
                "again: t.a");
        told(
                "SELECT list_transform(l, lambda y: y + a) AS g, {'k': p} AS s FROM t",
                "g: t.a t.l",
                "s: t.p");
    }

    @Test
    void aggregates_and_windows_come_from_what_they_gather() {
        told(
                "SELECT b, sum(x) AS s, count(*) AS n, max(p) FILTER (WHERE a > 1) AS m FROM t GROUP BY b HAVING sum(x) > 2 ORDER BY s LIMIT 3",
                "b: t.b",
                "s: t.x",
                "n:",
                "m: t.a t.p");
        told(
                "SELECT a, row_number() OVER (PARTITION BY b ORDER BY x) AS r, sum(p) OVER () AS w FROM t QUALIFY r = 1",
                "a: t.a",
                "r: t.b t.x",
                "w: t.p");
        told("SELECT string_agg(b, ',' ORDER BY x) AS s FROM t", "s: t.b t.x");
        told(
                "SELECT grouping(b) AS g, b, p, sum(x) AS s FROM t GROUP BY ROLLUP (b, p)",
                "g: t.b",
                "b: t.b",
                "p: t.p",
                "s: t.x");
        told("SELECT DISTINCT ON (b) b, x FROM t ORDER BY x DESC", "b: t.b", "x: t.x");
    }

    @Test
    void lineage_goes_through_subqueries_common_tables_and_sets() {
        told(
                "WITH c AS MATERIALIZED (SELECT a, x * 2 AS y FROM t) SELECT c1.y, c2.a FROM c c1 JOIN c c2 USING (a)",
                "y: t.x",
                "a: t.a");
        told(
                "SELECT a, (SELECT max(v) FROM u WHERE u.a = t.a) AS m, a IN (SELECT i FROM u) AS f FROM t",
                "a: t.a",
                "m: u.v",
                "f: t.a u.i");
        told("SELECT a FROM t UNION ALL SELECT i FROM u", "a: t.a u.i");
        told("SELECT a FROM t EXCEPT SELECT i FROM u", "a: t.a");
        told(
                "WITH RECURSIVE r(n, k) AS (SELECT a, b FROM t UNION ALL SELECT n + i, v FROM r JOIN u ON u.a = r.n) FROM r",
                "n: t.a u.i",
                "k: t.b u.v");
        told(
                "SELECT t.a, q.v FROM t, LATERAL (SELECT v FROM u WHERE u.a = t.a LIMIT 1) q",
                "a: t.a",
                "v: u.v");
        told("SELECT t.b, u.v FROM t ASOF JOIN u ON t.a >= u.a", "b: t.b", "v: u.v");
        told("SELECT a FROM t SEMI JOIN u USING (a)", "a: t.a");
        told("FROM t POSITIONAL JOIN u SELECT t.b, u.v", "b: t.b", "v: u.v");
        told("SELECT a, r FROM t, range(3) g(r)", "a: t.a", "r:");
        told("SELECT v.k, t.b FROM t, (VALUES (1, 2)) v(k, m)", "k:", "b: t.b");
    }

    @Test
    void lineage_goes_through_turned_tables() {
        told(
                "PIVOT t ON a IN (1, 2) USING sum(x) GROUP BY b",
                "b: t.b",
                "1: t.a t.x",
                "2: t.a t.x");
        told(
                "UNPIVOT (SELECT a, p::INTEGER AS p, b FROM t) ON a, p INTO NAME n VALUE val",
                "b: t.b",
                "n:",
                "val: t.a t.p");
        told("SELECT a, unnest(l) AS e FROM t", "a: t.a", "e: t.l");
    }

    @Test
    void what_cannot_be_followed_is_unknown_and_not_guessed() {
        assertTrue(new LineageReader(engine).read("SELECT nothing FROM t", TABLES).isEmpty());
        assertTrue(new LineageReader(engine).read("SELECT * FROM missing", TABLES).isEmpty());
        told("SELECT t.a, j.key FROM t, json_each(t.b) j", "a: ?", "key: ?");
    }

    private void told(String select, String... lines) {
        Lineage lineage = new LineageReader(engine).read(select, TABLES).orElseThrow();
        assertEquals(
                List.of(lines),
                lineage.lines().stream().map(LineageReaderTest::told).toList(),
                select);
    }

    private static String told(Lineage.Line line) {
        String sources =
                line.sources()
                        .map(all -> all.stream().map(s -> " " + s).collect(Collectors.joining()))
                        .orElse(" ?");
        return line.column() + ":" + sources;
    }
}
