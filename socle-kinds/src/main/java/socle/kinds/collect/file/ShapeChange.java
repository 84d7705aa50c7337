package socle.kinds.collect.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import socle.api.data.Column;
import socle.api.text.Phrase;

/// What differs between the columns that a source should have and those that a file has. The order
/// of columns is no difference; upper and lower case are none either, as in SQL.
record ShapeChange(List<Column> added, List<Column> missing, List<Retyped> retyped) {

    /// A column of another type than it should be.
    record Retyped(String column, String from, String to) {}

    /// By name alone: for files that tell no types.
    static ShapeChange ofNames(List<Column> wanted, List<String> found) {
        return between(
                wanted.stream().map(column -> new Column(column.name(), "")).toList(),
                found.stream().map(name -> new Column(name, "")).toList());
    }

    /// By name and type.
    static ShapeChange between(List<Column> wanted, List<Column> found) {
        Map<String, Column> has = byName(found);
        Map<String, Column> should = byName(wanted);
        List<Retyped> retyped = new ArrayList<>();
        for (Column column : wanted) {
            Column other = has.get(key(column));
            if (other != null && !other.type().equalsIgnoreCase(column.type())) {
                retyped.add(new Retyped(column.name(), column.type(), other.type()));
            }
        }
        return new ShapeChange(without(found, should), without(wanted, has), retyped);
    }

    /// Nothing differs.
    static ShapeChange none() {
        return new ShapeChange(List.of(), List.of(), List.of());
    }

    /// Of some columns, those whose values now need a wider type than was kept.
    static ShapeChange widened(List<Column> kept, List<Column> found, Collection<String> some) {
        Map<String, Column> now = byName(found);
        List<Retyped> retyped = new ArrayList<>();
        for (Column column : kept) {
            Column other = now.getOrDefault(key(column), column);
            if (some.contains(column.name())
                    && !Types.wider(column.type(), other.type()).equals(column.type())) {
                retyped.add(new Retyped(column.name(), column.type(), other.type()));
            }
        }
        return new ShapeChange(List.of(), List.of(), retyped);
    }

    /// Whether nothing differs.
    boolean isEmpty() {
        return added.isEmpty() && missing.isEmpty() && retyped.isEmpty();
    }

    /// The difference, in words.
    Phrase words() {
        List<Phrase> parts = new ArrayList<>();
        if (!added.isEmpty()) {
            parts.add(Phrase.of("added: %s", "en plus\u00a0: %s", names(added)));
        }
        if (!missing.isEmpty()) {
            parts.add(Phrase.of("missing: %s", "absentes\u00a0: %s", names(missing)));
        }
        retyped.forEach(
                one ->
                        parts.add(
                                Phrase.of(
                                        "%s was %s and is %s",
                                        "%s était %s et est %s",
                                        one.column(),
                                        one.from(),
                                        one.to())));
        return new Phrase(
                String.join("; ", parts.stream().map(Phrase::en).toList()),
                String.join("\u202f; ", parts.stream().map(Phrase::fr).toList()));
    }

    private static String names(List<Column> columns) {
        return String.join(", ", columns.stream().map(Column::name).toList());
    }

    private static List<Column> without(List<Column> columns, Map<String, Column> others) {
        return columns.stream().filter(column -> !others.containsKey(key(column))).toList();
    }

    private static Map<String, Column> byName(List<Column> columns) {
        Map<String, Column> named = new HashMap<>();
        columns.forEach(column -> named.put(key(column), column));
        return named;
    }

    private static String key(Column column) {
        return column.name().toLowerCase(Locale.ROOT);
    }
}
