package socle.core.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.data.SqlFailure;
import socle.api.text.Sql;

final class DuckDbEngineTest {

    private final Path folder;
    private final Path project;
    private DuckDbEngine engine;

    DuckDbEngineTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        project = Files.createDirectory(folder.resolve("project"));
        engine = new DuckDbEngine(EngineSettings.of(project, "256MB", 2));
    }

    @AfterEach
    void stop() {
        engine.close();
    }

    @Test
    void duckdb_starts_at_the_first_session_and_not_before() {
        assertFalse(engine.isStarted());
        try (DuckDbSession session = engine.session()) {
            assertTrue(engine.isStarted());
            String version = (String) session.query("SELECT version()").at(0, 0);
            assertTrue(String.valueOf(version).startsWith("v2."), version);
            assertEquals("duckdb-2", session.dialect());
        }
    }

    @Test
    void values_come_as_rows_names_them() {
        try (DuckDbSession session = engine.session()) {
            Rows rows =
                    session.query(
                            """
                            SELECT 'é', true, 1::TINYINT, 2::USMALLINT, 3, 4::BIGINT, 5::HUGEINT, 6::UBIGINT,
                                   1.5::FLOAT, 2.5::DOUBLE, 3.25::DECIMAL(9, 2), DATE '2020-02-29',
                                   TIME '12:34:56.789', TIMESTAMP '2020-01-02 03:04:05.678901',
                                   TIMESTAMPTZ '2020-01-02 03:04:05+02', 'a'::ENUM ('a', 'b'), [1, 2],
                                   uuid '936d0172-998f-4f94-b92e-45b9215e1c1e', '{"a": 1}'::JSON, 'x'::BLOB, NULL
                            """);
            assertEquals(
                    Arrays.asList(
                            "é",
                            true,
                            1L,
                            2L,
                            3L,
                            4L,
                            new BigDecimal(5),
                            new BigDecimal(6),
                            1.5,
                            2.5,
                            new BigDecimal("3.25"),
                            LocalDate.of(2020, 2, 29),
                            LocalTime.parse("12:34:56.789"),
                            LocalDateTime.parse("2020-01-02T03:04:05.678901"),
                            OffsetDateTime.parse("2020-01-02T01:04:05Z"),
                            "a",
                            "[1, 2]",
                            "936d0172-998f-4f94-b92e-45b9215e1c1e",
                            "{\"a\": 1}",
                            "x",
                            null),
                    rows.values().getFirst());
        }
    }

    @Test
    void values_go_in_as_parameters() {
        try (DuckDbSession session = engine.session()) {
            Object[] sent = {
                "é",
                true,
                4L,
                2.5,
                new BigDecimal("3.25"),
                LocalDate.of(2020, 2, 29),
                LocalTime.parse("12:34:56"),
                LocalDateTime.parse("2020-01-02T03:04:05.678901"),
                OffsetDateTime.parse("2020-01-02T01:04:05Z"),
                null
            };
            Rows rows = session.query("SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ?", sent);
            assertEquals(Arrays.asList(sent), rows.values().getFirst());
        }
    }

    @Test
    void a_select_is_described_without_being_run() {
        try (DuckDbSession session = engine.session()) {
            assertEquals(
                    List.of(new Column("n", "BIGINT"), new Column("e", "DECIMAL(9,2)")),
                    session.describe("SELECT 1::BIGINT AS n, error('run')::DECIMAL(9, 2) AS e"));
        }
    }

    @Test
    void a_refused_query_tells_its_culprit_in_characters() {
        try (DuckDbSession session = engine.session()) {
            String sql = "SELECT 'éé🐦',\n  nothing FROM range(3)";
            SqlFailure failure = assertThrows(SqlFailure.class, () -> session.query(sql));
            assertEquals(sql.indexOf("nothing"), failure.offset());
            assertTrue(failure.words().startsWith("Referenced column \"nothing\" not found"));
            assertFalse(failure.words().contains("LINE"), failure.words());
        }
    }

    @Test
    void the_project_is_open_and_the_rest_of_the_machine_is_closed() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside.csv"), "a\n1\n");
        Files.writeString(project.resolve("inside.csv"), "a\n1\n");
        try (DuckDbSession session = engine.session()) {
            String inside = Sql.literal(project.resolve("inside.csv").toString());
            assertEquals(1, session.query("FROM read_csv(" + inside + ")").size());
            session.execute("COPY (SELECT 1 AS a) TO " + path(project.resolve("out.parquet")));
            for (String refused :
                    List.of(
                            "FROM read_csv(" + path(outside) + ")",
                            "FROM read_csv(" + path(project.resolve("../outside.csv")) + ")",
                            "FROM read_text('/etc/hostname')",
                            "COPY (SELECT 1) TO " + path(folder.resolve("x.parquet")),
                            "ATTACH " + path(folder.resolve("x.db")),
                            "INSTALL httpfs",
                            "LOAD httpfs",
                            "SET threads = 1",
                            "SET enable_external_access = true",
                            "SET allowed_directories = ['/']")) {
                assertThrows(SqlFailure.class, () -> session.execute(refused), refused);
            }
        }
    }

    @Test
    void what_does_not_fit_in_memory_spills_into_the_project() {
        engine.close();
        engine = new DuckDbEngine(EngineSettings.of(project, "64MB", 1));
        try (DuckDbSession session = engine.session()) {
            session.execute(
                    "CREATE TEMP TABLE t AS SELECT hash(i) AS h, md5(i::VARCHAR) AS m FROM range(2000000) r(i)");
            assertEquals(
                    2_000_000L, session.query("SELECT count(*) FROM (FROM t ORDER BY h)").at(0, 0));
            assertTrue(Files.isDirectory(project.resolve(".socle/tmp")));
        }
    }

    @Test
    void a_session_is_stopped_from_another_thread_and_stays_stopped() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                DuckDbSession session = engine.session()) {
            Future<Rows> endless =
                    threads.submit(
                            () -> {
                                begun.countDown();
                                return session.query(
                                        "SELECT sum(a.i * b.i) FROM range(10000000) a(i), range(10000000) b(i)");
                            });
            begun.await();
            session.interrupt();
            ExecutionException thrown = assertThrows(ExecutionException.class, endless::get);
            assertTrue(String.valueOf(thrown.getCause()).contains("stopped on request"));
            assertThrows(SqlFailure.class, () -> session.query("SELECT 1"));
        }
        try (DuckDbSession other = engine.session()) {
            assertEquals(1L, other.query("SELECT 1").at(0, 0));
        }
    }

    @Test
    void a_statement_that_takes_longer_than_its_limit_is_stopped() {
        try (DuckDbSession session = engine.session(Duration.ofSeconds(1))) {
            SqlFailure stopped =
                    assertThrows(
                            SqlFailure.class,
                            () ->
                                    session.query(
                                            "SELECT sum(a.i * b.i) FROM range(10000000) a(i), range(10000000) b(i)"));
            assertTrue(stopped.words().contains("1 s"), stopped.words());
        }
    }

    @Test
    void temporary_tables_are_seen_by_their_session_and_views_by_all() {
        try (DuckDbSession one = engine.session();
                DuckDbSession two = engine.session()) {
            one.execute("CREATE TEMP TABLE t AS SELECT 1 AS a");
            assertThrows(SqlFailure.class, () -> two.query("FROM t"));
            List<SqlFailure> refused =
                    engine.see(
                            List.of("CREATE VIEW bad AS FROM none", "CREATE VIEW v AS SELECT 2"));
            assertEquals(1, refused.size());
            assertEquals(2L, two.query("FROM v").at(0, 0));
        }
    }

    @Test
    void rows_are_appended_as_their_columns_want_them() {
        List<Column> columns =
                List.of(
                        new Column("n", "INTEGER"),
                        new Column("d", "DECIMAL(9,2)"),
                        new Column("t", "VARCHAR"),
                        new Column("m", "TIMESTAMP"));
        try (DuckDbSession session = engine.session()) {
            session.execute(
                    "CREATE TEMP TABLE t (n INTEGER, d DECIMAL(9,2), t VARCHAR, m TIMESTAMP)");
            try (RowAppender rows = session.append("t", columns)) {
                rows.row(1L, 2.5, "é", LocalDateTime.parse("2020-01-01T00:00"));
                rows.row(null, null, 7L, null);
            }
            assertEquals(
                    "[[1, 2.50, é, 2020-01-01T00:00], [null, null, 7, null]]",
                    session.query("FROM t").values().toString());
            SqlFailure misfit =
                    assertThrows(
                            SqlFailure.class,
                            () -> {
                                try (RowAppender rows = session.append("t", columns)) {
                                    rows.row(1L << 40, 1L, "", null);
                                }
                            });
            assertEquals(
                    "'1099511627776' does not fit column \"n\" of type INTEGER", misfit.words());
        }
    }

    private static String path(Path file) {
        return Sql.literal(file.toString());
    }
}
