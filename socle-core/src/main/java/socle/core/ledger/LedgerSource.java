package socle.core.ledger;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.logging.Logger;
import javax.sql.ConnectionEvent;
import javax.sql.ConnectionEventListener;
import javax.sql.DataSource;
import javax.sql.PooledConnection;
import org.jspecify.annotations.Nullable;

/// The ledger's database as a library wants it: connections that are lent, given back by closing
/// them, and used again.
public final class LedgerSource implements DataSource, AutoCloseable {

    private static final int IDLE_AT_MOST = 8;

    private final LedgerDatabase database;
    private final Deque<PooledConnection> idle = new ArrayDeque<>();
    private final Set<PooledConnection> broken = new HashSet<>();
    private boolean closed;

    LedgerSource(LedgerDatabase database) {
        this.database = database;
    }

    /// Whether processes of several machines may use it.
    public boolean isShared() {
        return database.isShared();
    }

    @Override
    public Connection getConnection() throws SQLException {
        PooledConnection waiting;
        synchronized (idle) {
            waiting = idle.poll();
        }
        return waiting == null ? opened() : waiting.getConnection();
    }

    private Connection opened() throws SQLException {
        PooledConnection fresh = database.pool().getPooledConnection();
        fresh.addConnectionEventListener(new Returning());
        return fresh.getConnection();
    }

    private void giveBack(PooledConnection used) {
        synchronized (idle) {
            if (!broken.remove(used) && !closed && idle.size() < IDLE_AT_MOST) {
                idle.push(used);
                return;
            }
        }
        discard(used);
    }

    private static void discard(PooledConnection used) {
        try {
            used.close();
        } catch (SQLException _) {
            // Nothing is lost: whatever was to be kept was committed.
            return;
        }
    }

    @Override
    public void close() {
        synchronized (idle) {
            closed = true;
            idle.forEach(LedgerSource::discard);
            idle.clear();
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("the ledger has one user");
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) throws SQLException {
        throw new SQLFeatureNotSupportedException("nothing is logged here");
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        throw new SQLFeatureNotSupportedException("the ledger has its own patience");
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("nothing is logged here");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("wraps nothing");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }

    private final class Returning implements ConnectionEventListener {
        @Override
        public void connectionClosed(ConnectionEvent event) {
            giveBack((PooledConnection) event.getSource());
        }

        @Override
        public void connectionErrorOccurred(ConnectionEvent event) {
            synchronized (idle) {
                broken.add((PooledConnection) event.getSource());
            }
        }
    }
}
