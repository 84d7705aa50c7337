package socle.kinds.collect.database;

import java.util.List;
import java.util.stream.Collectors;
import socle.api.data.Change;
import socle.api.data.Engine;
import socle.api.data.Table;
import socle.api.text.Sql;
import socle.kinds.collect.Trouble;

/// Puts the rows of a window in the place of those that were there: after it, the lake has of that
/// window what the source has.
final class Merging {

    private final Job job;
    private final Engine engine;
    private final List<Field> fields;
    private final Window window;
    private final String come;

    /// @param come the table of the session that holds the rows that came
    Merging(Job job, List<Field> fields, Window window, String come) {
        this.job = job;
        this.engine = job.engine();
        this.fields = fields;
        this.window = window;
        this.come = come;
    }

    /// @param written rows that are new or different
    /// @param duplicate rows that were there already, the same
    record Merged(Table table, long written, long duplicate) {}

    Merged draft() throws Trouble {
        Keys.unique(job, come);
        long all = count(come);
        long duplicate = count(come + " c SEMI JOIN " + old() + " o ON " + same(names()));
        String fresh =
                "SELECT c.* FROM " + come + " c ANTI JOIN " + old() + " o ON " + same(names());
        return new Merged(table(fresh), all - duplicate, duplicate);
    }

    /// Rows of the window that are gone at the source are taken out, which needs a whole new table.
    private Table table(String fresh) {
        String gone =
                "(SELECT * FROM %s WHERE %s) c ANTI JOIN %s o ON %s"
                        .formatted(old(), window.inside(), come, same(job.spec().key()));
        if (count(gone) == 0) {
            return job.bench().tables().draft(new Change.Merge(job.spec().key()), fresh);
        }
        String kept =
                "SELECT c.* FROM (SELECT * FROM %s WHERE NOT (%s)) c ANTI JOIN %s o ON %s"
                        .formatted(old(), window.inside(), come, same(job.spec().key()));
        return job.bench()
                .tables()
                .draft(new Change.Whole(), kept + " UNION ALL SELECT * FROM " + come);
    }

    private String old() {
        return Sql.quote(job.node());
    }

    private List<String> names() {
        return fields.stream().map(Field::name).toList();
    }

    private static String same(List<String> columns) {
        return columns.stream()
                .map(Sql::quote)
                .map(name -> "c." + name + " IS NOT DISTINCT FROM o." + name)
                .collect(Collectors.joining(" AND "));
    }

    private long count(String from) {
        Object rows = engine.query("SELECT count(*) FROM " + from).at(0, 0);
        return Long.parseLong(String.valueOf(rows));
    }
}
