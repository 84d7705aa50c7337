package socle.core.lake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.api.data.Change;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.data.SqlFailure;
import socle.api.data.Table;
import socle.api.data.Tables;
import socle.api.text.NodeId;
import socle.core.engine.DuckDbEngine;
import socle.core.engine.DuckDbSession;
import socle.core.engine.EngineSettings;

final class FileLakeTest {

    private static final NodeId NODE = new NodeId("strikes");
    private static final Set<NodeId> ALL =
            Set.of(NODE, new NodeId("big"), new NodeId("gone"), new NodeId("other"));
    private static final Change WHOLE = new Change.Whole();
    private static final Change APPEND = new Change.Append();
    private static final Change VIEW = new Change.View();

    private final Path folder;
    private final Path root;
    private final FileLake lake;
    private final DuckDbEngine engine;
    private int versions;

    /// A folder whose name is a pattern, and a partition, to whoever does not take care.
    FileLakeTest(@TempDir Path temp) throws IOException {
        folder = Files.createDirectories(temp.resolve("a=1 [x]*/it's"));
        root = folder.resolve(".socle/lake");
        lake = new FileLake(root);
        engine = new DuckDbEngine(EngineSettings.of(folder, "256MB", 1));
    }

    @AfterEach
    void stop() {
        engine.close();
    }

    @Test
    void a_table_is_written_settled_and_seen_under_its_name() throws IOException {
        Table table = publish(NODE, WHOLE, List.of(), "SELECT i, 'é' AS t FROM range(10) r(i)");
        assertEquals("strikes", table.name());
        assertEquals(10, table.rows());
        assertEquals(
                List.of(new Column("i", "BIGINT"), new Column("t", "VARCHAR")), table.columns());
        assertEquals("[[45]]", query("SELECT sum(i) FROM strikes").values().toString());
        assertTrue(table.bytes() > 0);
        assertEquals(List.of(), lake.verify(table));
        assertEquals(List.of("manifest.json", "part-0.parquet"), files(root.resolve("strikes/v1")));
    }

    @Test
    void the_same_query_on_the_same_data_has_the_same_digest() {
        publish(
                new NodeId("big"),
                WHOLE,
                List.of(),
                "SELECT i, hash(i) AS h FROM range(400000) r(i)");
        String query =
                "SELECT h % 1000 AS k, sum(i / 7.0) AS s, count(*) AS n, row_number() OVER (ORDER BY s) AS r"
                        + " FROM big JOIN (SELECT i FROM big WHERE i % 3 = 1) USING (i) GROUP BY ALL";
        Table first = publish(NODE, WHOLE, List.of(), query);
        for (int i = 0; i < 3; i++) {
            assertEquals(first.digest(), publish(NODE, WHOLE, List.of(), query).digest());
        }
        assertNotEquals(
                first.digest(), publish(NODE, WHOLE, List.of(), query + " LIMIT 9").digest());
    }

    @Test
    void wide_and_unsigned_numbers_and_enums_keep_their_values() {
        Table table =
                publish(
                        NODE,
                        WHOLE,
                        List.of(),
                        """
                        SELECT sum(i) * 100000000000000000 AS s, 18446744073709551615::UBIGINT AS u,
                               'a'::ENUM ('a', 'b)') AS e, [1::UTINYINT] AS l, {'ENUM': 1::HUGEINT} AS st, NULL AS n
                        FROM range(1000) r(i) -- a comment at the end;
                        ;
                        """);
        assertEquals(
                List.of(
                        "DECIMAL(38,0)",
                        "DECIMAL(20,0)",
                        "VARCHAR",
                        "SMALLINT[]",
                        "STRUCT(\"ENUM\" DECIMAL(38,0))",
                        "INTEGER"),
                table.columns().stream().map(Column::type).toList());
        Rows rows = query("FROM strikes");
        assertEquals(new BigDecimal("49950000000000000000000"), rows.at(0, 0));
        assertEquals(new BigDecimal("18446744073709551615"), rows.at(0, 1));
        assertEquals(table.columns(), rows.columns());
    }

