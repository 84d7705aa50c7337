package socle.core.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.text.ColumnRef;
import socle.api.text.Expression;
import socle.api.text.Files;
import socle.api.text.Layout;
import socle.api.text.Markdown;
import socle.api.text.Place;
import socle.api.text.Reference;
import socle.api.text.RequirementRef;
import socle.api.text.Scalar;
import socle.api.text.Secret;
import socle.api.text.Sql;

/// Writes a record as a text that is the same for the same meaning, however it was written: places,
/// comments, the order of keys, quotes, short forms and keys that say nothing leave no trace.
final class Canon {

    private final Forms forms;

    Canon(Forms forms) {
        this.forms = forms;
    }

    /// Which keys are written.
    enum Part {
        /// What the work depends on.
        WORK,
        /// Wording, at any depth.
        WORDING,
        ALL
    }

    /// Some keys of a record.
    String text(Record record, Part part, Findings found) {
        StringBuilder out = new StringBuilder();
        new Pen(out, part, found).record(record);
        return out.toString();
    }

    private final class Pen {
        private final StringBuilder out;
        private final Part part;
        private final Findings found;

        Pen(StringBuilder out, Part part, Findings found) {
            this.out = out;
            this.part = part;
            this.found = found;
        }

        void record(Record record) {
            Form form = forms.of(record.getClass());
            out.append('{');
            for (Key key : form.keys()) {
                Object value = form.value(record, key);
                if (concerns(key, value)) {
                    text(key.name());
                    out.append(':');
                    within(key).value(value);
                    out.append(',');
                }
            }
            out.append('}');
        }

        private boolean concerns(Key key, Object value) {
            return !isNothing(value)
                    && switch (part) {
                        case ALL -> true;
                        case WORK -> key.role() == Key.Role.WORK;
                        case WORDING -> key.role() == Key.Role.WORDING || holdsRecords(key.shape());
                    };
        }

        /// What is wording is written whole.
        private Pen within(Key key) {
            return part == Part.WORDING && key.role() == Key.Role.WORDING
                    ? new Pen(out, Part.ALL, found)
                    : this;
        }

        private boolean holdsRecords(Shape shape) {
            return switch (shape) {
                case Shape.Group _ -> true;
                case Shape.Many(Shape each) -> holdsRecords(each);
                case Shape.Named(Shape.Word _, Shape each) -> holdsRecords(each);
                case Shape.Text _ -> true;
                case Shape.One _, Shape.Choice _ -> false;
            };
        }

        private boolean isNothing(Object value) {
            return switch (value) {
                case Optional<?> optional -> optional.isEmpty();
                case List<?> list -> list.isEmpty();
                case Map<?, ?> map -> map.isEmpty();
                default -> false;
            };
        }

        private void value(Object value) {
            switch (value) {
                case Optional<?> optional -> optional.ifPresent(this::value);
                case List<?> list -> list(list);
                case Map<?, ?> map -> map(map);
                case Sql sql -> text(found.read(sql).canonical());
                case Expression expression -> text(expression.text());
                case Markdown markdown -> text(markdown.text().strip());
                case Files files -> text(files.pattern());
                case Secret secret -> text(secret.name());
                case Layout<?> layout -> layout(layout);
                case Reference reference -> text(reference.node().value());
                case ColumnRef column -> text(column.column());
                case RequirementRef requirement -> text(requirement.code());
                case Scalar scalar -> out.append(scalar.sql());
                case Record record -> record(record);
                case BigDecimal number -> text(number.stripTrailingZeros().toPlainString());
                default -> text(value.toString());
            }
        }

        /// The words between parts are wording.
        private void layout(Layout<?> layout) {
            out.append('[');
            for (Layout.Piece<?> piece : layout.pieces()) {
                switch (piece) {
                    case Layout.Words<?>(Markdown words) when part != Part.WORK ->
                            text(words.text().strip());
                    case Layout.Words<?> _ -> {}
                    case Layout.Part<?>(Object one, Place _) -> {
                        text(one.getClass().getSimpleName());
                        value(one);
                    }
                }
                out.append(',');
            }
            out.append(']');
        }

        private void list(List<?> list) {
            out.append('[');
            for (Object each : list) {
                value(each);
                out.append(',');
            }
            out.append(']');
        }

        private void map(Map<?, ?> map) {
            out.append('{');
            map.forEach(
                    (name, each) -> {
                        value(name);
                        out.append(':');
                        value(each);
                        out.append(',');
                    });
            out.append('}');
        }

        private void text(String text) {
            out.append('"').append(text.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
        }
    }
}
