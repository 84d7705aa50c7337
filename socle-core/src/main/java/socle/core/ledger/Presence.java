package socle.core.ledger;

import java.sql.SQLException;

/// Says to others that this process lives, until it is closed or the process dies, however it dies.
interface Presence extends AutoCloseable {

    /// Its name, as holds tell it.
    String name();

    /// Whether others still see it.
    boolean lasts();

    @Override
    void close() throws SQLException;
}
