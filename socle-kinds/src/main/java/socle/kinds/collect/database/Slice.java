package socle.kinds.collect.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.api.text.Scalar;

/// Which rows of the source: a table or a query, and conditions.
///
/// @param from what stands after FROM
/// @param where conditions that all hold; a `?` in them waits for a value
/// @param values of the `?`, in order
record Slice(String from, List<String> where, List<Scalar> values) {

    Slice {
        where = List.copyOf(where);
        values = List.copyOf(values);
    }

    static Slice of(DatabaseSpec spec, Product product) {
        if (spec.query().isPresent()) {
            String query = new QueryText(spec.query().get()).text();
            return new Slice("(\n" + query + "\n) AS socle_q", List.of(), spec.parameters());
        }
        String table = product.quote(spec.table().orElseThrow());
        Slice all =
                new Slice(
                        spec.schema().map(s -> product.quote(s) + "." + table).orElse(table),
                        List.of(),
                        List.of());
        return spec.filter().map(all::and).orElse(all);
    }

    /// Fewer rows.
    Slice and(String condition, Scalar... further) {
        List<String> conditions = new ArrayList<>(where);
        conditions.add(condition);
        List<Scalar> all = new ArrayList<>(values);
        all.addAll(List.of(further));
        return new Slice(from, conditions, all);
    }

    /// A SELECT of it.
    String select(String what) {
        return "SELECT " + what + " FROM " + from + condition();
    }

    /// The SELECT with its values written as literals of standard SQL.
    String plain(String what) {
        return new QueryText(select(what)).filled(values.stream().map(Scalar::sql).toList());
    }

    private String condition() {
        return Optional.of(where)
                .filter(all -> !all.isEmpty())
                .map(all -> " WHERE (" + String.join(") AND (", all) + ")")
                .orElse("");
    }
}