    @Test
    void an_empty_answer_keeps_its_columns() {
        Table table =
                publish(
                        NODE,
                        WHOLE,
                        List.of(),
                        "SELECT 1::DECIMAL(9, 2) AS a, 'x' AS b WHERE false");
        assertEquals(0, table.rows());
        assertEquals(table.columns(), query("FROM strikes").columns());
    }

    @Test
    void appended_rows_copy_nothing_of_before() {
        Table one = publish(NODE, WHOLE, List.of(), "SELECT 1 AS a");
        Table two = publish(NODE, APPEND, List.of(one), "SELECT 2 AS a");
        Table three = publish(NODE, APPEND, List.of(two), "SELECT 3 AS a WHERE false");
        assertEquals("[[1], [2]]", query("FROM strikes").values().toString());
        assertEquals(List.of("manifest.json", "part-0.parquet"), files(root.resolve("strikes/v2")));
        assertEquals(two.digest(), three.digest());
        assertEquals(2, three.rows());
        see(one);
        assertEquals("[[1]]", query("FROM strikes").values().toString());
    }

    @Test
    void rows_of_other_columns_are_not_appended() {
        Table one = publish(NODE, WHOLE, List.of(), "SELECT 1 AS a");
        SqlFailure refused =
                assertThrows(
                        SqlFailure.class,
                        () -> publish(NODE, APPEND, List.of(one), "SELECT 2 AS a, 3 AS b"));
        assertTrue(
                refused.words().startsWith("the columns were a INTEGER and would be a INTEGER, b"));
        assertFalse(Files.exists(root.resolve("strikes/v2")));
    }

    @Test
    void a_merge_replaces_rows_by_key_and_writes_only_the_files_it_touches() {
        Table one = publish(NODE, WHOLE, List.of(), "SELECT i AS k, 'old' AS t FROM range(5) r(i)");
        Table two =
                publish(
                        NODE,
                        APPEND,
                        List.of(one),
                        "SELECT i + 5 AS k, 'old' AS t FROM range(5) r(i)");
        Table three =
                publish(
                        NODE,
                        new Change.Merge(List.of("k")),
                        List.of(two),
                        "SELECT * FROM (VALUES (1::BIGINT, 'new'), (99, 'new'), (NULL, 'new')) v(k, t)");
        assertEquals(12, three.rows());
        assertEquals(
                "[[1, new], [99, new], [null, new]]",
                query("SELECT * FROM strikes WHERE t = 'new' ORDER BY k").values().toString());
        assertEquals(
                List.of("manifest.json", "part-0.parquet", "part-1.parquet"),
                files(root.resolve("strikes/v3")));
        Table four =
                publish(
                        NODE,
                        new Change.Merge(List.of("k")),
                        List.of(three),
                        "SELECT NULL::BIGINT AS k, 'newer' AS t");
        assertEquals(12, four.rows());
        assertEquals(List.of(), lake.verify(four));
    }

    @Test
    void a_merge_in_which_a_key_comes_twice_is_refused() {
        SqlFailure twice =
                assertThrows(
                        SqlFailure.class,
                        () ->
                                publish(
                                        NODE,
                                        new Change.Merge(List.of("k")),
                                        List.of(),
                                        "SELECT 1 AS k FROM range(2)"));
        assertEquals("the key [k] comes twice: [1]", twice.words());
    }

    @Test
    void partitions_that_come_again_are_replaced_whole() {
        Table one = publish(NODE, WHOLE, List.of(), "SELECT i % 3 AS p, i AS v FROM range(9) r(i)");
        Table two =
                publish(
                        NODE,
                        new Change.Partitions(List.of("p")),
                        List.of(one),
                        "SELECT 1::BIGINT AS p, 100::BIGINT AS v");
        assertEquals(7, two.rows());
        assertEquals("[[100]]", query("SELECT v FROM strikes WHERE p = 1").values().toString());
    }

