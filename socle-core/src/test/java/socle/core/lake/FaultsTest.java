package socle.core.lake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.api.data.Change;
import socle.api.data.SqlFailure;
import socle.api.data.Table;
import socle.api.text.NodeId;
import socle.core.engine.DuckDbEngine;
import socle.core.engine.DuckDbSession;
import socle.core.engine.EngineSettings;

/// What the lake does when the machine does not do what it should.
final class FaultsTest {

    private static final NodeId NODE = new NodeId("strikes");
    private static final Set<NodeId> ALL =
            Set.of(NODE, new NodeId("big"), new NodeId("gone"), new NodeId("other"));

    private final Path folder;
    private final FileLake lake;

    FaultsTest(@TempDir Path folder) {
        this.folder = folder;
        this.lake = new FileLake(folder.resolve(".socle/lake"));
    }

    @Test
    void a_corrupt_file_is_named_and_hides_no_other_table() throws IOException {
        try (DuckDbEngine engine = engine()) {
            Table bad = draft(engine, NODE, "v1", "SELECT i FROM range(1000) r(i)");
            Table good = draft(engine, new NodeId("other"), "v1", "SELECT 1 AS a");
            Path file = folder.resolve(".socle/lake/strikes/v1/part-0.parquet");
            Files.write(file, "not Parquet at all".getBytes(StandardCharsets.UTF_8));
            List<SqlFailure> refused = engine.see(lake.views(List.of(bad, good)));
            assertEquals(1, refused.size());
            assertTrue(refused.getFirst().words().contains(file.toString()));
            assertEquals(file, lake.verify(bad).getFirst().file());
            try (DuckDbSession session = engine.session()) {
                assertEquals(1L, session.query("FROM other").at(0, 0));
            }
        }
    }

    @Test
    void a_file_that_breaks_while_it_is_seen_is_named_by_the_query() throws IOException {
        Path file = folder.resolve(".socle/lake/strikes/v1/part-0.parquet");
        try (DuckDbEngine engine = engine()) {
            Table table = draft(engine, NODE, "v1", "SELECT hash(i) AS h FROM range(300000) r(i)");
            assertEquals(List.of(), engine.see(lake.views(List.of(table))));
            byte[] bytes = Files.readAllBytes(file);
            for (int i = 1000; i < bytes.length - 5000; i += 100) {
                bytes[i] ^= 0x55;
            }
            Files.write(file, bytes);
            try (DuckDbSession session = engine.session()) {
                SqlFailure failure =
                        assertThrows(
                                SqlFailure.class,
                                () -> session.query("SELECT sum(h % 7) FROM strikes"));
                assertFalse(failure.words().isBlank());
            }
            assertEquals(
                    List.of(file), lake.verify(table).stream().map(Lake.Broken::file).toList());
        }
    }

    @Test
    void a_lost_manifest_is_told_and_nothing_of_its_table_is_swept() throws IOException {
        try (DuckDbEngine engine = engine()) {
            Table table = draft(engine, NODE, "v1", "SELECT 1 AS a");
            Files.delete(folder.resolve(".socle/lake/strikes/v1/manifest.json"));
            LakeFailure told = assertThrows(LakeFailure.class, () -> lake.views(List.of(table)));
            assertTrue(told.what().en().startsWith("the version v1 of strikes cannot be read"));
            assertEquals(0, lake.sweep(ALL, List.of(table)));
            assertTrue(Files.exists(folder.resolve(".socle/lake/strikes/v1/part-0.parquet")));
        }
    }

    @Test
    void a_folder_that_cannot_be_written_is_told() throws IOException {
        Files.createDirectories(folder.resolve(".socle"));
        Files.writeString(folder.resolve(".socle/lake"), "a file where the lake should be");
        try (DuckDbEngine engine = engine()) {
            SqlFailure told =
                    assertThrows(
                            SqlFailure.class, () -> draft(engine, NODE, "v1", "SELECT 1 AS a"));
            assertTrue(told.words().startsWith("the lake cannot be written"), told.words());
        }
    }

    /// A process that may not write files beyond a few megabytes stands for a disk that is full:
    /// the
    /// system refuses the write in the middle of the file.
    @Test
    void a_full_disk_is_told_and_leaves_no_half_table() throws Exception {
        assumeTrue(Files.exists(SmallDisk.PRLIMIT), "needs prlimit, of util-linux");
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:-UsePerfData",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                SmallDisk.class.getName(),
                                folder.toString())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        assertTrue(said.contains("SqlFailure: "), said);
        assertTrue(said.contains("small: 10"), said);
        assertFalse(Files.exists(folder.resolve(".socle/lake/strikes/v2")), said);
        assertTrue(Files.exists(folder.resolve(".socle/lake/strikes/v1/part-0.parquet")), said);
    }

    private DuckDbEngine engine() {
        return new DuckDbEngine(EngineSettings.of(folder, "256MB", 1));
    }

    private Table draft(DuckDbEngine engine, NodeId node, String version, String select) {
        try (DuckDbSession session = engine.session()) {
            return lake.drafts(node, version, session, List.of()).draft(new Change.Whole(), select);
        }
    }
}
