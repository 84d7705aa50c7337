package socle.core.lake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import socle.api.data.Change;
import socle.api.data.SqlFailure;
import socle.api.data.Tables;
import socle.api.text.NodeId;
import socle.core.engine.DuckDbEngine;
import socle.core.engine.DuckDbSession;
import socle.core.engine.EngineSettings;

/// Drafts a small table and one that does not fit on the disk; run as a process of its own.
final class SmallDisk {

    static final Path PRLIMIT = Path.of("/usr/bin/prlimit");

    private SmallDisk() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Path.of(args[0]);
        FileLake lake = new FileLake(folder.resolve(".socle/lake"));
        NodeId node = new NodeId("strikes");
        try (DuckDbEngine engine = new DuckDbEngine(EngineSettings.of(folder, "256MB", 1));
                DuckDbSession session = engine.session()) {
            Tables small = lake.drafts(node, "v1", session, List.of());
            long rows = small.draft(new Change.Whole(), "SELECT i FROM range(10) r(i)").rows();
            System.out.println("small: " + rows);
            fill();
            Tables large = lake.drafts(node, "v2", session, List.of());
            System.out.println(
                    large.draft(
                            new Change.Whole(), "SELECT hash(i) AS h FROM range(3000000) r(i)"));
        } catch (SqlFailure e) {
            System.out.println("SqlFailure: " + e.words());
        }
    }

    /// The engine's library was unpacked, which is large; from here on files stay small.
    private static void fill() throws IOException, InterruptedException {
        String me = String.valueOf(ProcessHandle.current().pid());
        new ProcessBuilder(PRLIMIT.toString(), "--pid", me, "--fsize=2000000:2000000")
                .inheritIO()
                .start()
                .waitFor();
    }
}
