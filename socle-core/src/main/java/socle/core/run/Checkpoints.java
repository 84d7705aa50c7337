package socle.core.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import socle.api.text.NodeId;
import socle.core.ledger.Published;
import socle.core.plan.Plan;

/// Folders in which killed or failed works leave what their next try needs. A folder's name tells
/// what the work stood on: its definition and the version before it. Once anything is published,
/// the name is another, so what a killed process left behind is never taken for work to go on with.
public final class Checkpoints {

    private static final System.Logger LOG = System.getLogger(Checkpoints.class.getName());

    private final Path root;

    /// @param root made when the first folder is opened; inside `.socle`
    public Checkpoints(Path root) {
        this.root = root;
    }

    /// The folder of a node's work, made when there is none; those of other states are removed.
    Path open(String environment, Plan.Step step, Optional<Published> before) throws IOException {
        Path home = home(environment, step.id());
        String name =
                digits(step.fingerprints().definition())
                        + "-"
                        + before.map(Published::version).orElse("start");
        Path folder = home.resolve(name);
        Files.createDirectories(folder);
        try (Stream<Path> all = Files.list(home)) {
            for (Path other : all.filter(one -> !one.equals(folder)).toList()) {
                remove(other);
            }
        }
        return folder;
    }

    /// Removes what a node's works left. What cannot go may stay: it is never taken up again.
    void clear(String environment, NodeId node) {
        try {
            remove(home(environment, node));
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "a checkpoint stays: " + node, e);
        }
    }

    private Path home(String environment, NodeId node) {
        return root.resolve(environment).resolve(node.value());
    }

    private static String digits(String digest) {
        String hex = digest.substring(digest.indexOf(':') + 1);
        return hex.substring(0, Math.min(16, hex.length()));
    }

    static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
