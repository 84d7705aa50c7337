package socle.kinds.collect.api;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.data.Column;
import socle.api.text.Phrase;
import tools.jackson.databind.JsonNode;

/// The columns of every table of a collection, declared, kept from the last one, or found in its
/// pages; and what in these pages is not as it was.
///
/// @param tables by name, the node's own under an empty one
/// @param added columns that come and were never there, by table
/// @param missing columns that were there and no record has, by table
record Shapes(
        Map<String, List<Field>> tables, List<String> added, List<String> missing, Known known) {

    /// The name of the node's own table here.
    static final String OWN = "";

    /// How columns are known.
    enum Known {
        DECLARED,
        KEPT,
        FOUND;

        /// It, in words.
        Phrase words() {
            return switch (this) {
                case DECLARED -> new Phrase("as declared", "comme déclaré");
                case KEPT -> new Phrase("as in the last load", "comme au dernier chargement");
                case FOUND ->
                        new Phrase(
                                "found in the answers, and kept from now on",
                                "trouvées dans les réponses, et gardées désormais");
            };
        }
    }

    /// The shapes of some pages.
    static Shapes of(ApiSpec spec, State before, List<Leaf> leaves) throws IOException {
        Map<String, FoundColumns> found = looked(spec, leaves);
        Map<String, List<Field>> tables = new LinkedHashMap<>();
        List<String> added = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        found.forEach(
                (table, here) -> {
                    Map<String, ApiColumn> declared = declared(spec, table);
                    Optional<List<Column>> kept = Optional.ofNullable(before.shapes().get(table));
                    if (!declared.isEmpty()) {
                        List<Field> fields = Field.declared(declared);
                        tables.put(table, fields);
                        missing.addAll(absent(table, fields, here));
                    } else if (kept.isPresent()) {
                        List<Field> fields = Field.found(kept.get());
                        tables.put(table, fields);
                        added.addAll(come(table, kept.get(), here));
                        missing.addAll(absent(table, fields, here));
                    } else {
                        tables.put(table, Field.found(here.columns()));
                    }
                });
        return new Shapes(tables, added, missing, known(spec, before));
    }

    private static Known known(ApiSpec spec, State before) {
        if (!spec.columns().isEmpty()) {
            return Known.DECLARED;
        }
        return before.shapes().containsKey(OWN) ? Known.KEPT : Known.FOUND;
    }

    private static Map<String, ApiColumn> declared(ApiSpec spec, String table) {
        Child child = spec.children().get(table);
        return child == null ? spec.columns() : child.columns();
    }

    private static Map<String, FoundColumns> looked(ApiSpec spec, List<Leaf> leaves)
            throws IOException {
        Map<String, FoundColumns> found = new LinkedHashMap<>();
        found.put(OWN, new FoundColumns());
        Map<String, Where> children = new LinkedHashMap<>();
        spec.children()
                .forEach(
                        (name, child) -> {
                            found.put(name, new FoundColumns());
                            children.put(name, Where.inRecord(child.records()));
                        });
        for (Leaf leaf : leaves) {
            try (BufferedReader lines = Files.newBufferedReader(leaf.file())) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    JsonNode record = Answers.JSON.readTree(line);
                    look(found, OWN, record, leaf.format());
                    children.forEach(
                            (name, where) ->
                                    Answers.within(where, record)
                                            .forEach(one -> look(found, name, one, leaf.format())));
                }
            }
        }
        return found;
    }

    private static void look(
            Map<String, FoundColumns> found, String table, JsonNode record, AnswerFormat format) {
        FoundColumns columns = found.get(table);
        if (columns != null) {
            columns.look(record, format);
        }
    }

    /// Columns whose field no record has; a path of several steps is not judged.
    private static List<String> absent(String table, List<Field> fields, FoundColumns here) {
        return here.columns().isEmpty()
                ? List.of()
                : fields.stream()
                        .filter(field -> !field.where().toString().startsWith("$"))
                        .filter(field -> !here.has(field.where().toString()))
                        .map(field -> named(table, field.name()))
                        .toList();
    }

    private static List<String> come(String table, List<Column> kept, FoundColumns here) {
        List<String> names = kept.stream().map(Column::name).toList();
        return here.columns().stream()
                .map(Column::name)
                .filter(name -> !names.contains(name))
                .map(name -> named(table, name))
                .toList();
    }

    private static String named(String table, String column) {
        return table.isEmpty() ? column : table + "." + column;
    }

    /// The columns of the node's own table.
    List<Field> own() {
        return tables.getOrDefault(OWN, List.of());
    }

    /// Columns by table, as a cursor keeps them.
    Map<String, List<Column>> columns() {
        Map<String, List<Column>> all = new LinkedHashMap<>();
        tables.forEach(
                (table, fields) -> {
                    if (!fields.isEmpty()) {
                        all.put(table, Field.columns(fields));
                    }
                });
        return all;
    }
}
