package socle.core.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import socle.api.text.Phrase;

/// The schema of the ledger, one numbered step after the other. A step that was released is never
/// changed.
final class Migrations {

    private static final List<String> ALL =
            List.of(
                    "0001-begin",
                    "0002-latest",
                    "0003-resumes",
                    "0004-hold",
                    "0005-letter",
                    "0006-firing",
                    "0007-schedule",
                    "0008-access",
                    "0009-revision",
                    "0010-history",
                    "0011-questions",
                    "0013-courses",
                    "0014-attestations");

    private final SortedMap<Integer, String> steps;

    private Migrations(List<String> names) {
        steps = new TreeMap<>();
        names.forEach(name -> steps.put(Integer.valueOf(name.substring(0, 4)), name));
    }

    /// All steps.
    static Migrations all() {
        return new Migrations(ALL);
    }

    /// The first steps, as an older Socle had them.
    static Migrations first(int count) {
        return new Migrations(ALL.subList(0, count));
    }

    /// Brings a database to this schema, or refuses one that is newer. Without effect when it is
    /// there already.
    void apply(LedgerDatabase database, Connection connection) throws SQLException {
        if (done(connection).equals(steps.keySet())) {
            return;
        }
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (String sql : database.beforeMigration()) {
                statement.execute(sql);
            }
            migrate(statement, done(connection));
            connection.commit();
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private void migrate(Statement statement, SortedSet<Integer> done) throws SQLException {
        if (!steps.keySet().containsAll(done)) {
            throw tooNew(done.last());
        }
        statement.execute("CREATE TABLE IF NOT EXISTS socle_schema (number INTEGER PRIMARY KEY)");
        for (Map.Entry<Integer, String> step : steps.entrySet()) {
            if (!done.contains(step.getKey())) {
                for (String sql : statements(step.getValue())) {
                    statement.execute(sql);
                }
                statement.execute("INSERT INTO socle_schema VALUES (" + step.getKey() + ")");
            }
        }
    }

    /// The numbers of the steps that were done. They may have come in another order: two branches
    /// of Socle each added one.
    private static SortedSet<Integer> done(Connection connection) throws SQLException {
        SortedSet<Integer> done = new TreeSet<>();
        try (ResultSet tables =
                connection
                        .getMetaData()
                        .getTables(null, connection.getSchema(), "socle_schema", null)) {
            if (!tables.next()) {
                return done;
            }
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT number FROM socle_schema")) {
            while (rows.next()) {
                done.add(rows.getInt(1));
            }
        }
        return done;
    }

    private LedgerFailure tooNew(int found) {
        return new LedgerFailure(
                Phrase.of(
                        "the ledger is of schema %s and this Socle knows schemas up to %s",
                        "le registre est au schéma %s et ce Socle connaît les schémas jusqu’à %s",
                        found,
                        steps.lastKey()),
                new Phrase(
                        "use the newer Socle that wrote it",
                        "utilisez le Socle plus récent qui l’a écrit"),
                new IllegalStateException("schema " + found));
    }

    private static List<String> statements(String step) {
        try (InputStream in = Migrations.class.getResourceAsStream(step + ".sql")) {
            if (in == null) {
                throw new IllegalStateException("no migration " + step);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return List.of(text.strip().split(";\\s*\\n|;\\s*$"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
