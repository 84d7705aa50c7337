package socle.core.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// One connection that writes, one transaction after the other, and others that read and are used
/// again.
final class Connections implements AutoCloseable {

    private static final int IDLE_AT_MOST = 4;

    private final LedgerDatabase database;
    private final ReentrantLock writing = new ReentrantLock();
    private final Deque<Connection> idle = new ArrayDeque<>();
    private @Nullable Connection writer;

    Connections(LedgerDatabase database) {
        this.database = database;
    }

    /// Opens the writer and brings the schema to the one that is known here.
    void prepare(Migrations migrations) {
        writing.lock();
        try {
            migrations.apply(database, writer());
        } catch (SQLException e) {
            throw database.failure(e);
        } finally {
            writing.unlock();
        }
    }

    /// One transaction that reads.
    <T> T read(Work<T> work) {
        try {
            Connection connection = borrow();
            try {
                T result = work.on(connection);
                giveBack(connection);
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.close();
                closeIdle();
                throw e;
            }
        } catch (SQLException e) {
            throw database.failure(e);
        }
    }

    /// One transaction that writes: all of it, or nothing.
    void write(Change change) {
        int _ =
                answer(
                        to -> {
                            change.on(to);
                            return 0;
                        });
    }

    /// One statement that writes.
    ///
    /// @return how many rows it changed
    int change(String sql, @Nullable Object... values) {
        return answer(to -> LedgerRows.change(to, sql, values));
    }

    /// One transaction that writes and tells something: all of it, or nothing.
    <T> T answer(Work<T> work) {
        writing.lock();
        try {
            return transact(work);
        } catch (SQLException e) {
            throw database.failure(e);
        } finally {
            writing.unlock();
        }
    }

    private <T> T transact(Work<T> work) throws SQLException {
        Connection connection = writer();
        try {
            connection.setAutoCommit(false);
            T told = work.on(connection);
            connection.commit();
            connection.setAutoCommit(true);
            return told;
        } catch (SQLException | RuntimeException e) {
            writer = null;
            abandon(connection, e);
            throw e;
        }
    }

    /// After a failed commit nobody knows the state of a connection: it is thrown away.
    private static void abandon(Connection connection, Exception because) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            because.addSuppressed(e);
        }
        try {
            connection.close();
        } catch (SQLException e) {
            because.addSuppressed(e);
        }
    }

    private Connection writer() throws SQLException {
        Connection open = writer;
        if (open == null) {
            open = database.open();
            writer = open;
        }
        return open;
    }

    private Connection borrow() throws SQLException {
        synchronized (idle) {
            Connection waiting = idle.poll();
            if (waiting != null) {
                return waiting;
            }
        }
        return database.open();
    }

    private void giveBack(Connection connection) throws SQLException {
        synchronized (idle) {
            if (idle.size() < IDLE_AT_MOST) {
                idle.push(connection);
                return;
            }
        }
        connection.close();
    }

    /// When one connection broke, the others that wait may have broken with it.
    private void closeIdle() throws SQLException {
        synchronized (idle) {
            for (Connection connection : idle) {
                connection.close();
            }
            idle.clear();
        }
    }

    @Override
    public void close() {
        writing.lock();
        try {
            closeIdle();
            if (writer != null) {
                writer.close();
                writer = null;
            }
        } catch (SQLException e) {
            throw database.failure(e);
        } finally {
            writing.unlock();
        }
    }

    /// What is read.
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /// What is written.
    interface Change {
        void on(Connection connection) throws SQLException;
    }
}
