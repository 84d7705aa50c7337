package socle.app.show.export;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The looks of cells, each made once.
final class CellStyles {

    /// Named by what a cell holds.
    enum Look {
        HEAD("General"),
        TEXT("General"),
        /// A text that a spreadsheet would take for a formula, were it typed.
        GUARDED("@"),
        NUMBER("General"),
        WHOLE("#,##0"),
        SHARE("0.0%"),
        DATE("yyyy-mm-dd"),
        MOMENT("yyyy-mm-dd hh:mm:ss"),
        TIME("hh:mm:ss"),
        NAME("General"),
        WORDS("General");

        private final String format;

        Look(String format) {
            this.format = format;
        }
    }

    private final Map<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);

    CellStyles(XSSFWorkbook book) {
        XSSFFont bold = book.createFont();
        bold.setBold(true);
        for (Look look : Look.values()) {
            XSSFCellStyle style = book.createCellStyle();
            style.setDataFormat(book.getCreationHelper().createDataFormat().getFormat(look.format));
            switch (look) {
                case HEAD -> {
                    style.setFont(bold);
                    style.setBorderBottom(BorderStyle.THIN);
                }
                case NAME -> {
                    style.setFont(bold);
                    style.setVerticalAlignment(VerticalAlignment.TOP);
                }
                case WORDS -> {
                    style.setWrapText(true);
                    style.setVerticalAlignment(VerticalAlignment.TOP);
                    style.setQuotePrefixed(true);
                }
                case GUARDED -> style.setQuotePrefixed(true);
                case TEXT, NUMBER, WHOLE, SHARE, DATE, MOMENT, TIME -> {}
            }
            styles.put(look, style);
        }
    }

    XSSFCellStyle of(Look look) {
        return java.util.Objects.requireNonNull(styles.get(look));
    }
}
