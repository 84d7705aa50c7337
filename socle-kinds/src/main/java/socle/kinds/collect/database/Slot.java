package socle.kinds.collect.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;
import socle.api.text.Sql;
import socle.kinds.collect.Trouble;

/// The publication and the replication slot of one node on its server.
final class Slot implements AutoCloseable {

    /// Five or ten seconds of looks; a server flushes what it committed several times a second.
    private static final int LOOKS = 100;

    private final Job job;
    private final Connection connection;
    private final String publication;
    private final String name;
    private final String schema;
    private final String table;

    private Slot(Job job, Changes changes, Connection connection) throws SQLException, Trouble {
        this.job = job;
        this.connection = connection;
        this.publication = changes.publication().orElse("socle_" + job.node());
        this.name = changes.slot().orElse("socle_" + job.node());
        String oid = Sql.literal(Slice.of(job.spec(), Product.POSTGRESQL).from()) + "::regclass";
        String of = " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = ";
        this.schema = Wire.one(connection, "SELECT n.nspname" + of + oid).orElseThrow();
        this.table = Wire.one(connection, "SELECT c.relname" + of + oid).orElseThrow();
        String kind = Wire.one(connection, "SELECT c.relkind" + of + oid).orElseThrow();
        if (!kind.equals("r")) {
            throw FollowTrouble.noPlainTable(table);
        }
    }

    static Slot of(Job job, Changes changes) throws Trouble {
        Connection connection = Wire.open(job);
        try {
            PostgresSource.prepare(connection);
            return new Slot(job, changes, connection);
        } catch (SQLException e) {
            Wire.close(connection);
            throw DatabaseTrouble.of(job, e);
        } catch (Trouble trouble) {
            Wire.close(connection);
            throw trouble;
        }
    }

    String name() {
        return name;
    }

    /// Whether a message speaks of the node's table.
    boolean isOurs(LogMessage.Relation relation) {
        return relation.schema().equals(schema) && relation.table().equals(table);
    }

    /// A slot that was just made: from its position on the log tells all that its snapshot does not
    /// see, as long as the connection that made it is open.
    record Made(Lsn position, String snapshot, Connection keeper) implements AutoCloseable {
        @Override
        public void close() {
            Wire.close(keeper);
        }
    }

    /// Makes the publication when it is missing, and the slot anew: what an earlier try left is
    /// dropped.
    Made make() throws Trouble {
        try {
            publish();
            if (one("SELECT 1 FROM pg_replication_slots WHERE slot_name = " + literal())
                    .isPresent()) {
                refuseOther();
                one("SELECT pg_drop_replication_slot(" + literal() + ")");
            }
        } catch (SQLException e) {
            throw FollowTrouble.noReplication(job, publication, e);
        }
        Properties properties = new Properties();
        properties.setProperty("replication", "database");
        properties.setProperty("assumeMinServerVersion", "12");
        properties.setProperty("preferQueryMode", "simple");
        Connection keeper = Wire.open(job, properties);
        try (Statement statement = keeper.createStatement();
                ResultSet made =
                        statement.executeQuery(
                                "CREATE_REPLICATION_SLOT "
                                        + Sql.quote(name)
                                        + " LOGICAL pgoutput EXPORT_SNAPSHOT")) {
            made.next();
            return new Made(
                    Lsn.of(made.getString("consistent_point")),
                    made.getString("snapshot_name"),
                    keeper);
        } catch (SQLException e) {
            Wire.close(keeper);
            throw FollowTrouble.noReplication(job, publication, e);
        }
    }

