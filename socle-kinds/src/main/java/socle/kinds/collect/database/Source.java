package socle.kinds.collect.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import socle.kinds.collect.Trouble;

/// A database in one state that does not move while it is read.
interface Source extends AutoCloseable {

    /// The columns of a slice.
    List<Field> fields(Slice slice) throws Trouble;

    /// The columns of the primary key of the table, in order; none when it has none.
    List<String> primaryKey() throws Trouble;

    /// The highest value of a column, as the source writes it; nothing without rows.
    Optional<String> highest(Slice slice, Field column) throws Trouble;

    /// Copies the rows of a slice to a file, one line a row, as PostgreSQL writes CSV.
    Staged stage(Slice slice, List<Field> fields, Path file) throws IOException, Trouble;

    /// Counts and hashes the rows of a slice whose values fit their types, as the source has them.
    Future<Tally> tally(Slice slice, List<Field> fields);

    /// Counts rows.
    long count(Slice slice) throws Trouble;

    /// How still the source stands while it is read.
    Still still();

    /// How its hash is computed.
    Hashing hashing();

    @Override
    void close();

    /// Whether all of its answers speak of one state.
    enum Still {
        SNAPSHOT,
        MOVING
    }

    /// Who computes the hash of the source.
    enum Hashing {
        BY_SOURCE,
        SECOND_READ
    }
}
