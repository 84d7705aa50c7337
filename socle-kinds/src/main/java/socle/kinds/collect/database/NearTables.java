package socle.kinds.collect.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import socle.api.text.Phrase;
import socle.api.text.Suggestion;
import socle.kinds.collect.Trouble;

/// Which tables a database has, for whoever named one that it has not.
final class NearTables {

    private static final int MOST = 1_000;

    private NearTables() {}

    /// A table that is not there, with the one that may be meant.
    static Trouble trouble(Job job, String missing) {
        String table = missing.substring(missing.lastIndexOf('.') + 1);
        return Trouble.of(
                Phrase.of(
                        "%s has no table '%s'",
                        "%s n’a pas de table «\u00a0%s\u00a0»", job.address().shown(), missing),
                Suggestion.todo(
                        table,
                        names(job),
                        new Phrase(
                                "look at `table` and `schema`, and at who may see it",
                                "vérifiez `table` et `schema`, et qui peut la voir")));
    }

    private static List<String> names(Job job) {
        List<String> names = new ArrayList<>();
        @Nullable String schema = job.spec().schema().orElse(null);
        try (Connection connection = Wire.open(job);
                ResultSet rows =
                        connection
                                .getMetaData()
                                .getTables(null, schema, "%", new String[] {"TABLE", "VIEW"})) {
            while (rows.next() && names.size() < MOST) {
                names.add(rows.getString("TABLE_NAME"));
            }
        } catch (SQLException | Trouble _) {
            // Only a suggestion is lost.
        }
        return names;
    }
}