    @Test
    void rows_of_which_a_condition_is_true_leave_and_other_files_stay() throws IOException {
        Table one = publish(NODE, WHOLE, List.of(), "SELECT i FROM range(3) r(i) ORDER BY i");
        Table two = publish(NODE, APPEND, List.of(one), "SELECT 10::BIGINT AS i");
        Table three = publish(NODE, APPEND, List.of(two), "SELECT NULL::BIGINT AS i");
        Table four =
                publish(
                        NODE,
                        new Change.Replace("i >= 2 AND i < 20"),
                        List.of(three),
                        "SELECT 5::BIGINT AS i WHERE false");
        assertEquals("[[0], [1], [null]]", query("SELECT i FROM strikes").values().toString());
        assertEquals(2, parts(four).size(), "what held nothing else is gone");
        assertEquals(parts(three).getLast(), parts(four).getLast());
        assertEquals(List.of(), lake.verify(four));
    }

    @Test
    void a_condition_without_rows_before_makes_a_whole_table() {
        publish(NODE, new Change.Replace("a = 1"), List.of(), "SELECT 1 AS a");
        assertEquals("[[1]]", query("SELECT a FROM strikes").values().toString());
    }

    @Test
    void many_small_appends_become_few_files_of_the_same_rows_in_their_order() throws IOException {
        Table table = publish(NODE, WHOLE, List.of(), "SELECT 0 AS i, 'first' AS t");
        Table early = table;
        int most = 0;
        for (int i = 1; i <= 200; i++) {
            table = publish(NODE, APPEND, List.of(table), "SELECT " + i + " AS i, 'é' AS t");
            most = Math.max(most, parts(table).size());
            early = i == 20 ? table : early;
        }
        assertEquals(Compaction.MANY - 1, most);
        assertEquals(
                "[[201, 20100]]",
                query("SELECT count(*), sum(i) FROM strikes").values().toString());
        assertEquals(
                "[[0]]",
                query(
                                "SELECT count(*) FROM (SELECT i - lag(i) OVER () AS d FROM strikes) WHERE d <> 1")
                        .values()
                        .toString());
        assertEquals(List.of(), lake.verify(table));
        lake.sweep(ALL, List.of(table, early));
        assertEquals(List.of(), lake.verify(table));
        assertEquals(List.of(), lake.verify(early));
        see(early);
        assertEquals("[[21]]", query("SELECT count(*) FROM strikes").values().toString());
    }

    @Test
    void a_file_that_is_made_one_with_others_leaves_nothing_behind() throws IOException {
        Table table = publish(NODE, WHOLE, List.of(), "SELECT 0 AS i");
        for (int i = 1; i < Compaction.MANY; i++) {
            table = publish(NODE, APPEND, List.of(table), "SELECT " + i + " AS i");
        }
        String version = table.version();
        assertEquals(List.of("strikes/" + version + "/part-1.parquet"), parts(table));
        assertEquals(
                List.of("manifest.json", "part-1.parquet"),
                files(root.resolve("strikes/" + version)));
    }

    @Test
    void each_partition_has_a_file_and_those_that_do_not_come_keep_theirs() throws IOException {
        Change change = new Change.Partitions(List.of("p"));
        String rows =
                "SELECT i AS v, CASE WHEN i % 3 < 2 THEN 'a/' || i % 3 END AS p FROM range(9) r(i)";
        Table one = publish(NODE, change, List.of(), rows);
        assertEquals(3, parts(one).size());
        assertEquals(one.columns(), query("FROM strikes").columns());
        Table two = publish(NODE, change, List.of(one), "SELECT 100::BIGINT AS v, 'a/1' AS p");
        List<String> kept = new ArrayList<>(parts(two));
        kept.removeIf(part -> part.startsWith("strikes/v2/"));
        assertEquals(3, parts(two).size());
        assertEquals(2, kept.size());
        assertTrue(parts(one).containsAll(kept));
        assertEquals(
                "[[9, a/0], [100, a/1], [15, null]]",
                query("SELECT sum(v), p FROM strikes GROUP BY p ORDER BY p").values().toString());
        assertEquals(List.of("manifest.json", "part-0.parquet"), files(root.resolve("strikes/v2")));
        assertEquals(List.of(), lake.verify(two));
    }

