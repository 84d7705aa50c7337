package socle.app.slides;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCell;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import socle.app.show.chart.TextWidths.Weight;

/// Draws a table as a table: its head flagged as such, its rows as high as their texts.
final class TableArt {

    private static final double SIDE = 6;
    private static final double ABOVE = 4;

    /// A text in a cell is cut at so many lines; its whole is in the notes or the dossier.
    private static final int LINES = 4;

    private TableArt() {}

    /// The table in the largest letters in which it fits whole, else in the smallest.
    static Grid sized(Grid grid, double width, double height) {
        for (double size : new double[] {16, 14}) {
            Grid large = grid.in(size);
            if (height(large, width) <= height && shortened(large, width).isEmpty()) {
                return large;
            }
        }
        return grid;
    }

    /// How many rows, from one on, have room in a height under a head; at least one.
    static int fitting(Grid grid, int from, double width, double height) {
        double used = height(heads(grid), grid, width);
        int count = 0;
        while (from + count < grid.rows().size()) {
            used += height(grid.rows().get(from + count), grid, width);
            if (used > height && count > 0) {
                return count;
            }
            count++;
        }
        return count;
    }

    /// How high it is.
    static double height(Grid grid, double width) {
        double used = height(heads(grid), grid, width);
        for (List<Grid.Cell> row : grid.rows()) {
            used += height(row, grid, width);
        }
        return used;
    }

    /// Texts that a cell does not hold whole.
    static List<String> shortened(Grid grid, double width) {
        List<String> texts = new ArrayList<>();
        for (List<Grid.Cell> row : grid.rows()) {
            for (int i = 0; i < row.size(); i++) {
                String words = row.get(i).words();
                if (!cut(words, grid, i, width, Weight.REGULAR).equals(words)) {
                    texts.add(words);
                }
            }
        }
        return texts;
    }

    static void draw(Stage stage, Grid grid, Rectangle2D place) {
        int rows = grid.rows().size();
        XSLFTable table = stage.slide().createTable(rows + 1, grid.heads().size());
        table.setAnchor(
                new Rectangle2D.Double(
                        place.getX(),
                        place.getY(),
                        place.getWidth(),
                        height(grid, place.getWidth())));
        CTTable xml = table.getCTTable();
        (xml.isSetTblPr() ? xml.getTblPr() : xml.addNewTblPr()).setFirstRow(true);
        var about =
                ((CTGraphicalObjectFrame) table.getXmlObject()).getNvGraphicFramePr().getCNvPr();
        about.setDescr(Stage.printable(grid.words()));
        about.setName(stage.tag().startsWith("fr") ? "Tableau" : "Table");
        for (int i = 0; i < grid.heads().size(); i++) {
            table.setColumnWidth(i, width(grid, i, place.getWidth()));
        }
        row(stage, table, 0, heads(grid), grid, place.getWidth());
        for (int r = 0; r < rows; r++) {
            row(stage, table, r + 1, grid.rows().get(r), grid, place.getWidth());
        }
    }

    private static List<Grid.Cell> heads(Grid grid) {
        return grid.heads().stream().map(it -> new Grid.Cell(it.words(), Theme.QUIET)).toList();
    }

    private static void row(
            Stage stage, XSLFTable table, int row, List<Grid.Cell> cells, Grid grid, double width) {
        table.setRowHeight(row, height(cells, grid, width));
        Weight weight = row == 0 ? Weight.BOLD : Weight.REGULAR;
        for (int i = 0; i < cells.size(); i++) {
            XSLFTableCell cell = table.getCell(row, i);
            cell.clearText();
            cell.setVerticalAlignment(VerticalAlignment.TOP);
            cell.setLeftInset(SIDE);
            cell.setRightInset(SIDE);
            cell.setTopInset(ABOVE);
            cell.setBottomInset(ABOVE);
            cell.setBorderColor(BorderEdge.bottom, Color.decode("#" + Theme.LINE));
            cell.setBorderWidth(BorderEdge.bottom, row == 0 ? 1.5 : 0.75);
            if (row == 0) {
                cell.setFillColor(Color.decode("#" + Theme.SUNKEN));
            }
            XSLFTextParagraph paragraph = cell.addNewTextParagraph();
            whole(cell);
            boolean right = grid.heads().get(i).side() == Grid.Side.RIGHT;
            paragraph.setTextAlign(right ? TextAlign.RIGHT : TextAlign.LEFT);
            XSLFTextRun run = paragraph.addNewTextRun();
            run.setText(Stage.printable(cut(cells.get(i).words(), grid, i, width, weight)));
            run.setFontSize(grid.size());
            run.setBold(weight == Weight.BOLD);
            run.setFontColor(Color.decode("#" + cells.get(i).ink()));
            stage.speaks(run);
        }
    }

    /// The format wants the properties of a text, though they be empty; the library leaves them
    /// out.
    private static void whole(XSLFTableCell cell) {
        CTTextBody text = ((CTTableCell) cell.getXmlObject()).getTxBody();
        if (text.getBodyPr() == null) {
            text.addNewBodyPr();
        }
        if (!text.isSetLstStyle()) {
            text.addNewLstStyle();
        }
    }

    private static String cut(String words, Grid grid, int column, double width, Weight weight) {
        double room = width(grid, column, width) - 2 * SIDE;
        return Measure.cut(words, grid.size(), weight, room, LINES);
    }

    private static double height(List<Grid.Cell> cells, Grid grid, double width) {
        double lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            double room = width(grid, i, width) - 2 * SIDE;
            int own = Measure.lines(cells.get(i).words(), grid.size(), Weight.BOLD, room).size();
            lines = Math.max(lines, Math.min(LINES, own));
        }
        return lines * grid.size() * Measure.LINE + 2 * ABOVE;
    }

    private static double width(Grid grid, int column, double width) {
        double all = grid.heads().stream().mapToDouble(Grid.Head::share).sum();
        return width * grid.heads().get(column).share() / all;
    }
}
