package socle.app.dossier;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import socle.app.show.chart.TextWidths;
import socle.app.show.chart.TextWidths.Weight;

/// Gives the columns of a table the room that their words need, so that numbers and names break
/// last. A table of more columns than paper is wide is set in smaller letters.
final class PaperTables {

    /// Between the words of two columns, in points.
    private static final double GAP = 12;

    /// A word longer than this may break, in letters' widths of its size.
    private static final double LONGEST = 13;

    /// Words of a cell beyond this width wrap, whatever room there is.
    private static final double WIDEST = 190;

    /// The sizes of letters that a table may have, in points; the sheet has a class for each.
    private static final double[] SIZES = {8.5, 7.5, 6.5};

    private PaperTables() {}

    /// @param room of the text, in points
    static void set(Element text, double room) {
        for (Element table : text.select("table:not(.facts)")) {
            double within = table.closest(".proof") == null ? room : room - 24;
            List<Element> rows = table.select("tr");
            if (!rows.isEmpty()
                    && rows.stream().noneMatch(it -> !it.select("[colspan]").isEmpty())) {
                set(table, rows, within);
            }
        }
    }

    private static void set(Element table, List<Element> rows, double room) {
        if (table.selectFirst(".from") != null) {
            table.addClass("set gathered");
            return;
        }
        int step = 0;
        List<Column> columns = columns(rows, SIZES[step]);
        while (step + 1 < SIZES.length && least(columns) > room) {
            columns = columns(rows, SIZES[++step]);
        }
        table.addClass("set").addClass("size-" + step);
        double least = least(columns);
        double wished = columns.stream().mapToDouble(Column::wished).sum();
        double more = Math.max(0, room - least);
        double spread = Math.max(1, wished - least);
        List<Element> first = rows.getFirst().children();
        for (int i = 0; i < columns.size() && i < first.size(); i++) {
            Column column = columns.get(i);
            double width =
                    least > room
                            ? column.least() * room / least
                            : column.least() + more * (column.wished() - column.least()) / spread;
            first.get(i).attr("style", "width:" + Math.round(1000 * width / room) / 10.0 + "%");
        }
    }

    private static double least(List<Column> columns) {
        return columns.stream().mapToDouble(Column::least).sum();
    }

    /// What a column needs, in points.
    ///
    /// @param least for its longest word
    /// @param wished for its longest line
    private record Column(double least, double wished) {

        Column wider(Column other) {
            return new Column(Math.max(least, other.least), Math.max(wished, other.wished));
        }
    }

    private static List<Column> columns(List<Element> rows, double size) {
        List<Column> columns = new ArrayList<>();
        for (Element row : rows) {
            List<Element> cells = row.children();
            for (int i = 0; i < cells.size(); i++) {
                Column needed = needed(cells.get(i), size);
                if (i < columns.size()) {
                    columns.set(i, columns.get(i).wider(needed));
                } else {
                    columns.add(needed);
                }
            }
        }
        return columns;
    }

    private static Column needed(Element cell, double size) {
        boolean head = cell.parent() != null && cell.closest("thead") != null;
        double icon = cell.selectFirst(".g") == null ? 0 : 12;
        double least = 0;
        for (String word : cell.text().split(" ", -1)) {
            least = Math.max(least, Math.min(width(cell, word, size, head), LONGEST * size * 0.55));
        }
        double line = 0;
        for (String words : cell.wholeText().split("\n", -1)) {
            line = Math.max(line, Math.min(width(cell, words.strip(), size, head), WIDEST));
        }
        boolean nowrap = cell.selectFirst(".st") != null || cell.hasClass("num");
        double most = Math.max(line, least);
        return new Column((nowrap ? Math.min(most, 110) : least) + icon + GAP, most + icon + GAP);
    }

    private static double width(Element cell, String words, double size, boolean head) {
        boolean code = cell.selectFirst("code") != null;
        return code && !head
                ? words.codePointCount(0, words.length()) * size * 0.56
                : TextWidths.of(words, size, head ? Weight.BOLD : Weight.REGULAR);
    }
}
