package socle.app.show.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import socle.api.show.Block;
import socle.api.show.Chart;
import socle.api.text.Language;
import socle.api.text.Phrase;
import socle.app.show.markup.Tag;

/// What became of a plot: a picture, or the reason why there is none.
public sealed interface Drawing {

    /// The widths for which every plot is drawn, so that its text is readable on both.
    double WIDE = 640;

    /// The width of a phone.
    double NARROW = 340;

    /// A drawing twice, for wide and for narrow places.
    ///
    /// @param words what it shows, written from its numbers
    /// @param notes what could not be drawn and is said instead
    record Picture(Sketch wide, Sketch narrow, String words, List<Phrase> notes)
            implements Drawing {
        public Picture {
            notes = List.copyOf(notes);
        }
    }

    /// Nothing was drawn.
    record Nothing(Phrase why) implements Drawing {}

    /// One drawing.
    ///
    /// @param frame all of it
    /// @param texts the room of every text in it
    record Sketch(Tag svg, Box frame, List<Box> texts) {
        public Sketch {
            texts = List.copyOf(texts);
        }
    }

    /// Draws a plot for readers of one language.
    static Drawing of(Block.Plot plot, Language language) {
        Cells cells = Cells.of(plot.chart(), plot.rows());
        if (cells.places().isEmpty()) {
            return new Nothing(
                    new Phrase(
                            "No row, so there is nothing to draw.",
                            "Aucune ligne\u00A0: il n’y a rien à dessiner."));
        }
        if (cells.present().isEmpty()) {
            return new Nothing(
                    new Phrase(
                            "No row has a value, so there is nothing to draw.",
                            "Aucune ligne n’a de valeur\u00A0: il n’y a rien à dessiner."));
        }
        if (cells.twice().isPresent()) {
            return new Nothing(
                    new Phrase(
                            "'" + cells.twice().get() + "' has two rows; a chart needs one.",
                            "« "
                                    + cells.twice().get()
                                    + " » a deux lignes\u202F; il en faut une."));
        }
        if (shares(plot.chart()) && cells.present().stream().anyMatch(value -> value < 0)) {
            return new Nothing(
                    new Phrase(
                            "Shares of a whole cannot be drawn from negative values.",
                            "Des parts d’un tout ne se dessinent pas à partir de valeurs négatives."));
        }
        return picture(plot, cells, new Look(language));
    }

    private static Picture picture(Block.Plot plot, Cells cells, Look look) {
        Sheet sheet = new Sheet(plot.chart(), cells, look, new ArrayList<>());
        if (cells.more() > 0) {
            sheet.note(
                    "Six series can be told apart; the table has " + cells.more() + " more.",
                    "Six séries se distinguent\u202F; le tableau en donne "
                            + cells.more()
                            + " de plus.");
        }
        String words = new Alternative(sheet).words();
        String title = Objects.requireNonNull(plot.title()).in(look.language());
        Sketch wide =
                sketch(sheet, new Svg(plot.name() + "-w", WIDE), "wide", List.of(title, words));
        Sketch narrow =
                sketch(sheet, new Svg(plot.name() + "-n", NARROW), "narrow", List.of(title, words));
        return new Picture(wide, narrow, words, sheet.notes());
    }

    private static Sketch sketch(Sheet sheet, Svg svg, String sort, List<String> words) {
        Marks marks =
                switch (sheet.chart().mark()) {
                    case BAR ->
                            sheet.chart().horizontal()
                                    ? new LyingBars(sheet)
                                    : new UprightBars(sheet);
                    case LINE -> new Lines(sheet);
                };
        double height = Math.ceil(marks.draw(svg));
        Tag tag = svg.finish(height, sort, words.getFirst(), words.getLast());
        return new Sketch(tag, new Box(0, 0, svg.width(), height), svg.texts());
    }

    private static boolean shares(Chart chart) {
        return chart.stack() == Chart.Stack.NORMALIZE;
    }
}
