package socle.kinds.collect.database;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import socle.api.text.Scalar;
import socle.api.text.Sql;
import socle.kinds.collect.Trouble;

/// What is read of a table that grows: from the last watermark on, it included, up to the highest
/// that the snapshot has. Rows without a watermark are read each time.
///
/// @param low the watermark of the last work; nothing the first time
/// @param high the highest in the snapshot; nothing when the table has no row with a watermark
record Window(Field column, Optional<String> low, Optional<String> high) {

    static Window of(Source source, Slice all, Field column, Optional<String> low, Product product)
            throws Trouble {
        if (column.coding() == Coding.TEXT && product != Product.SQLITE) {
            throw DatabaseTrouble.watermarkOfText(column);
        }
        return new Window(column, low, source.highest(all, column).or(() -> low));
    }

    /// The same from some time earlier on: rows that came late by less are read too.
    Window lookingBack(Duration time) throws Trouble {
        Earlier.check(column);
        return new Window(column, low.map(from -> Earlier.than(from, time)), high);
    }

    /// The rows of the window.
    Slice of(Slice all, Product product) {
        String name = product.quote(column.name());
        Slice slice = upTo(all, product);
        return low.map(from -> slice.and(name + " IS NULL OR " + name + " >= ?", value(from)))
                .orElse(slice);
    }

    /// All rows up to its end.
    Slice upTo(Slice all, Product product) {
        String name = product.quote(column.name());
        return high.map(to -> all.and(name + " IS NULL OR " + name + " <= ?", value(to)))
                .orElse(all);
    }

    /// The condition that a row of the lake is within it, in the engine's SQL.
    String inside() {
        String name = Sql.quote(column.name());
        return low.map(
                        from ->
                                "("
                                        + name
                                        + " IS NULL OR "
                                        + name
                                        + " >= "
                                        + column.typed(Sql.literal(from))
                                        + ")")
                .orElse("true");
    }

    private Scalar value(String text) {
        return switch (column.coding()) {
            case SMALL, WHOLE, BIG, DECIMAL, REAL, DOUBLE ->
                    new Scalar.Decimal(new BigDecimal(text));
            default -> new Scalar.Text(text);
        };
    }
}
