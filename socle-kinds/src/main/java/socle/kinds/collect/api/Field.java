package socle.kinds.collect.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import tools.jackson.databind.JsonNode;

/// A column and where its value stands in a record.
record Field(String name, String type, Where where) {

    /// The columns that an author declared.
    static List<Field> declared(Map<String, ApiColumn> columns) {
        List<Field> fields = new ArrayList<>();
        columns.forEach(
                (name, column) ->
                        fields.add(
                                new Field(
                                        name,
                                        column.type(),
                                        Where.inRecord(column.path().orElse(name)))));
        return List.copyOf(fields);
    }

    /// Columns that were found: each is the field of its name.
    static List<Field> found(List<Column> columns) {
        return columns.stream()
                .map(one -> new Field(one.name(), one.type(), Where.inRecord(plain(one.name()))))
                .toList();
    }

    /// A field whose name looks like a path is still a field.
    private static String plain(String name) {
        return name.startsWith("$") ? "$['" + name.replace("'", "\\'") + "']" : name;
    }

    /// The columns of some fields.
    static List<Column> columns(List<Field> fields) {
        return fields.stream().map(one -> new Column(one.name(), one.type())).toList();
    }

    /// Its value in a record as text: what is nested stays JSON, what is absent is null.
    @Nullable String text(JsonNode record) {
        JsonNode node = where.in(record).orElse(null);
        if (node == null || node.isNull() || node.isMissingNode()) {
            return null;
        }
        if (node.isString()) {
            return node.stringValue();
        }
        return node.isValueNode() ? node.asString() : node.toString();
    }
}
