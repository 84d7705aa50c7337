package socle.app.show;

import java.util.ArrayList;
import java.util.List;
import socle.api.show.Block;
import socle.api.show.Standing;
import socle.api.text.Language;
import socle.api.text.Phrase;
import socle.app.show.chart.Spark;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.show.words.Numbers;

/// One number in large, as a tile.
public record FigureHtml(Language language) {

    /// It under its label.
    public Tag tile(Block.Figure figure) {
        return tile(figure, Markup.words(say(figure.label())));
    }

    /// The same, under a label that is more than words.
    public Tag tile(Block.Figure figure, Markup label) {
        Numbers numbers = new Numbers(language);
        String value =
                figure.value().map(it -> numbers.of(it, figure.format())).orElse(numbers.absent());
        Tag big = Tag.of("p", value).as("big");
        if (!figure.unit().isEmpty() && figure.value().isPresent()) {
            big = big.say("\u00A0").with(Tag.of("small", figure.unit()));
        }
        Tag tile = Tag.of("div", Tag.of("p", label).as("label"), big).as("card tile");
        tile = tile.with(note(figure));
        return figure.history().size() < 2 ? tile : tile.with(spark(figure));
    }

    private Markup note(Block.Figure figure) {
        String note = say(figure.note());
        if (figure.remarks().isEmpty()) {
            return note.isEmpty() ? Markup.none() : Tag.of("p", note).as("delta");
        }
        List<Markup> words = new ArrayList<>();
        if (!note.isEmpty()) {
            words.add(Tag.of("p", note));
        }
        figure.remarks().forEach(remark -> words.add(Tag.of("p", remark(remark))));
        return Tag.of("div").as("delta").with(words);
    }

    private Tag remark(Block.Remark remark) {
        State state = LaidHtml.state(remark.standing());
        String words = say(remark.words());
        return remark.standing() == Standing.PLAIN
                ? Tag.of("span", words).as("st bare")
                : Tag.of("span", state.glyph(), Markup.words(words)).as("st " + state.look());
    }

    /// A chart as a card: what is found, what is drawn, the drawing and its words.
    ///
    /// @param level of its heading
    /// @param below what stands under them
    Tag plot(Block.Plot plot, PlotHtml plots, int level, Markup below) {
        Tag figure = Tag.of("figure", Tag.of("h" + level, say(plot.title()))).as("fig card");
        if (!say(plot.subtitle()).isEmpty()) {
            figure = figure.with(Tag.of("p", say(plot.subtitle())).as("sub"));
        }
        String caption = say(plot.caption());
        Markup words = caption.isEmpty() ? Markup.none() : Tag.of("figcaption", caption);
        return figure.with(plots.drawing(plot)).with(words).with(below);
    }

    private Tag spark(Block.Figure figure) {
        Numbers numbers = new Numbers(language);
        String name =
                Phrase.of(
                                "%s: from %s to %s, %s values",
                                "%s\u00A0: de %s à %s, %s valeurs",
                                figure.label(),
                                numbers.of(figure.history().getFirst(), figure.format()),
                                numbers.of(figure.history().getLast(), figure.format()),
                                figure.history().size())
                        .in(language);
        return Spark.of(figure.history(), name);
    }

    private String say(Phrase phrase) {
        return Typography.of(phrase.in(language), language);
    }
}
