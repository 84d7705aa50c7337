package socle.kinds.collect.database;

import java.util.List;
import java.util.stream.Collectors;
import socle.api.data.Rows;
import socle.api.proof.Evidence;
import socle.api.text.Phrase;
import socle.api.text.Sql;
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

    /// How many whole numbers are missing in a key of one number: told, and no fault.
    static List<Evidence> gaps(Job job, List<Field> fields) {
        List<String> key = job.spec().key();
        boolean whole =
                key.size() == 1
                        && fields.stream()
                                .filter(field -> field.name().equals(key.getFirst()))
                                .anyMatch(
                                        field ->
                                                switch (field.coding()) {
                                                    case SMALL, WHOLE, BIG -> true;
                                                    default -> false;
                                                });
        if (!whole) {
            return List.of();
        }
        Rows found =
                job.engine()
                        .query(
                                "SELECT CAST(coalesce(max(%1$s)::HUGEINT - min(%1$s)::HUGEINT + 1 - count(DISTINCT %1$s), 0) AS DOUBLE) FROM %2$s"
                                        .formatted(
                                                Sql.quote(key.getFirst()), Sql.quote(job.node())));
        return List.of(
                new Evidence.Measure(
                        Findings.GAPS,
                        new Phrase("Numbers that the key leaves out", "Numéros que la clé saute"),
                        ((Number) java.util.Objects.requireNonNull(found.at(0, 0))).doubleValue(),
                        ""));
    }
}
