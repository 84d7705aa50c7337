package socle.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import socle.core.sql.SqlReading;
import socle.core.sql.SqlReading.Sort;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SqlParserTest {

    private final Path folder;
    private final DuckDbEngine engine;

    SqlParserTest(@TempDir Path folder) {
        this.folder = folder;
        engine = new DuckDbEngine(EngineSettings.of(folder, "256MB", 1));
    }

    @AfterAll
    void stop() {
        engine.close();
    }

    @Test
    void tables_are_found_wherever_a_query_may_name_them() {
        reads("SELECT * FROM a JOIN b USING (x) LEFT JOIN c ON b.i = c.i", "a", "b", "c");
        reads("SELECT (SELECT max(x) FROM u WHERE u.i = t.i) FROM t", "t", "u");
        reads(
                "FROM t, LATERAL (SELECT * FROM w WHERE w.a = t.a) WHERE EXISTS (FROM e)",
                "t",
                "w",
                "e");
        reads(
                "SELECT x IN (SELECT g.y FROM g) FROM a ORDER BY (SELECT max(o) FROM o)",
                "a",
                "g",
                "o");
        reads("FROM a UNION ALL BY NAME FROM b EXCEPT SELECT * FROM c", "a", "b", "c");
        reads(
                "FROM a ASOF JOIN b ON a.t >= b.t POSITIONAL JOIN c SEMI JOIN d USING (i)",
                "a",
                "b",
                "c",
                "d");
        reads("PIVOT t ON c IN (1, 2) USING sum(x)", "t");
        reads("WITH p AS (PIVOT t ON c IN (1, 2) USING sum(x)) FROM p JOIN q USING (i)", "t", "q");
        reads("UNPIVOT t ON a, b INTO NAME n VALUE v", "t");
        reads("SUMMARIZE t", "t");
        reads("SELECT * FROM \"T\" JOIN t AS other USING (i)", "t");
        reads(
                "SELECT unnest(l), list_transform(l, y -> y + 1) FROM t, unnest(t.l) u, range(3) r(i)",
                "t");
        reads("VALUES (1), (2)");
        reads(
                "SELECT a.b.c, sum(x) OVER w FROM a WINDOW w AS (ORDER BY (SELECT 1 FROM z)) QUALIFY true",
                "a",
                "z");
    }

    @Test
    void a_common_table_shadows_the_table_of_its_name_in_its_scope_only() {
        reads("WITH a AS (SELECT * FROM b) SELECT * FROM a", "b");
        reads("WITH A AS (SELECT 1) SELECT * FROM a");
        reads("WITH a AS (SELECT * FROM a) SELECT * FROM a", "a");
        reads("WITH a AS (FROM b), c AS (FROM a) FROM c", "b");
        reads("WITH c AS (FROM a), a AS (FROM b) FROM c", "a", "b");
        reads("SELECT * FROM (WITH a AS (SELECT 1) FROM a) x, a", "a");
        reads("WITH a AS (WITH b AS (FROM c) FROM b) FROM a, b", "c", "b");
        reads(
                "WITH a AS (SELECT 1) SELECT (WITH b AS (FROM a) SELECT count(*) FROM b, a) FROM t",
                "t");
        reads(
                "WITH RECURSIVE t(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM t, s WHERE n < 5) FROM t",
                "s");
    }

    @Test
    void a_table_is_placed_where_it_is_first_named() {
        String sql = "SELECT 'é🐦', x\nFROM strikes s JOIN airports USING (id), strikes";
        SqlReading reading = read(sql);
        assertEquals(sql.indexOf("strikes"), reading.tables().get("strikes"));
        assertEquals(sql.indexOf("airports"), reading.tables().get("airports"));
    }

    @Test
    void comments_and_line_breaks_do_not_count_and_all_else_does() {
        String canonical = read("SELECT a, b FROM t WHERE x > 1").canonical();
        assertEquals(
                canonical, read("/* why */ select a,\n b -- both\nfrom t where x>1 ;").canonical());
        for (String other :
                List.of(
                        "SELECT a, b FROM t WHERE x > 2",
                        "SELECT a, b FROM t WHERE x >= 1",
                        "SELECT b, a FROM t WHERE x > 1",
                        "SELECT a, b FROM u WHERE x > 1",
                        "SELECT a, b AS c FROM t WHERE x > 1",
                        "SELECT DISTINCT a, b FROM t WHERE x > 1",
                        "SELECT a, b FROM t WHERE x > 1 LIMIT 3")) {
            assertNotEquals(canonical, read(other).canonical(), other);
        }
    }

    @Test
    void what_reaches_beyond_the_tables_of_the_project_is_refused_with_its_place() {
        for (String sql :
                List.of(
                        "SELECT * FROM read_csv('a.csv')",
                        "SELECT * FROM 'a.parquet'",
                        "SELECT * FROM t WHERE x IN (SELECT y FROM read_parquet('b.parquet'))",
                        "SELECT * FROM duckdb_settings()",
                        "SELECT * FROM query('SELECT 1')",
                        "SELECT * FROM query_table('t')",
                        "SELECT * FROM glob('*')",
                        "SELECT current_setting('threads')",
                        "SELECT * FROM main.t",
                        "SELECT * FROM information_schema.tables",
                        "SELECT * FROM t AT (VERSION => 3)",
                        "SHOW TABLES",
                        "INSERT INTO t VALUES (1)",
                        "CREATE TABLE t AS SELECT 1",
                        "COPY t TO 'x.csv'",
                        "SET threads = 1",
                        "PRAGMA version")) {
            SqlReading reading = read(sql);
            assertEquals(1, reading.refused().size(), sql + " " + reading);
            assertEquals(Sort.FORBIDDEN, reading.refused().getFirst().sort(), sql);
        }
        SqlReading reading = read("SELECT 'é' FROM t, read_csv('a.csv')");
        assertEquals(19, reading.refused().getFirst().offset());
        assertEquals(
                "'read_csv' reaches beyond the project's tables",
                reading.refused().getFirst().what().en());
    }

    @Test
    void what_does_not_parse_is_told_where() {
        SqlReading.Refused refused = read("SELECT 'é', FROM WHERE").refused().getFirst();
        assertEquals(Sort.SYNTAX, refused.sort());
        assertEquals("SELECT 'é', FROM ".length(), refused.offset());
        assertEquals(Sort.SYNTAX, read("").refused().getFirst().sort());
        assertEquals(Sort.SYNTAX, read("SELECT 1; SELECT 2").refused().getFirst().sort());
        assertTrue(read("SELECT 1;").refused().isEmpty());
    }

    @Test
    void a_pivot_without_its_values_is_told_what_to_write() {
        SqlReading.Refused refused = read("FROM (PIVOT t ON c USING sum(x))").refused().getFirst();
        assertTrue(refused.what().en().contains("list its values"), refused.what().en());
    }

    @Test
    void a_known_text_is_read_without_an_engine() throws IOException {
        Path cache = folder.resolve("cache");
        String sql = "SELECT * FROM a JOIN b USING (i)";
        SqlReading first = new SqlParser(engine, SqlCache.in(cache)).parse(sql);
        Path file = cache.resolve("sql-duckdb-2-1.tsv");
        Files.writeString(file, "cut sho", StandardOpenOption.APPEND);
        try (DuckDbEngine cold = new DuckDbEngine(EngineSettings.of(folder, "256MB", 1))) {
            assertEquals(first, new SqlParser(cold, SqlCache.in(cache)).parse(sql));
            assertFalse(cold.isStarted());
        }
    }

    private void reads(String sql, String... tables) {
        SqlReading reading = read(sql);
        assertEquals(List.of(), reading.refused(), sql);
        assertEquals(Set.of(tables), reading.tables().keySet(), sql);
    }

    private SqlReading read(String sql) {
        return new SqlParser(engine, SqlCache.inMemory()).parse(sql);
    }
}
