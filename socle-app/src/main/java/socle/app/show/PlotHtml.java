package socle.app.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import socle.api.show.Block;
import socle.api.text.Language;
import socle.api.text.Phrase;
import socle.app.show.chart.Drawing;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.show.words.Numbers;

/// A chart in HTML: its drawing in both widths, and under it what does not depend on seeing it: the
/// words written from its numbers, its rows, its files, its stamp.
///
/// @param ways where its values lead
public record PlotHtml(Language language, Beside beside, Ways ways) {

    /// A chart whose values lead nowhere.
    public PlotHtml(Language language, Beside beside) {
        this(language, beside, new Ways(Addresses.none()));
    }

    /// The drawing, or the sentence that says why there is none.
    public Markup drawing(Block.Plot plot) {
        return switch (Drawing.of(plot, language)) {
            case Drawing.Picture picture ->
                    Markup.all(
                            Linked.of(picture.wide().svg(), plot, ways, language),
                            Linked.of(picture.narrow().svg(), plot, ways, language),
                            Markup.all(
                                    picture.notes().stream()
                                            .map(it -> Tag.of("p", say(it)).as("small quiet"))
                                            .toList()));
            case Drawing.Nothing nothing -> Tag.of("p", say(nothing.why())).as("nothing");
        };
    }

    /// What stands under the drawing and its caption.
    public Markup under(Block.Plot plot) {
        return under(plot, beside.stamp(plot));
    }

    /// The same with a stamp of its own.
    Markup under(Block.Plot plot, Markup stamp) {
        return Markup.all(shown(plot), data(plot), downloads(plot), stamp);
    }

    private String say(Phrase phrase) {
        return Typography.of(phrase.in(language), language);
    }

    /// What those read who do not see the drawing, for those who do.
    private Markup shown(Block.Plot plot) {
        Phrase name = new Phrase("What the chart shows", "Ce que montre le graphique");
        return Drawing.words(plot, language)
                .<Markup>map(words -> folded(name, Tag.of("p", words)))
                .orElse(Markup.none());
    }

    /// The rows: every picture has its table.
    private Tag data(Block.Plot plot) {
        Markup caption =
                Markup.words(say(Phrase.of("Data of: %s", "Données de\u00A0: %s", plot.title())));
        Tag table =
                plot.leads().isEmpty()
                        ? new Tables(language).of(caption, plot.told(), plot.told().size())
                        : new Tables(language)
                                .of(
                                        caption,
                                        plot.told(),
                                        new Cells(
                                                language,
                                                ways,
                                                List.of(plot.leads().get()),
                                                Map.of(),
                                                Map.of()));
        Phrase name = new Phrase("Data of the chart", "Données du graphique");
        return plot.told().size() <= Tables.MOST
                ? folded(name, table)
                : folded(name, table, all(plot));
    }

    private Markup all(Block.Plot plot) {
        return beside.rows(plot)
                .<Markup>map(
                        it ->
                                Tag.of(
                                        "p",
                                        Tag.of(
                                                        "a",
                                                        say(
                                                                Phrase.of(
                                                                        "All %s rows, in CSV",
                                                                        "Les %s lignes, en CSV",
                                                                        Phrase.count(
                                                                                plot.told()
                                                                                        .size()))))
                                                .at("href", it)
                                                .at("download", "")))
                .orElse(Markup.none());
    }

    private Tag folded(Phrase name, Markup... inside) {
        return Tag.of("details", Tag.of("summary", say(name))).with(inside).as("more");
    }

    private Markup downloads(Block.Plot plot) {
        List<Tag> links = new ArrayList<>();
        for (Beside.Download one : beside.downloads(plot)) {
            Tag link =
                    Tag.of("a", one.name())
                            .at("href", one.address())
                            .at("download", "")
                            .at("title", say(one.use()));
            links.add(Tag.of("li", link).with(one.bytes().stream().map(this::size).toList()));
        }
        return links.isEmpty()
                ? Markup.none()
                : Tag.of("ul", Markup.none())
                        .as("files")
                        .at(
                                "aria-label",
                                say(
                                        Phrase.of(
                                                "Download: %s",
                                                "Télécharger\u00A0: %s", plot.title())))
                        .with(links);
    }

    private Tag size(long bytes) {
        return Tag.of("span", new Numbers(language).bytes(bytes)).as("quiet");
    }
}
