package socle.core.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socle.api.text.NodeId;
import socle.api.text.Phrase;

/// Rows of the ledger as records, and back.
final class LedgerRows {

    /// Of one width, so that texts sort as times do.
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'")
                    .withZone(ZoneOffset.UTC);

    static final String VERSION =
            "v.node, v.version, v.run, v.made_at, v.print_work, v.print_own, v.print_definition,"
                    + " v.print_made, v.print_files, v.print_words, v.inputs, v.tables, v.goes_on,"
                    + " v.resumes_at";

    private LedgerRows() {}

    static String time(Instant at) {
        return TIME.format(at);
    }

    static RunRow run(ResultSet row) throws SQLException {
        return new RunRow(
                row.getString("id"),
                row.getString("environment"),
                row.getString("command"),
                row.getString("by_whom"),
                Instant.parse(row.getString("started_at")),
                Optional.ofNullable(row.getString("ended_at")).map(Instant::parse),
                RunRow.State.valueOf(row.getString("state")));
    }

    static StepRow step(ResultSet row) throws SQLException {
        return new StepRow(
                row.getString("run"),
                new NodeId(row.getString("node")),
                StepRow.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getString("reason"),
                new Phrase(row.getString("words_en"), row.getString("words_fr")),
                row.getInt("fallen"),
                row.getInt("warned"),
                Instant.parse(row.getString("started_at")),
                Duration.ofNanos(row.getLong("took_nanos")));
    }

    /// From `VERSION`, and `environment` and `pointed_at` beside it.
    static Published published(ResultSet row) throws SQLException {
        return new Published(
                row.getString("environment"),
                new NodeId(row.getString("node")),
                row.getString("version"),
                row.getString("run"),
                Instant.parse(row.getString("made_at")),
                Instant.parse(row.getString("pointed_at")),
                new Fingerprints(
                        row.getString("print_work"),
                        row.getString("print_own"),
                        row.getString("print_definition"),
                        row.getString("print_made"),
                        row.getString("print_files"),
                        row.getString("print_words")),
                LedgerJson.inputs(row.getString("inputs")),
                LedgerJson.tables(row.getString("tables")),
                Optional.ofNullable(row.getString("goes_on")),
                Optional.ofNullable(row.getString("resumes_at")).map(Instant::parse));
    }

    static <T> List<T> list(Connection connection, Reader<T> reader, String sql, Object... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
                return found;
            }
        }
    }

    static int change(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        }
    }

    static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case Integer number -> statement.setInt(i + 1, number);
                case Long number -> statement.setLong(i + 1, number);
                case Instant at -> statement.setString(i + 1, time(at));
                case null -> statement.setString(i + 1, null);
                case Object other -> statement.setString(i + 1, text(other));
            }
        }
    }

    /// PostgreSQL holds no NUL in a text.
    private static String text(Object value) {
        return value.toString().replace('\0', '\uFFFD');
    }

    /// One row as a record.
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
