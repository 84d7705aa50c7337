package socle.app.show.chart;

import socle.api.show.Block;
import socle.api.text.Language;
import socle.app.show.markup.Tag;

/// A plot drawn for wide places alone, to be compared with what others draw once.
public final class OneWidth {
    private OneWidth() {}

    /// The drawing with its title and its words.
    public static Tag wide(Block.Plot plot, Language language) {
        Sheet sheet = Sheet.of(plot.chart(), plot.rows(), new Look(language));
        Marks marks = Marks.of(sheet);
        Svg svg = new Svg(plot.name() + "-w", Drawing.WIDE);
        double height = Math.ceil(marks.draw(svg));
        String words = String.join(" ", marks.words());
        return svg.finish(height, "wide", plot.title().in(language), words);
    }
}
