package socle.core.lake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import socle.api.data.Table;
import socle.api.text.NodeId;

/// Removes what no kept version is made of.
final class Sweep {

    private final Path root;
    private final Set<Path> files = new HashSet<>();
    private final Set<Path> unknown = new HashSet<>();

    Sweep(Path root) {
        this.root = root;
    }

    /// @return bytes freed
    long of(Set<NodeId> nodes, Collection<Table> kept) throws IOException {
        kept.forEach(this::keep);
        Set<String> names = new HashSet<>();
        nodes.forEach(node -> names.add(node.value()));
        long freed = 0;
        for (Path name : FileLake.listed(root)) {
            if (unknown.contains(name) || !names.contains(node(name))) {
                continue;
            }
            for (Path version : FileLake.listed(name)) {
                freed += sweep(version);
            }
            removeEmpty(name);
        }
        return freed;
    }

    private static String node(Path folder) {
        String name = folder.getFileName().toString();
        int part = name.indexOf(NodeId.PART);
        return part < 0 ? name : name.substring(0, part);
    }

    /// A manifest that cannot be read may need any file of its table: nothing of it is removed.
    private void keep(Table table) {
        Path name = root.resolve(table.name());
        Path folder = name.resolve(table.version());
        try {
            files.add(folder.resolve(Manifest.FILE));
            files.addAll(Manifest.read(folder).paths(root));
        } catch (IOException _) {
            unknown.add(name);
        }
    }

    private long sweep(Path version) throws IOException {
        long freed = 0;
        for (Path file : FileLake.listed(version)) {
            if (!files.contains(file)) {
                freed += FileLake.delete(file);
            }
        }
        removeEmpty(version);
        return freed;
    }

    private static void removeEmpty(Path folder) throws IOException {
        if (Files.isDirectory(folder) && FileLake.listed(folder).isEmpty()) {
            Files.delete(folder);
        }
    }
}
