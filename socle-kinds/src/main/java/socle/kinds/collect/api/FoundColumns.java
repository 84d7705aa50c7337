package socle.kinds.collect.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import socle.api.data.Column;
import tools.jackson.databind.JsonNode;

/// Finds the columns of records by looking at all of them: their fields in the order in which they
/// come first, each of the narrowest type that holds all its values.
final class FoundColumns {

    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9]\\d{0,17})");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)\\.\\d+");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern TIMESTAMP =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?");
    private static final Pattern INSTANT =
            Pattern.compile(TIMESTAMP.pattern() + "(Z|[+-]\\d\\d:?\\d\\d)");

    private final Map<String, Sort> sorts = new LinkedHashMap<>();

    /// What a column's values are.
    private enum Sort {
        NONE("VARCHAR"),
        TRUTH("BOOLEAN"),
        WHOLE("BIGINT"),
        NUMBER("DOUBLE"),
        DATE("DATE"),
        TIMESTAMP("TIMESTAMP"),
        INSTANT("TIMESTAMPTZ"),
        TEXT("VARCHAR");

        private final String type;

        Sort(String type) {
            this.type = type;
        }

        Sort with(Sort other) {
            if (this == other || other == NONE) {
                return this;
            }
            if (this == NONE) {
                return other;
            }
            if (isNumber() && other.isNumber()) {
                return NUMBER;
            }
            return isTime() && other.isTime() ? TIMESTAMP : TEXT;
        }

        private boolean isNumber() {
            return this == WHOLE || this == NUMBER;
        }

        private boolean isTime() {
            return this == DATE || this == TIMESTAMP;
        }
    }

    /// Looks at one record.
    ///
    /// @param format text formats write numbers as text
    void look(JsonNode record, AnswerFormat format) {
        boolean textual = format == AnswerFormat.CSV || format == AnswerFormat.XML;
        record.properties()
                .forEach(
                        field ->
                                sorts.merge(
                                        field.getKey(),
                                        sort(field.getValue(), textual),
                                        Sort::with));
    }

    /// The columns that were found.
    List<Column> columns() {
        return sorts.entrySet().stream()
                .map(one -> new Column(one.getKey(), one.getValue().type))
                .toList();
    }

    /// Fields that no record had so far are not among these.
    boolean has(String name) {
        return sorts.containsKey(name);
    }

    private static Sort sort(JsonNode value, boolean textual) {
        if (value.isNull()) {
            return Sort.NONE;
        }
        if (value.isBoolean()) {
            return Sort.TRUTH;
        }
        if (value.isNumber()) {
            if (!value.isIntegralNumber()) {
                return Sort.NUMBER;
            }
            return value.canConvertToLong() ? Sort.WHOLE : Sort.TEXT;
        }
        return value.isString() ? ofText(value.stringValue(), textual) : Sort.TEXT;
    }

    private static Sort ofText(String text, boolean textual) {
        if (DATE.matcher(text).matches()) {
            return Sort.DATE;
        }
        if (TIMESTAMP.matcher(text).matches()) {
            return Sort.TIMESTAMP;
        }
        if (INSTANT.matcher(text).matches()) {
            return Sort.INSTANT;
        }
        return textual ? ofPlainText(text) : Sort.TEXT;
    }

    private static Sort ofPlainText(String text) {
        if (WHOLE.matcher(text).matches()) {
            return Sort.WHOLE;
        }
        if (NUMBER.matcher(text).matches()) {
            return Sort.NUMBER;
        }
        return text.equals("true") || text.equals("false") ? Sort.TRUTH : Sort.TEXT;
    }
}
