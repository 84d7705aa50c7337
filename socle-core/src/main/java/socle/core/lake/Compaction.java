package socle.core.lake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import socle.api.data.Column;

/// Makes one file of many small ones that follow each other. The rows keep their order; the files
/// of versions before stay as they are.
///
/// @param folder of the version that is drafted
record Compaction(TableWriter writer, Path lake, Path folder) {

    /// A file below this size is small. Above it, what a file costs beyond its rows (opening it,
    /// reading its footer) is no longer worth writing the rows again.
    static final long SMALL = 32L << 20;

    /// So many small files in a row become one: until then a draft copies nothing of before, and
    /// then it writes 16 files of 32 MB at most.
    static final int MANY = 16;

    /// The files of a table, as few as they are worth.
    List<Manifest.Part> of(List<Manifest.Part> parts, List<Column> columns) throws IOException {
        List<Manifest.Part> compact = new ArrayList<>();
        List<Manifest.Part> small = new ArrayList<>();
        for (Manifest.Part part : parts) {
            if (part.bytes() < SMALL) {
                small.add(part);
            } else {
                compact.addAll(together(small, columns));
                compact.add(part);
                small.clear();
            }
        }
        compact.addAll(together(small, columns));
        return compact;
    }

    private List<Manifest.Part> together(List<Manifest.Part> small, List<Column> columns)
            throws IOException {
        if (small.size() < MANY) {
            return List.copyOf(small);
        }
        List<Path> paths = Manifest.paths(lake, small);
        Manifest.Part one = writer.write(columns, "SELECT * FROM " + ParquetFiles.from(paths));
        for (Path path : paths) {
            if (path.startsWith(folder)) {
                Files.delete(path);
            }
        }
        return List.of(one);
    }
}
