package socle.kinds.collect.database;

import java.util.List;
import java.util.stream.Collectors;
import socle.api.data.Rows;
import socle.api.proof.Evidence;
import socle.api.text.Sql;
import socle.kinds.collect.Gaps;
import socle.kinds.collect.Trouble;

/// What the keys of a table tell.
final class Keys {

    private Keys() {}

    /// Refuses keys that come twice or are empty.
    static void unique(Job job, String table) throws Trouble {
        String names = job.spec().key().stream().map(Sql::quote).collect(Collectors.joining(", "));
        String empty =
                job.spec().key().stream()
                        .map(name -> Sql.quote(name) + " IS NULL")
                        .collect(Collectors.joining(" OR "));
        Rows twice =
                job.engine()
                        .query(
                                "SELECT CAST(row(%1$s) AS VARCHAR) FROM %2$s GROUP BY %1$s HAVING count(*) > 1 OR bool_or(%3$s) ORDER BY 1 LIMIT 1"
                                        .formatted(names, Sql.quote(table), empty));
        if (twice.size() > 0) {
            throw DatabaseTrouble.keyTwice(job.spec().key(), String.valueOf(twice.at(0, 0)));
        }
    }

    /// What a key of one column leaves out, when it holds whole numbers or dates.
    static List<Evidence> gaps(Job job, List<Field> fields) {
        List<String> key = job.spec().key();
        return key.size() != 1
                ? List.of()
                : fields.stream()
                        .filter(field -> field.name().equals(key.getFirst()))
                        .flatMap(
                                field -> Gaps.of(job.engine(), job.node(), field.column()).stream())
                        .toList();
    }
}
