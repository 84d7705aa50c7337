package socle.kinds.collect.database;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;
import socle.api.text.Sql;
import socle.kinds.collect.Trouble;

/// PostgreSQL in one snapshot, shared by two connections: one copies the rows while the other
/// counts and hashes them.
final class PostgresSource implements Source {

    private static final int ROWS_A_LOOK = 10_000;
    private static final String BEGIN = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";

    private final Job job;
    private final Connection reader;
    private final @Nullable Connection counter;

    private PostgresSource(Job job, Connection reader, @Nullable Connection counter) {
        this.job = job;
        this.reader = reader;
        this.counter = counter;
    }

    /// The state that the database has now.
    static PostgresSource now(Job job) throws Trouble {
        return at(job, Optional.empty());
    }

    /// The state of a snapshot that another connection exported.
    static PostgresSource at(Job job, Optional<String> snapshot) throws Trouble {
        Connection reader = Wire.open(job);
        @Nullable Connection counter = null;
        try {
            begin(reader, snapshot);
            Optional<String> shared = snapshot.isPresent() ? snapshot : exported(reader);
            if (shared.isPresent()) {
                counter = Wire.open(job);
                begin(counter, shared);
            }
            return new PostgresSource(job, reader, counter);
        } catch (SQLException e) {
            Wire.close(counter);
            Wire.close(reader);
            throw DatabaseTrouble.of(job, e);
        } catch (Trouble e) {
            Wire.close(reader);
            throw e;
        }
    }

    private static void begin(Connection connection, Optional<String> snapshot)
            throws SQLException {
        prepare(connection);
        Wire.execute(connection, BEGIN);
        if (snapshot.isPresent()) {
            Wire.execute(
                    connection, "SET TRANSACTION SNAPSHOT " + Sql.literal(snapshot.orElseThrow()));
        }
    }

    /// Values are written the same whatever the server's settings.
    static void prepare(Connection connection) throws SQLException {
        Wire.execute(
                connection,
                "SET datestyle = 'ISO, YMD'",
                "SET intervalstyle = 'iso_8601'",
                "SET timezone = 'UTC'",
                "SET extra_float_digits = 1",
                "SET bytea_output = 'hex'",
                "SET lc_monetary = 'C'",
                "SET standard_conforming_strings = on");
    }

    /// A server that may not share its snapshot (a pooler, a standby) is asked on one connection.
    private static Optional<String> exported(Connection reader) throws SQLException {
        try {
            return Wire.one(reader, "SELECT pg_export_snapshot()");
        } catch (SQLException _) {
            Wire.execute(reader, "ROLLBACK", BEGIN);
            return Optional.empty();
        }
    }

    @Override
    public List<Field> fields(Slice slice) throws Trouble {
        try (Statement statement = reader.createStatement()) {
            statement.setEscapeProcessing(false);
            try (ResultSet none = statement.executeQuery(slice.plain("*") + " LIMIT 0")) {
                return PostgresFields.of(none.getMetaData(), job.spec().columns());
            }
        } catch (SQLException e) {
            throw DatabaseTrouble.of(job, e);
        }
    }

    @Override
    public List<String> primaryKey() throws Trouble {
        String table = Slice.of(job.spec(), Product.POSTGRESQL).from();
        List<String> names = new ArrayList<>();
        try (Statement statement = reader.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "SELECT a.attname FROM pg_index i CROSS JOIN unnest(i.indkey)"
                                        + " WITH ORDINALITY AS k(n, o) JOIN pg_attribute a ON"
                                        + " a.attrelid = i.indrelid AND a.attnum = k.n WHERE"
                                        + " i.indisprimary AND i.indrelid = "
                                        + Sql.literal(table)
                                        + "::regclass ORDER BY k.o")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        } catch (SQLException e) {
            throw DatabaseTrouble.of(job, e);
        }
    }

    @Override
    public Optional<String> highest(Slice slice, Field column) throws Trouble {
        return one(slice.plain("max(" + Sql.quote(column.name()) + ")::text"));
    }

    @Override
    public long count(Slice slice) throws Trouble {
        return Long.parseLong(one(slice.plain("count(*)")).orElse("0"));
    }

    /// One value in the snapshot.
    Optional<String> one(String sql) throws Trouble {
        try {
            return Wire.one(reader, sql);
        } catch (SQLException e) {
            throw DatabaseTrouble.of(job, e);
        }
    }

    @Override
    public Staged stage(Slice slice, List<Field> fields, Path file) throws IOException, Trouble {
        String copy =
                "COPY (" + slice.plain(PostgresFields.sent(fields)) + ") TO STDOUT (FORMAT csv)";
        try (CsvRows rows = new CsvRows(file)) {
            CopyOut out = reader.unwrap(PGConnection.class).getCopyAPI().copyOut(copy);
            long read = 0;
            for (byte[] line = out.readFromCopy(); line != null; line = out.readFromCopy()) {
                rows.line(line);
                if (++read % ROWS_A_LOOK == 0) {
                    job.bench().progress().at(read, -1, "rows");
                    Interrupts.look();
                }
            }
            Staged staged = rows.staged(file, fields);
            return new Staged(file, fields, out.getHandledRowCount(), staged.longest());
        } catch (SQLException e) {
            throw DatabaseTrouble.of(job, e);
        }
    }

    @Override
    public Future<Tally> tally(Slice slice, List<Field> fields) {
        if (counter == null) {
            return new Later(() -> counted(slice, fields));
        }
        FutureTask<Tally> task = new FutureTask<>(() -> counted(slice, fields));
        Thread.ofPlatform().name("tally").daemon().start(task);
        return task;
    }

    private Tally counted(Slice slice, List<Field> fields) throws Trouble {
        String fits = PostgresFields.fits(fields);
        Slice fitting = fits.isEmpty() ? slice : slice.and(fits);
        Connection connection = counter == null ? reader : counter;
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            try (ResultSet row =
                    statement.executeQuery(fitting.plain(PostgresFields.tally(fields)))) {
                row.next();
                return new Tally(row.getLong(1), new BigInteger(row.getString(2)));
            }
        } catch (SQLException e) {
            throw DatabaseTrouble.of(job, e);
        }
    }

    @Override
    public Still still() {
        return Still.SNAPSHOT;
    }

    @Override
    public Hashing hashing() {
        return Hashing.BY_SOURCE;
    }

    @Override
    public void close() {
        Wire.close(counter);
        Wire.close(reader);
    }
}