    private void publish() throws SQLException, Trouble {
        String published = " FROM pg_publication WHERE pubname = " + Sql.literal(publication);
        if (one("SELECT 1" + published).isEmpty()) {
            Wire.execute(
                    connection,
                    "CREATE PUBLICATION " + Sql.quote(publication) + " FOR TABLE " + quoted());
            return;
        }
        boolean all =
                one("SELECT pubinsert AND pubupdate AND pubdelete AND pubtruncate" + published)
                        .orElse("")
                        .equals("t");
        if (!all) {
            throw FollowTrouble.publishesSome(publication);
        }
        String member =
                "SELECT 1 FROM pg_publication_tables WHERE pubname = %s AND schemaname = %s AND tablename = %s"
                        .formatted(
                                Sql.literal(publication), Sql.literal(schema), Sql.literal(table));
        if (one(member).isEmpty()) {
            Wire.execute(
                    connection,
                    "ALTER PUBLICATION " + Sql.quote(publication) + " ADD TABLE " + quoted());
        }
    }

    /// A server notices only after a while that who read the slot was killed.
    private void refuseOther() throws SQLException, Trouble {
        for (int look = 0; look < LOOKS && is("active"); look++) {
            one("SELECT pg_sleep(0.1)");
        }
        if (!is("plugin = 'pgoutput' AND database = current_database() AND NOT active")) {
            throw FollowTrouble.slotInUse(name);
        }
    }

    private boolean is(String condition) throws SQLException {
        String sql = "SELECT " + condition + " FROM pg_replication_slots WHERE slot_name = ";
        return one(sql + literal()).orElse("").equals("t");
    }

    /// Lets the server forget what was published up to a position, and holds that it forgot nothing
    /// beyond it.
    void confirm(Lsn position) throws Trouble {
        try {
            Optional<String> confirmed =
                    one(
                            "SELECT confirmed_flush_lsn FROM pg_replication_slots WHERE slot_name = "
                                    + literal());
            if (confirmed.isEmpty() || Lsn.of(confirmed.get()).compareTo(position) > 0) {
                throw FollowTrouble.slotLost(name, position);
            }
            refuseOther();
            if (Lsn.of(confirmed.get()).compareTo(position) < 0) {
                one(
                        "SELECT pg_replication_slot_advance(%s, %s)"
                                .formatted(literal(), Sql.literal(position.toString())));
            }
        } catch (SQLException e) {
            throw e.getSQLState().equals("42501")
                    ? FollowTrouble.noReplication(job, publication, e)
                    : DatabaseTrouble.of(job, e);
        }
    }

    /// The end of the server's log as it is now, once it is on disk: a server that commits without
    /// waiting for its disk shows rows before it can tell their changes.
    Lsn end() throws Trouble {
        try {
            Lsn written = Lsn.of(one("SELECT pg_current_wal_insert_lsn()").orElseThrow());
            Lsn flushed = Lsn.of(one("SELECT pg_current_wal_flush_lsn()").orElseThrow());
            for (int look = 0; look < LOOKS && !written.isWithin(flushed); look++) {
                flushed =
                        Lsn.of(
                                one("SELECT pg_current_wal_flush_lsn() FROM pg_sleep(0.05)")
                                        .orElseThrow());
            }
            return flushed;
        } catch (SQLException e) {
            throw DatabaseTrouble.of(job, e);
        }
    }

    /// Gives the messages of all transactions that ended before a position, without moving the
    /// slot.
    void peek(Lsn until, Taking taking) throws Trouble {
        String sql =
                "SELECT data FROM pg_logical_slot_peek_binary_changes(?, ?::pg_lsn, NULL,"
                        + " 'proto_version', '1', 'publication_names', ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            connection.setAutoCommit(false);
            statement.setFetchSize(job.spec().fetch());
            statement.setString(1, name);
            statement.setString(2, until.toString());
            statement.setString(3, Sql.quote(publication));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    taking.message(PgOutput.read(rows.getBytes(1)));
                }
            }
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw DatabaseTrouble.of(job, e);
        }
    }

    private String literal() {
        return Sql.literal(name);
    }

    private String quoted() {
        return Sql.quote(schema) + "." + Sql.quote(table);
    }

    private Optional<String> one(String sql) throws SQLException {
        return Wire.one(connection, sql);
    }

    @Override
    public void close() {
        Wire.close(connection);
    }

    /// Takes one message.
    interface Taking {
        void message(LogMessage message) throws Trouble;
    }
}
