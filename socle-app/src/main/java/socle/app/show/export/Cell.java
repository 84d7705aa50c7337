package socle.app.show.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import socle.app.show.export.CellStyles.Look;

/// One value on its way into a workbook: a number stays a number and a date a date, as far as the
/// format can hold them without loss; a text is never a formula.
final class Cell {

    /// A workbook keeps numbers as doubles: so many digits are exact.
    private static final int DIGITS = 15;

    /// The first year of its calendar.
    private static final int FIRST_YEAR = 1901;

    /// The longest text that a cell holds.
    private static final int LETTERS = 32_767;

    private final org.apache.poi.ss.usermodel.Cell cell;
    private final CellStyles styles;
    private final Look number;

    /// @param number how numbers of its column look
    Cell(org.apache.poi.ss.usermodel.Cell cell, CellStyles styles, Look number) {
        this.cell = cell;
        this.styles = styles;
        this.number = number;
    }

    void put(@Nullable Object value) {
        switch (value) {
            case null -> {}
            case Boolean truth -> cell.setCellValue(truth);
            case Number some -> number(some);
            case LocalDate date when date.getYear() >= FIRST_YEAR ->
                    dated(DateUtil.getExcelDate(date), Look.DATE);
            case LocalDateTime moment when moment.getYear() >= FIRST_YEAR ->
                    dated(DateUtil.getExcelDate(moment), Look.MOMENT);
            case OffsetDateTime moment when moment.getYear() > FIRST_YEAR ->
                    put(moment.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime());
            case LocalTime time -> dated(time.toSecondOfDay() / 86_400.0, Look.TIME);
            default -> text(value.toString());
        }
    }

    private void number(Number some) {
        BigDecimal exact =
                switch (some) {
                    case BigDecimal decimal -> decimal;
                    case Long whole -> BigDecimal.valueOf(whole);
                    default -> BigDecimal.ZERO;
                };
        boolean held =
                exact.stripTrailingZeros().precision() <= DIGITS
                        && Double.isFinite(some.doubleValue());
        if (held) {
            cell.setCellValue(some.doubleValue());
            cell.setCellStyle(styles.of(number));
        } else {
            text(some instanceof BigDecimal decimal ? decimal.toPlainString() : some.toString());
        }
    }

    private void dated(double days, Look look) {
        cell.setCellValue(days);
        cell.setCellStyle(styles.of(look));
    }

    private void text(String words) {
        String held = words.length() <= LETTERS ? words : words.substring(0, LETTERS - 1) + "…";
        cell.setCellValue(printable(held));
        boolean guarded = !held.isEmpty() && "=+-@\t\r".indexOf(held.charAt(0)) >= 0;
        cell.setCellStyle(styles.of(guarded ? Look.GUARDED : Look.TEXT));
    }

    /// XML has no place for control characters; a reader sees that one was there.
    static String printable(String words) {
        return words.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD");
    }
}
