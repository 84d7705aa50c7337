package socle.core.lake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import socle.api.data.Engine;
import socle.api.data.Table;
import socle.api.data.Tables;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Sql;
import socle.core.engine.DuckDbSession;

/// The lake in the box: `<name>/<version>/` holds the Parquet files of a version and its manifest.
/// A folder is written once, before anything points at it, and never changed. It holds no lock and
/// asks no ledger.
public final class FileLake implements Lake {

    private final Path root;

    /// @param root the folder of the lake, `.socle/lake`
    public FileLake(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    @Override
    public Tables drafts(NodeId node, String version, Engine session, List<Table> before) {
        if (!(session instanceof DuckDbSession duck)) {
            throw new IllegalArgumentException("this lake is written by DuckDB");
        }
        return new DraftTables(this, duck, node.value(), version, before);
    }

    @Override
    public void settle(List<Table> drafts) {
        try {
            for (Table draft : drafts) {
                Path folder = folder(draft);
                for (Path file : listed(folder)) {
                    sync(file, StandardOpenOption.WRITE);
                }
                sync(folder, StandardOpenOption.READ);
                sync(folder.resolveSibling(""), StandardOpenOption.READ);
            }
            if (!drafts.isEmpty()) {
                sync(root, StandardOpenOption.READ);
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    @Override
    public List<String> views(Collection<Table> tables, Seen by) {
        String create =
                switch (by) {
                    case BY_ALL -> "CREATE OR REPLACE VIEW ";
                    case BY_ONE -> "CREATE OR REPLACE TEMP VIEW ";
                };
        List<Manifest> manifests = tables.stream().map(this::manifest).toList();
        return ReadOrder.of(manifests).stream().map(manifest -> view(manifest, create)).toList();
    }

    @Override
    public String stored(String type) {
        return StoredType.of(type);
    }

    @Override
    public List<Broken> verify(Table table) {
        return new Verification(root, folder(table)).of(table);
    }

    @Override
    public long sweep(Set<NodeId> nodes, Collection<Table> kept) {
        try {
            return new Sweep(root).of(nodes, kept);
        } catch (IOException e) {
            throw unwritable(e);
        } catch (UncheckedIOException e) {
            throw unwritable(e);
        }
    }

    @Override
    public Optional<String> view(Table table) {
        return manifest(table).view().map(Manifest.View::select);
    }

    /// Takes over a version of another lake as it is, with all files that it is made of. On one
    /// disk they are not written twice: no file of a lake is ever changed.
    public void take(FileLake other, Table table) {
        Manifest manifest = other.manifest(table);
        try {
            for (Manifest.Part part : manifest.files()) {
                link(other.root.resolve(part.path()), root.resolve(part.path()));
            }
            Path own = Path.of(table.name(), table.version(), Manifest.FILE);
            link(other.root.resolve(own), root.resolve(own));
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private static void link(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        if (Files.exists(to)) {
            return;
        }
        try {
            Files.createLink(to, from);
        } catch (IOException | UnsupportedOperationException _) {
            // Another disk, or one without links.
            Files.copy(from, to);
        }
    }

    Path root() {
        return root;
    }

    Path folder(String name, String version) {
        return root.resolve(name).resolve(version);
    }

    @Override
    public Relation relation(Table table) {
        Manifest manifest = manifest(table);
        return new Relation(
                from(manifest), manifest.view().map(Manifest.View::reads).orElse(List.of()));
    }

    /// The statement that shows a version under its name.
    String view(Manifest manifest, String create) {
        return create + Sql.quote(manifest.name()) + " AS SELECT * FROM " + from(manifest);
    }

    private String from(Manifest manifest) {
        return manifest.view()
                .map(view -> "(\n" + view.select() + "\n)")
                .orElseGet(() -> ParquetFiles.from(manifest.paths(root)));
    }

    /// The files of the version before, when there is one with files.
    Optional<Manifest> stored(Optional<Table> before) {
        return before.filter(table -> !table.isView()).map(this::manifest);
    }

    /// Removes the folder of a draft that failed. What cannot be removed is swept later.
    void forget(Path folder) {
        try {
            delete(folder);
        } catch (IOException _) {
            return;
        }
    }

    /// Removes a file, or a folder with all that is in it.
    ///
    /// @return bytes freed
    static long delete(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            long bytes = Files.exists(path) ? Files.size(path) : 0;
            Files.deleteIfExists(path);
            return bytes;
        }
        long freed = 0;
        for (Path within : listed(path)) {
            freed += delete(within);
        }
        Files.delete(path);
        return freed;
    }

    private Manifest manifest(Table table) {
        try {
            return Manifest.read(folder(table));
        } catch (IOException e) {
            throw new LakeFailure(
                    Phrase.of(
                            "the version %2$s of %1$s cannot be read: %3$s",
                            "la version %2$s de %1$s ne peut pas être lue : %3$s",
                            table.name(),
                            table.version(),
                            String.valueOf(e.getMessage())),
                    Phrase.of(
                            "run %1$s again, or go back to another version",
                            "relancez %1$s, ou revenez à une autre version", table.name()),
                    e);
        }
    }

    private Path folder(Table table) {
        return folder(table.name(), table.version());
    }

    static List<Path> listed(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void sync(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    private LakeFailure unwritable(Exception cause) {
        return new LakeFailure(
                Phrase.of(
                        "the lake %s cannot be written: %s",
                        "le lac %s ne peut pas être écrit : %s",
                        root,
                        String.valueOf(cause.getMessage())),
                new Phrase(
                        "see that the disk has room and that the folder may be written",
                        "vérifiez que le disque a de la place et que le dossier est accessible en"
                                + " écriture"),
                cause);
    }
}
