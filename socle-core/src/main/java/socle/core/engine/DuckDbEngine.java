package socle.core.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.jspecify.annotations.Nullable;
import socle.api.data.SqlFailure;
import socle.api.text.Sql;

/// The one in-memory DuckDB of a process. It starts at the first session; whoever only plans never
/// pays for it. Sandboxed: it reads and writes the project's folder, loads no extension, reaches no
/// network, and nobody can change that.
public final class DuckDbEngine implements AutoCloseable {

    /// The dialect, with the part of the version that can change results.
    public static final String DIALECT = "duckdb-2";

    private final EngineSettings settings;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable DuckDBConnection owner;
    private @Nullable PreparedStatement parser;

    public DuckDbEngine(EngineSettings settings) {
        this.settings = settings;
    }

    /// A session of its own, without a time limit.
    public DuckDbSession session() {
        return session(Duration.ZERO);
    }

    /// A session of its own; temporary tables are seen by it alone.
    ///
    /// @param limit how long one statement may take, in whole seconds; zero is without limit
    public DuckDbSession session(Duration limit) {
        lock.lock();
        try {
            return new DuckDbSession(started().duplicate(), (int) limit.toSeconds());
        } catch (SQLException e) {
            throw DuckDbWords.failure("", e);
        } finally {
            lock.unlock();
        }
    }

    /// Runs statements that change what every session sees (views of published tables), one caller
    /// at a time. One that cannot be done does not stop the others.
    ///
    /// @return those that the engine refused, a broken file of a table for instance
    public List<SqlFailure> see(List<String> statements) {
        List<SqlFailure> refused = new ArrayList<>();
        lock.lock();
        try {
            DuckDBConnection connection = started();
            for (String sql : statements) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute(sql);
                } catch (SQLException e) {
                    refused.add(DuckDbWords.failure(sql, e));
                }
            }
        } catch (SQLException e) {
            throw DuckDbWords.failure("", e);
        } finally {
            lock.unlock();
        }
        return refused;
    }

    /// The parse tree of a text, as JSON. One statement is prepared for all of them: a project has
    /// a thousand.
    String serialized(String text) {
        lock.lock();
        try {
            PreparedStatement statement = parser;
            if (statement == null) {
                statement = started().prepareStatement(SqlParser.SERIALIZE);
                parser = statement;
            }
            statement.setString(1, text);
            try (ResultSet answer = statement.executeQuery()) {
                answer.next();
                return answer.getString(1);
            }
        } catch (SQLException e) {
            throw DuckDbWords.failure("", e);
        } finally {
            lock.unlock();
        }
    }

    /// Whether DuckDB was started.
    public boolean isStarted() {
        lock.lock();
        try {
            return owner != null;
        } finally {
            lock.unlock();
        }
    }

    private DuckDBConnection started() throws SQLException {
        DuckDBConnection open = owner;
        if (open == null) {
            open = start();
            owner = open;
        }
        return open;
    }

    private DuckDBConnection start() throws SQLException {
        try {
            Files.createDirectories(settings.temp());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Properties properties = new Properties();
        properties.setProperty("autoinstall_known_extensions", "false");
        properties.setProperty("autoload_known_extensions", "false");
        DuckDBConnection opened =
                new DuckDBDriver()
                        .connect("jdbc:duckdb:", properties)
                        .unwrap(DuckDBConnection.class);
        try (Statement statement = opened.createStatement()) {
            for (String sql : sandbox()) {
                statement.execute(sql);
            }
            return opened;
        } catch (SQLException e) {
            opened.close();
            throw e;
        }
    }

    /// The order matters: allowed folders before the doors close, the lock last.
    private List<String> sandbox() {
        return List.of(
                "SET memory_limit = " + Sql.literal(settings.memory()),
                "SET threads = " + settings.threads(),
                "SET temp_directory = " + Sql.literal(settings.temp().toString()),
                "SET TimeZone = 'UTC'",
                "SET errors_as_json = true",
                "SET preserve_insertion_order = true",
                "SET parquet_metadata_cache = true",
                // What a question took is given back to the machine (20 MB of a server).
                "SET allocator_background_threads = true",
                "SET allocator_flush_threshold = '1MB'",
                "SET allowed_directories = [" + String.join(", ", open()) + "]",
                "SET enable_external_access = false",
                "SET lock_configuration = true");
    }

    /// The project's folder, and the pattern that means it and nothing else where its name looks
    /// like a pattern: the engine compares texts.
    private List<String> open() {
        return Stream.of(settings.project(), settings.temp())
                .flatMap(folder -> Stream.of(folder.toString(), pattern(folder)))
                .distinct()
                .map(Sql::literal)
                .toList();
    }

    /// The pattern that names one file or folder: a path is a pattern to the engine, so what would
    /// be one is put between brackets.
    public static String pattern(Path path) {
        return path.toString().replaceAll("[\\[*?]", "[$0]");
    }

    @Override
    public void close() {
        lock.lock();
        try {
            if (parser != null) {
                parser.close();
                parser = null;
            }
            if (owner != null) {
                owner.close();
                owner = null;
            }
        } catch (SQLException e) {
            throw DuckDbWords.failure("", e);
        } finally {
            lock.unlock();
        }
    }
}
