package socle.core.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.ConnectionPoolDataSource;

/// What differs between the databases that can hold a ledger. The SQL does not.
public sealed interface LedgerDatabase permits SqliteDatabase, PostgresDatabase {

    /// A new connection, ready to use.
    Connection open() throws SQLException;

    /// Connections that are used again, ready to use.
    ConnectionPoolDataSource pool();

    /// Whether processes of several machines may use it.
    boolean isShared();

    /// What is said at the start of a transaction that may change the schema, so that two processes
    /// do not.
    List<String> beforeMigration();

    /// What is said at the start of a transaction that claims nodes, so that two processes do not.
    List<String> beforeClaim();

    /// Says that this process lives, under a name that nobody had before.
    Presence presence(String name) throws SQLException;

    /// Whether the process of a presence lives; asked within a transaction that writes.
    boolean lives(Connection connection, String presence) throws SQLException;

    /// What the database says, in words for people.
    LedgerFailure failure(SQLException thrown);
}
