package socle.core.lake;

import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Collectors;
import socle.api.text.Sql;
import socle.core.engine.DuckDbEngine;

/// Parquet files as they stand in a query.
final class ParquetFiles {

    private ParquetFiles() {}

    /// All of some files, one after the other, as something to select from.
    static String from(Collection<Path> files) {
        return "read_parquet(" + list(files) + ", hive_partitioning = false)";
    }

    /// The same with a column `socle_file` that says where a row came from: the place of its file
    /// in
    /// the list.
    static String named(Collection<Path> files) {
        return "read_parquet("
                + list(files)
                + ", hive_partitioning = false, filename = 'socle_file')";
    }

    private static String list(Collection<Path> files) {
        return files.stream()
                .map(file -> Sql.literal(DuckDbEngine.pattern(file)))
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
