package socle.core.lake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import socle.api.data.Change;
import socle.api.data.Column;
import socle.api.data.RowSink;
import socle.api.data.SqlFailure;
import socle.api.data.Table;
import socle.api.data.Tables;
import socle.api.text.NodeId;
import socle.core.engine.DuckDbSession;
import socle.core.engine.SqlParser;
import socle.core.sql.SelectText;

/// Drafts of one node, each in the folder of its version.
final class DraftTables implements Tables {

    private final FileLake lake;
    private final DuckDbSession session;
    private final String name;
    private final String version;
    private final List<Table> before;

    DraftTables(
            FileLake lake, DuckDbSession session, String name, String version, List<Table> before) {
        this.lake = lake;
        this.session = session;
        this.name = name;
        this.version = version;
        this.before = List.copyOf(before);
    }

    @Override
    public Optional<Table> current() {
        return before.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    @Override
    public Tables part(String part) {
        return new DraftTables(lake, session, name + NodeId.PART + part, version, before);
    }

    @Override
    public Table draft(Change change, String select) {
        List<Column> columns = session.describe(select);
        refuseTwice(columns);
        if (change instanceof Change.View) {
            return drafted(columns, folder -> view(columns, select));
        }
        return drafted(
                columns,
                folder -> {
                    TableWriter writer = new TableWriter(session, lake.root(), folder);
                    List<Column> stored = StoredType.of(columns);
                    List<Manifest.Part> come =
                            change instanceof Change.Partitions(List<String> by)
                                    ? writer.write(columns, select, by)
                                    : List.of(writer.write(columns, select));
                    return changed(change, writer, stored, come);
                });
    }

    @Override
    public Table draft(Change change, List<Column> columns, Consumer<RowSink> rows) {
        if (change instanceof Change.View) {
            throw new IllegalArgumentException("a view holds a query, not rows");
        }
        refuseTwice(columns);
        return drafted(
                columns,
                folder -> {
                    TableWriter writer = new TableWriter(session, lake.root(), folder);
                    List<Column> stored = StoredType.of(columns);
                    List<Manifest.Part> come = writer.write(columns, rows);
                    return changed(
                            change,
                            writer,
                            stored,
                            change instanceof Change.Partitions(List<String> by)
                                    ? parted(writer, stored, come, by)
                                    : come);
                });
    }

    /// Rows that came one by one, written again by partition.
    private List<Manifest.Part> parted(
            TableWriter writer, List<Column> columns, List<Manifest.Part> come, List<String> by)
            throws IOException {
        List<Path> files = Manifest.paths(lake.root(), come);
        String rows = "SELECT * FROM " + ParquetFiles.from(files);
        List<Manifest.Part> parted = writer.write(columns, rows, by);
        for (Path file : files) {
            FileLake.delete(file);
        }
        return parted;
    }

    private Manifest view(List<Column> columns, String select) {
        List<String> reads = List.copyOf(SqlParser.read(select, session).tables().keySet());
        return new Manifest(
                name,
                version,
                columns,
                List.of(),
                Optional.of(new Manifest.View(SelectText.bare(select), reads)));
    }

    private Manifest changed(
            Change change, TableWriter writer, List<Column> columns, List<Manifest.Part> come)
            throws IOException {
        Optional<Manifest> old = lake.stored(current());
        if (old.isEmpty()) {
            if (change instanceof Change.Merge(List<String> key)) {
                new Replacement(session, writer, lake.root(), key).refuseTwice(come);
            }
            return whole(columns, come);
        }
        List<Manifest.Part> parts = old.get().files();
        return switch (change) {
            case Change.View() -> throw new IllegalStateException("a view has no files");
            case Change.Whole() -> whole(columns, come);
            case Change.Append() -> compact(writer, joined(old.get(), columns, parts, come));
            case Change.Merge(List<String> key) -> {
                Replacement merge = new Replacement(session, writer, lake.root(), key);
                merge.refuseTwice(come);
                refuseOtherColumns(old.get().columns(), columns);
                yield compact(
                        writer, joined(old.get(), columns, merge.kept(parts, come, columns), come));
            }
            case Change.Replace(String where) -> {
                refuseOtherColumns(old.get().columns(), columns);
                String goes = "(" + where + ")";
                Leaving leaving = new Leaving(session, writer, lake.root());
                yield compact(
                        writer,
                        joined(
                                old.get(),
                                columns,
                                leaving.kept(parts, goes, goes + " IS NOT TRUE", columns),
                                come));
            }
            case Change.Partitions(List<String> by) -> {
                Replacement swap = new Replacement(session, writer, lake.root(), by);
                refuseOtherColumns(old.get().columns(), columns);
                yield joined(old.get(), columns, swap.kept(parts, come, columns), come);
            }
        };
    }

    private Manifest compact(TableWriter writer, Manifest made) throws IOException {
        Compaction compaction = new Compaction(writer, lake.root(), lake.folder(name, version));
        return whole(made.columns(), compaction.of(made.files(), made.columns()));
    }

    private Manifest whole(List<Column> columns, List<Manifest.Part> parts) {
        return new Manifest(name, version, columns, parts, Optional.empty());
    }

    private Manifest joined(
            Manifest old,
            List<Column> columns,
            List<Manifest.Part> kept,
            List<Manifest.Part> come) {
        refuseOtherColumns(old.columns(), columns);
        List<Manifest.Part> all = new ArrayList<>(kept);
        come.stream().filter(part -> part.rows() > 0).forEach(all::add);
        return whole(columns, all.isEmpty() ? come : all);
    }

    /// What comes must have the columns that are there; a change of shape is a new table.
    private static void refuseOtherColumns(List<Column> before, List<Column> now) {
        if (!before.equals(now)) {
            throw new SqlFailure(
                    "the columns were "
                            + told(before)
                            + " and would be "
                            + told(now)
                            + "; rows are added to a table of the same columns",
                    -1,
                    new IllegalArgumentException("columns"));
        }
    }

    private static String told(List<Column> columns) {
        return String.join(", ", columns.stream().map(c -> c.name() + " " + c.type()).toList());
    }

    private static void refuseTwice(List<Column> columns) {
        Set<String> names = new HashSet<>();
        for (Column column : columns) {
            if (!names.add(column.name().toLowerCase(Locale.ROOT))) {
                throw new SqlFailure(
                        "the column \""
                                + column.name()
                                + "\" comes twice; give one of them another name",
                        -1,
                        new IllegalArgumentException("columns"));
            }
        }
    }

    private Table drafted(List<Column> columns, Work work) {
        Path folder = lake.folder(name, version);
        if (columns.isEmpty()) {
            throw new SqlFailure(
                    "a table has at least one column", -1, new IllegalArgumentException("columns"));
        }
        try {
            Files.createDirectories(folder);
            Manifest manifest = work.in(folder);
            manifest.write(folder);
            session.execute(lake.view(manifest, "CREATE OR REPLACE TEMP VIEW "));
            return manifest.table();
        } catch (IOException e) {
            lake.forget(folder);
            throw new SqlFailure("the lake cannot be written: " + told(e), -1, e);
        } catch (RuntimeException e) {
            lake.forget(folder);
            throw e;
        }
    }

    private static String told(IOException failure) {
        return failure.getClass().getSimpleName() + " " + failure.getMessage();
    }

    /// What makes the files of a version.
    private interface Work {
        Manifest in(Path folder) throws IOException;
    }
}
