package socle.core.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import socle.api.text.NodeId;
import socle.core.testing.Scrap;

/// Empty ledgers to test on. PostgreSQL is started once, and stops with the JVM; each of its
/// ledgers has a schema of its own.
public final class Ledgers {

    private static final AtomicInteger SCHEMAS = new AtomicInteger();
    private static @Nullable EmbeddedPostgres server;

    private Ledgers() {}

    static Booking claim(String run, String who, Instant at) {
        return new Booking(run, who, at, Booking.Manner.WORKS, Set.of(new NodeId("a")));
    }

    public static SqliteDatabase sqlite() {
        return new SqliteDatabase(Scrap.folder("ledger").resolve(".socle/ledger.db"), 200);
    }

    public static synchronized PostgresDatabase postgres() {
        try {
            EmbeddedPostgres running = server;
            if (running == null) {
                running = EmbeddedPostgres.start();
                server = running;
            }
            String schema = "ledger" + SCHEMAS.incrementAndGet();
            try (Connection connection = running.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE SCHEMA " + schema);
            }
            String url = running.getJdbcUrl("postgres", "postgres");
            return new PostgresDatabase(url + "&currentSchema=" + schema, "postgres", "postgres");
        } catch (IOException | SQLException e) {
            throw new AssertionError(e);
        }
    }
}
