package socle.kinds.collect.database;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import socle.api.text.Scalar;
import socle.kinds.collect.Trouble;

/// A database that is read row by row: MariaDB and MySQL in a consistent snapshot, SQLite in a read
/// transaction, any other with what isolation its driver gives. The rows are read a second time,
/// all of them, to be counted and hashed.
final class JdbcSource implements Source {

    private final Job job;
    private final Product product;
    private final Connection connection;
    private final Still still;

    private JdbcSource(Job job, Connection connection, Still still) {
        this.job = job;
        this.product = job.address().product();
        this.connection = connection;
        this.still = still;
    }

    static JdbcSource open(Job job) throws Trouble {
        Connection connection = Wire.open(job);
        try {
            return new JdbcSource(job, connection, stand(connection, job.address().product()));
        } catch (SQLException e) {
            Wire.close(connection);
            throw DatabaseTrouble.of(job, e);
        }
    }

    private static Still stand(Connection connection, Product product) throws SQLException {
        return switch (product) {
            case MARIADB -> {
                Wire.execute(
                        connection,
                        "SET time_zone = '+00:00'",
                        "SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ",
                        "START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY");
                yield Still.SNAPSHOT;
            }
            case SQLITE -> {
                connection.setAutoCommit(false);
                yield Still.SNAPSHOT;
            }
            case POSTGRESQL, OTHER -> {
                hint(connection);
                connection.setAutoCommit(false);
                int wanted = Connection.TRANSACTION_REPEATABLE_READ;
                boolean can = connection.getMetaData().supportsTransactionIsolationLevel(wanted);
                if (can) {
                    connection.setTransactionIsolation(wanted);
                }
                yield can ? Still.SNAPSHOT : Still.MOVING;
            }
        };
    }

    /// Not every driver takes the hint.
    private static void hint(Connection connection) {
        try {
            connection.setReadOnly(true);
        } catch (SQLException _) {
            // What is asked are queries all the same.
        }
    }

    @Override
    public List<Field> fields(Slice slice) throws Trouble {
        try (PreparedStatement statement = prepared(slice, "*")) {
            statement.setMaxRows(1);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return JdbcFields.of(rows.getMetaData(), product, job.spec().columns());
            }
        } catch (SQLException e) {
            throw DatabaseTrouble.of(job, e);
        }
    }

    @Override
    public List<String> primaryKey() throws Trouble {
        TreeMap<Integer, String> names = new TreeMap<>();
        try {
            DatabaseMetaData known = connection.getMetaData();
            @Nullable String schema = job.spec().schema().orElse(null);
            try (ResultSet rows =
                    product == Product.MARIADB
                            ? known.getPrimaryKeys(schema, null, job.spec().table().orElse(""))
                            : known.getPrimaryKeys(null, schema, job.spec().table().orElse(""))) {
                while (rows.next()) {
                    names.put(rows.getInt("KEY_SEQ"), rows.getString("COLUMN_NAME"));
                }
            }
            return List.copyOf(names.values());
        } catch (SQLException e) {
            throw DatabaseTrouble.of(job, e);
        }
    }

    @Override
    public Optional<String> highest(Slice slice, Field column) throws Trouble {
        try (PreparedStatement statement =
                        prepared(slice, "max(" + product.quote(column.name()) + ")");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return Optional.ofNullable(row.getString(1));
        } catch (SQLException e) {
            throw DatabaseTrouble.of(job, e);
        }
    }

    @Override
    public long count(Slice slice) throws Trouble {
        try (PreparedStatement statement = prepared(slice, "count(*)");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw DatabaseTrouble.of(job, e);
        }
    }

    @Override
    public Staged stage(Slice slice, List<Field> fields, Path file) throws IOException, Trouble {
        try (CsvRows out = new CsvRows(file)) {
            long read = each(slice, fields, out::row);
            return new Staged(file, fields, read, out.staged(file, fields).longest());
        } catch (SQLException e) {
            throw DatabaseTrouble.of(job, e);
        }
    }

    @Override
    public Future<Tally> tally(Slice slice, List<Field> fields) {
        return new Later(() -> counted(slice, fields));
    }

    private Tally counted(Slice slice, List<Field> fields) throws IOException, Trouble {
        try {
            Sum sum = new Sum(fields);
            each(slice, fields, sum::row);
            return new Tally(sum.rows, sum.sum);
        } catch (SQLException e) {
            throw DatabaseTrouble.of(job, e);
        }
    }

    private long each(Slice slice, List<Field> fields, Taking taking)
            throws SQLException, IOException {
        try (PreparedStatement statement = prepared(slice, names(fields))) {
            statement.setFetchSize(job.spec().fetch());
            try (ResultSet rows = statement.executeQuery()) {
                long read = 0;
                List<@Nullable String> values = new ArrayList<>();
                while (rows.next()) {
                    values.clear();
                    for (int i = 0; i < fields.size(); i++) {
                        values.add(JdbcValue.text(rows, i + 1, fields.get(i), product));
                    }
                    taking.row(values);
                    if (++read % job.spec().fetch() == 0) {
                        job.bench().progress().at(read, -1, "rows");
                        Interrupts.look();
                    }
                }
                return read;
            }
        }
    }

    private String names(List<Field> fields) {
        return String.join(", ", fields.stream().map(f -> product.quote(f.name())).toList());
    }

    private PreparedStatement prepared(Slice slice, String what) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(slice.select(what));
        for (int i = 0; i < slice.values().size(); i++) {
            bind(statement, i + 1, slice.values().get(i));
        }
        return statement;
    }

    private static void bind(PreparedStatement statement, int index, Scalar value)
            throws SQLException {
        switch (value) {
            case Scalar.Text(String text) -> statement.setString(index, text);
            case Scalar.Decimal(BigDecimal number) -> {
                if (number.stripTrailingZeros().scale() <= 0 && number.precision() <= 18) {
                    statement.setLong(index, number.longValueExact());
                } else {
                    statement.setBigDecimal(index, number);
                }
            }
            case Scalar.Truth(boolean truth) -> statement.setBoolean(index, truth);
            case Scalar.Nothing() -> statement.setObject(index, null);
        }
    }

    @Override
    public Still still() {
        return still;
    }

    @Override
    public Hashing hashing() {
        return Hashing.SECOND_READ;
    }

    @Override
    public void close() {
        Wire.close(connection);
    }

    /// Takes the texts of one row.
    private interface Taking {
        void row(List<@Nullable String> values) throws IOException;
    }

    /// The tally of rows as they come.
    private static final class Sum {
        private final List<Field> fields;
        private final MessageDigest md5;
        private long rows;
        private BigInteger sum = BigInteger.ZERO;

        Sum(List<Field> fields) {
            this.fields = fields;
            try {
                this.md5 = MessageDigest.getInstance("MD5");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        void row(List<@Nullable String> values) {
            md5.reset();
            for (int i = 0; i < fields.size(); i++) {
                Optional<byte[]> bytes = JdbcValue.digested(values.get(i), fields.get(i));
                if (bytes.isEmpty()) {
                    return;
                }
                md5.update(bytes.get());
            }
            rows++;
            sum = sum.add(BigInteger.valueOf(ByteBuffer.wrap(md5.digest()).getLong() >>> 4));
        }
    }
}
