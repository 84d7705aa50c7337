package socle.app.dossier;

import java.util.ArrayList;
import java.util.List;
import socle.api.data.Column;
import socle.api.show.Block;
import socle.api.text.NodeId;
import socle.app.show.chart.Drawing;
import socle.app.show.chart.ToldRows;
import socle.app.show.export.Png;
import socle.app.show.words.Looks;
import socle.app.slides.Grid;
import socle.app.slides.Picture;
import socle.app.slides.Slide;

/// A chart as slides.
record ChartSlides(Book book) {

    /// A table of more is looked up in the dossier, not shown.
    private static final int ROWS = 12;

    private static final int COLUMNS = 6;

    /// Its drawing, and its rows where they are few.
    ///
    /// @param node whose proof stands below
    List<Slide> of(Block.Plot plot, NodeId node) {
        if (!(Drawing.of(plot, book.language()) instanceof Drawing.Picture picture)) {
            return List.of();
        }
        double width = picture.wide().frame().width();
        double height = picture.wide().frame().height();
        String title = book.say(plot.title());
        String caption = book.say(plot.caption());
        String proof = new Proof(book).of(node);
        List<Slide> slides = new ArrayList<>();
        slides.add(
                new Slide.Drawn(
                        title,
                        book.say(plot.subtitle()),
                        new Picture(
                                Png.of(picture.wide().svg(), width, height),
                                width,
                                height,
                                picture.words()),
                        caption,
                        proof,
                        picture.words()
                                + (caption.isEmpty()
                                        ? ""
                                        : "\n"
                                                + book.say("Limits: ", "Limites\u00A0: ")
                                                + caption)));
        if (plot.told().size() <= ROWS && plot.told().columns().size() <= COLUMNS) {
            slides.add(
                    new Slide.Tabular(
                            title + book.say(": the data", "\u00A0: les données"),
                            book.say(plot.subtitle()),
                            grid(plot),
                            proof,
                            picture.words()));
        }
        return slides;
    }

    private Grid grid(Block.Plot plot) {
        Block.Grid told = new ToldRows(plot, book.language()).grid(plot.title());
        Looks looks = new Looks(book.language(), told.looks());
        List<Column> columns = told.rows().columns();
        List<Grid.Head> heads = new ArrayList<>();
        for (Column column : columns) {
            boolean number = column.family() == Column.Family.NUMBER;
            heads.add(
                    new Grid.Head(
                            looks.head(column.name()),
                            number ? 1 : 2,
                            number ? Grid.Side.RIGHT : Grid.Side.LEFT));
        }
        List<List<Grid.Cell>> cells = new ArrayList<>();
        for (int r = 0; r < told.rows().size(); r++) {
            List<Grid.Cell> line = new ArrayList<>();
            for (int c = 0; c < columns.size(); c++) {
                line.add(Grid.Cell.of(looks.cell(columns.get(c).name(), told.rows().at(r, c))));
            }
            cells.add(line);
        }
        return new Grid(
                heads, cells, book.say("Data of: ", "Données de\u00A0: ") + book.say(plot.title()));
    }
}
