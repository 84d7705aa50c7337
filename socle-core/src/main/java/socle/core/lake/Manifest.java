package socle.core.lake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import socle.api.data.Column;
import socle.api.data.Table;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What one version of a table is made of, as `manifest.json` beside its files tells. Everything
/// that can be computed again is in it; every path is relative to the lake, so that a project can
/// be
/// moved.
///
/// @param files of the table, in the order of its rows; some may lie in the folders of versions
///     before
/// @param view the query, when the version is a view
record Manifest(
        String name, String version, List<Column> columns, List<Part> files, Optional<View> view) {

    /// Its name in the folder of a version.
    static final String FILE = "manifest.json";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    Manifest {
        columns = List.copyOf(columns);
        files = List.copyOf(files);
    }

    /// One Parquet file.
    ///
    /// @param path relative to the lake, with `/`
    /// @param digest `sha256:…` of its bytes
    record Part(String path, long rows, long bytes, String digest) {}

    /// A query that stands for a table.
    ///
    /// @param reads the tables that it names
    record View(String select, List<String> reads) {
        View {
            reads = List.copyOf(reads);
        }
    }

    /// The version, as those above the lake know it.
    Table table() {
        boolean isView = view.isPresent();
        long rows = isView ? -1 : files.stream().mapToLong(Part::rows).sum();
        long bytes = files.stream().mapToLong(Part::bytes).sum();
        return new Table(name, version, columns, rows, bytes, digest());
    }

    /// The digest of its files in their order, or of its query and columns.
    String digest() {
        List<String> words = new ArrayList<>();
        if (view.isPresent()) {
            words.add(view.get().select());
            columns.forEach(column -> words.add(column.name() + " " + column.type()));
        } else {
            files.forEach(part -> words.add(part.digest()));
        }
        return FileDigest.of(String.join("\n", words));
    }

    /// Writes it into the folder of its version.
    void write(Path folder) throws IOException {
        Files.write(folder.resolve(FILE), JSON.writeValueAsBytes(this));
    }

    /// Reads it back.
    ///
    /// @throws IOException when there is none, or it is not one
    static Manifest read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        try {
            return JSON.readValue(Files.readAllBytes(file), Manifest.class);
        } catch (JacksonException e) {
            throw new IOException(file + " is not a manifest", e);
        }
    }

    /// The paths of its files in a lake.
    List<Path> paths(Path lake) {
        return paths(lake, files);
    }

    /// The paths of some files in a lake.
    static List<Path> paths(Path lake, Collection<Part> parts) {
        return parts.stream().map(part -> lake.resolve(part.path())).toList();
    }
}
