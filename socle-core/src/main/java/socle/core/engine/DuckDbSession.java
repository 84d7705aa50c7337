package socle.core.engine;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.data.Engine;
import socle.api.data.Rows;
import socle.api.data.SqlFailure;

/// One session on DuckDB, for one thread at a time. Only `interrupt` may be called from another.
public final class DuckDbSession implements Engine, AutoCloseable {

    private static final long CANCEL_AGAIN_MILLIS = 5;

    private final DuckDBConnection connection;
    private final int limitSeconds;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition idle = lock.newCondition();
    private @Nullable Statement running;
    private volatile boolean stopped;

    DuckDbSession(DuckDBConnection connection, int limitSeconds) {
        this.connection = connection;
        this.limitSeconds = limitSeconds;
    }

    @Override
    public String dialect() {
        return DuckDbEngine.DIALECT;
    }

    @Override
    public Rows query(String sql, @Nullable Object... parameters) {
        return run(
                sql,
                parameters,
                statement -> {
                    try (ResultSet result = statement.executeQuery()) {
                        return DuckDbValues.rows(result);
                    }
                });
    }

    /// The first rows of one query.
    ///
    /// @throws SqlFailure when the engine refuses it, or its time is over
    public Excerpt first(Limits limits, String sql, @Nullable Object... parameters) {
        return run(
                sql,
                parameters,
                statement -> {
                    int seconds = (int) limits.time().toSeconds();
                    statement.setQueryTimeout(seconds);
                    try (ResultSet result = statement.executeQuery()) {
                        return DuckDbValues.first(result, limits);
                    } catch (SQLException e) {
                        if (!stopped && isOver(e)) {
                            throw limit(seconds, e);
                        }
                        throw e;
                    }
                });
    }

    /// Runs a statement that writes a file.
    ///
    /// @param time in whole seconds
    /// @return how many rows it wrote
    /// @throws SqlFailure when the engine refuses it, or its time is over
    public long write(Duration time, String sql) {
        return run(
                sql,
                new @Nullable Object[0],
                statement -> {
                    int seconds = (int) time.toSeconds();
                    statement.setQueryTimeout(seconds);
                    try {
                        return statement.executeLargeUpdate();
                    } catch (SQLException e) {
                        if (!stopped && isOver(e)) {
                            throw limit(seconds, e);
                        }
                        throw e;
                    }
                });
    }

    @Override
    public void execute(String sql, @Nullable Object... parameters) {
        run(sql, parameters, PreparedStatement::execute);
    }

    @Override
    public List<Column> describe(String select) {
        return run(
                select,
                new @Nullable Object[0],
                statement -> {
                    ResultSetMetaData shape = statement.getMetaData();
                    return shape == null ? List.of() : DuckDbValues.columns(shape);
                });
    }

    /// Takes rows into a temporary table of this session. What it took is in the table once it is
    /// closed.
    ///
    /// @param columns those of the table, in order
    public RowAppender append(String table, List<Column> columns) {
        refuseWhenStopped();
        try {
            DuckDBAppender appender = connection.createAppender("temp", "main", table);
            return new RowAppender(appender, columns, this::refuseWhenStopped);
        } catch (SQLException e) {
            throw DuckDbWords.failure("", e);
        }
    }

    /// Whether it was stopped, and refuses whatever is asked.
    public boolean isStopped() {
        return stopped;
    }

    /// Stops what runs and refuses whatever follows; returns when nothing runs any more.
    public void interrupt() {
        stopped = true;
        lock.lock();
        try {
            // A cancel that arrives before the engine has begun is lost, so it is said again.
            while (running != null) {
                running.cancel();
                idle.awaitNanos(TimeUnit.MILLISECONDS.toNanos(CANCEL_AGAIN_MILLIS));
            }
        } catch (SQLException e) {
            throw DuckDbWords.failure("", e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    private <T> T run(String sql, @Nullable Object[] parameters, Work<T> work) {
        refuseWhenStopped();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            if (limitSeconds > 0) {
                statement.setQueryTimeout(limitSeconds);
            }
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            begin(statement);
            try {
                return work.on(statement);
            } finally {
                end();
            }
        } catch (SQLException e) {
            throw failure(sql, e);
        }
    }

    private SqlFailure failure(String sql, SQLException thrown) {
        if (stopped) {
            return stop(thrown);
        }
        return limitSeconds > 0 && isOver(thrown)
                ? limit(limitSeconds, thrown)
                : DuckDbWords.failure(sql, thrown);
    }

    private static boolean isOver(SQLException thrown) {
        return DuckDbWords.failure("", thrown).words().startsWith("Interrupted");
    }

    private static SqlFailure limit(int seconds, SQLException cause) {
        return new SqlFailure("stopped at its limit of " + seconds + " s", -1, cause);
    }

    /// Looks again under the lock: a stop that came since the last look found nothing to cancel.
    private void begin(Statement statement) {
        lock.lock();
        try {
            refuseWhenStopped();
            running = statement;
        } finally {
            lock.unlock();
        }
    }

    private void end() {
        lock.lock();
        try {
            running = null;
            idle.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void refuseWhenStopped() {
        if (stopped) {
            throw stop(new SQLException("stopped"));
        }
    }

    private static SqlFailure stop(SQLException cause) {
        return new SqlFailure("stopped on request", -1, cause);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw DuckDbWords.failure("", e);
        }
    }

    /// What is done with a prepared statement.
    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }
}
