package socle.app.show;

import socle.api.show.Block;
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
        if (!say(figure.note()).isEmpty()) {
            tile = tile.with(Tag.of("p", say(figure.note())).as("delta"));
        }
        return figure.history().size() < 2 ? tile : tile.with(spark(figure));
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