    @Test
    void partitions_of_rows_that_come_one_by_one_have_a_file_each() throws IOException {
        Table table;
        try (DuckDbSession session = engine.session()) {
            table =
                    lake.drafts(NODE, "v1", session, List.of())
                            .draft(
                                    new Change.Partitions(List.of("n")),
                                    List.of(new Column("n", "BIGINT")),
                                    sink -> List.of(1L, 2L, 1L).forEach(n -> sink.row(n)));
        }
        assertEquals(2, parts(table).size());
        assertEquals(3, table.rows());
        assertEquals(List.of(), lake.verify(table));
    }

    @Test
    void what_a_killed_run_left_of_its_partitions_is_swept() throws IOException {
        Table one = publish(NODE, WHOLE, List.of(), "SELECT 1 AS a");
        Path left = Files.createDirectories(root.resolve("strikes/v0/partitions/p=1"));
        Files.writeString(left.resolve("data_0.parquet"), "half");
        assertEquals(4, lake.sweep(ALL, List.of(one)));
        assertEquals(List.of("v1"), files(root.resolve("strikes")));
    }

    private List<String> parts(Table table) throws IOException {
        return Manifest.read(root.resolve(table.name()).resolve(table.version())).files().stream()
                .map(Manifest.Part::path)
                .toList();
    }

    @Test
    void rows_come_one_by_one_too() {
        List<Column> columns =
                List.of(
                        new Column("n", "BIGINT"),
                        new Column("d", "DATE"),
                        new Column("j", "JSON"),
                        new Column("u", "UTINYINT"));
        Table table;
        try (DuckDbSession session = engine.session()) {
            Tables tables = lake.drafts(NODE, "v1", session, List.of());
            table =
                    tables.part("rejected")
                            .draft(
                                    WHOLE,
                                    columns,
                                    sink -> {
                                        sink.row(1L, LocalDate.of(2020, 1, 2), "{\"a\": 1}", 7L);
                                        sink.row(null, null, null, null);
                                    });
            assertEquals(2, session.query("FROM strikes__rejected").size());
        }
        see(table);
        assertEquals(
                "[[1, 2020-01-02, {\"a\": 1}, 7], [null, null, null, null]]",
                query("FROM strikes__rejected").values().toString());
        assertEquals("SMALLINT", table.columns().getLast().type());
    }

    @Test
    void no_rows_at_all_keep_their_columns() {
        try (DuckDbSession session = engine.session()) {
            Table table =
                    lake.drafts(NODE, "v1", session, List.of())
                            .draft(WHOLE, List.of(new Column("n", "BIGINT")), _ -> {});
            assertEquals(0, table.rows());
            assertEquals(table.columns(), session.query("FROM strikes").columns());
        }
    }

    @Test
    void a_draft_is_seen_by_its_own_session_alone() {
        publish(NODE, WHOLE, List.of(), "SELECT 1 AS a");
        try (DuckDbSession session = engine.session();
                DuckDbSession other = engine.session()) {
            lake.drafts(NODE, "v2", session, List.of())
                    .draft(WHOLE, "SELECT a + 1 AS a FROM strikes");
            assertEquals(2L, session.query("FROM strikes").at(0, 0));
            assertEquals(1L, other.query("FROM strikes").at(0, 0));
        }
    }

    @Test
    void a_view_answers_with_what_is_published_and_knows_its_query() {
        NodeId big = new NodeId("big");
        Table table = publish(NODE, WHOLE, List.of(), "SELECT 1 AS a");
        Table view =
                publish(
                        big,
                        VIEW,
                        List.of(),
                        "SELECT a, sum(a) AS s FROM strikes GROUP BY a; -- end");
        NodeId top = new NodeId("a_top");
        Table over = publish(top, VIEW, List.of(), "FROM big");
        assertTrue(view.isView());
        assertEquals(
                "SELECT a, sum(a) AS s FROM strikes GROUP BY a", lake.view(view).orElseThrow());
        assertEquals("FROM big", lake.view(over).orElseThrow());
        Table newer = publish(NODE, WHOLE, List.of(table), "SELECT 5 AS a");
        assertEquals("[[5, 5]]", query("FROM a_top").values().toString());
        try (DuckDbEngine cold = new DuckDbEngine(EngineSettings.of(folder, "256MB", 1))) {
            assertEquals(List.of(), cold.see(lake.views(List.of(over, view, newer))));
        }
        assertEquals(List.of(), lake.verify(view));
    }

