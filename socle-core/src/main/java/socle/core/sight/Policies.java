package socle.core.sight;

import java.util.Optional;
import java.util.TreeMap;
import socle.api.text.Sql;
import socle.core.access.Ruling;
import socle.core.access.Rulings;
import socle.core.access.Visitor;

/// The policies of a project, for one visitor.
public record Policies(Rulings rulings, Visitor reader) implements Narrowing {

    @Override
    public Optional<Narrowed> of(String table) {
        Ruling ruling = rulings.on(reader, table);
        if (ruling.isOpen()) {
            return Optional.empty();
        }
        TreeMap<String, String> masks = new TreeMap<>();
        ruling.masked().forEach(column -> masks.put(column, mask(column)));
        return Optional.of(new Narrowed(ruling.rows(), ruling.hidden(), masks));
    }

    @Override
    public String visitor() {
        return reader.name();
    }

    /// That there is a value, and not which.
    private static String mask(String column) {
        return "CASE WHEN " + Sql.quote(column) + " IS NULL THEN NULL ELSE '•••' END";
    }
}
