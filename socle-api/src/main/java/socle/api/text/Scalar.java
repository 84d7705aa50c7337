package socle.api.text;

import java.math.BigDecimal;

/// One value of no fixed type, as YAML tells it: a cell of a row that an author wrote.
public sealed interface Scalar {

    /// A text; dates too, which YAML does not tell apart.
    record Text(String value) implements Scalar {}

    /// A number, exactly as it was written.
    record Decimal(BigDecimal value) implements Scalar {}

    /// `true` or `false`.
    record Truth(boolean value) implements Scalar {}

    /// `null`, `~` or nothing at all.
    record Nothing() implements Scalar {}

    /// The value as a literal of SQL.
    default String sql() {
        return switch (this) {
            case Text(String value) -> Sql.literal(value);
            case Decimal(BigDecimal value) -> value.toPlainString();
            case Truth(boolean value) -> value ? "TRUE" : "FALSE";
            case Nothing() -> "NULL";
        };
    }

    /// The value in words: for messages and for texts to compare.
    default String words() {
        return switch (this) {
            case Text(String value) -> value;
            case Decimal(BigDecimal value) -> value.toPlainString();
            case Truth(boolean value) -> String.valueOf(value);
            case Nothing() -> "null";
        };
    }
}