    @Test
    void a_query_that_fails_leaves_nothing_and_tells_its_place() {
        String sql = "SELECT 1 AS a,\n  CAST(t AS INTEGER) AS b FROM (VALUES ('x')) v(t)";
        SqlFailure failure =
                assertThrows(SqlFailure.class, () -> publish(NODE, WHOLE, List.of(), sql));
        assertEquals(sql.indexOf("CAST"), failure.offset());
        assertFalse(Files.exists(root.resolve("strikes/v1")));
        SqlFailure twice =
                assertThrows(
                        SqlFailure.class,
                        () -> publish(NODE, WHOLE, List.of(), "SELECT 1 AS a, 2 AS A"));
        assertEquals("the column \"A\" comes twice; give one of them another name", twice.words());
    }

    @Test
    void a_file_that_was_touched_or_lost_is_found() throws IOException {
        Table one = publish(NODE, WHOLE, List.of(), "SELECT 1 AS a");
        Table two = publish(NODE, APPEND, List.of(one), "SELECT 2 AS a");
        Path first = root.resolve("strikes/v1/part-0.parquet");
        byte[] bytes = Files.readAllBytes(first);
        bytes[10] ^= 1;
        Files.write(first, bytes);
        Files.delete(root.resolve("strikes/v2/part-0.parquet"));
        List<Lake.Broken> broken = lake.verify(two);
        assertEquals(
                List.of("its bytes are not those that were written", "it is no longer there"),
                broken.stream().map(found -> found.what().en()).toList());
        assertEquals(first, broken.getFirst().file());
    }

    @Test
    void a_sweep_keeps_what_kept_versions_are_made_of() {
        Table one = publish(NODE, WHOLE, List.of(), "SELECT 1 AS a");
        Table two = publish(NODE, APPEND, List.of(one), "SELECT 2 AS a");
        publish(NODE, WHOLE, List.of(), "SELECT 3 AS a");
        publish(new NodeId("gone"), WHOLE, List.of(), "SELECT 3 AS a");
        assertTrue(lake.sweep(ALL, List.of(two)) > 0);
        assertEquals(List.of("strikes"), files(root));
        assertEquals(List.of("v1", "v2"), files(root.resolve("strikes")));
        assertEquals(List.of("part-0.parquet"), files(root.resolve("strikes/v1")));
        assertEquals(List.of(), lake.verify(two));
        assertEquals(0, lake.sweep(ALL, List.of(two)));
    }

    @Test
    void a_project_that_was_moved_finds_its_tables() throws IOException {
        Table one = publish(NODE, WHOLE, List.of(), "SELECT 1 AS a");
        Path moved = folder.resolveSibling("moved");
        engine.close();
        Files.move(folder, moved);
        FileLake there = new FileLake(moved.resolve(".socle/lake"));
        try (DuckDbEngine again = new DuckDbEngine(EngineSettings.of(moved, "256MB", 1));
                DuckDbSession session = again.session()) {
            assertEquals(List.of(), again.see(there.views(List.of(one))));
            assertEquals(1L, session.query("FROM strikes").at(0, 0));
        }
    }

    private Table publish(NodeId node, Change change, List<Table> before, String select) {
        versions++;
        Table table;
        try (DuckDbSession session = engine.session()) {
            Tables tables = lake.drafts(node, "v" + versions, session, before);
            table = tables.draft(change, select);
        }
        lake.settle(List.of(table));
        see(table);
        return table;
    }

    private void see(Table table) {
        assertEquals(List.of(), engine.see(lake.views(List.of(table))));
    }

    private Rows query(String sql) {
        try (DuckDbSession session = engine.session()) {
            return session.query(sql);
        }
    }

    private static List<String> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
