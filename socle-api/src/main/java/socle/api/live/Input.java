package socle.api.live;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import socle.api.text.Phrase;
import socle.api.text.Sql;

/// What whoever starts a node by hand may say; SQL reads it with `getvariable('name')`.
///
/// @param preset the value when nothing is said; without it one must be given
/// @param choices the values that are allowed; any of the type when empty
public record Input(String name, Type type, Optional<String> preset, List<String> choices) {
    public Input {
        choices = List.copyOf(choices);
    }

    /// What is wrong with a value, if anything.
    public Optional<Phrase> refuses(String value) {
        if (!choices.isEmpty() && !choices.contains(value)) {
            String all = String.join(", ", choices);
            return Optional.of(
                    Phrase.of(
                            "%s takes one of: %s, not '%s'",
                            "%s prend l’une des valeurs\u00a0: %s, et non «\u00a0%s\u00a0»",
                            name,
                            all,
                            value));
        }
        return type.reads(value)
                ? Optional.empty()
                : Optional.of(
                        Phrase.of(
                                "%s takes %s, not '%s'",
                                "%s prend %s, et non «\u00a0%s\u00a0»", name, type.words(), value));
    }

    /// A value as SQL writes it.
    public String literal(String value) {
        return "CAST(" + Sql.literal(value) + " AS " + type.sql() + ")";
    }

    /// What sort of value it is.
    public enum Type {
        TEXT,
        INTEGER,
        NUMBER,
        DATE,
        TIMESTAMP,
        TRUTH;

        private String sql() {
            return switch (this) {
                case TEXT -> "VARCHAR";
                case INTEGER -> "BIGINT";
                case NUMBER -> "DOUBLE";
                case DATE, TIMESTAMP -> name();
                case TRUTH -> "BOOLEAN";
            };
        }

        private Phrase words() {
            return switch (this) {
                case TEXT -> new Phrase("a text", "un texte");
                case INTEGER -> new Phrase("a whole number", "un nombre entier");
                case NUMBER -> new Phrase("a number", "un nombre");
                case DATE -> new Phrase("a date, 2026-01-31", "une date, 2026-01-31");
                case TIMESTAMP ->
                        new Phrase(
                                "a time in UTC, 2026-01-31T12:00",
                                "une heure UTC, 2026-01-31T12:00");
                case TRUTH -> new Phrase("true or false", "true ou false");
            };
        }

        private boolean reads(String value) {
            try {
                switch (this) {
                    case TEXT -> {}
                    case INTEGER -> new BigDecimal(value).longValueExact();
                    case NUMBER -> new BigDecimal(value).toBigInteger();
                    case DATE -> LocalDate.parse(value);
                    case TIMESTAMP -> LocalDateTime.parse(value);
                    case TRUTH -> {
                        return List.of("true", "false").contains(value);
                    }
                }
                return true;
            } catch (ArithmeticException | NumberFormatException | DateTimeException _) {
                return false;
            }
        }
    }
}
