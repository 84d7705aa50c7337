package socle.app.show.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.api.show.Block;
import socle.api.text.Language;
import socle.api.text.Phrase;
import socle.app.show.Typography;
import socle.app.show.chart.Drawing;
import socle.app.show.chart.TextWidths.Weight;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.show.words.Dates;

/// A chart that stands alone: its drawing between what it finds and where it comes from, light, on
/// white, with title and description for those who do not see it.
public record Poster(Tag svg, double width, double height) {

    private static final String FACES =
            "'Atkinson Hyperlegible Next', 'DejaVu Sans', Verdana, sans-serif";
    private static final double MARGIN = 16;
    private static final String INK = "#141d20";
    private static final String QUIET = "#435055";

    /// The poster of a chart that was drawn.
    public static Poster of(
            Block.Plot plot, Drawing.Picture picture, Source source, Language language) {
        Sheet sheet = new Sheet();
        sheet.lines(say(plot.title(), language), 18, Weight.BOLD, INK);
        sheet.lines(say(plot.subtitle(), language), 13, Weight.REGULAR, QUIET);
        sheet.drawing(picture.wide());
        sheet.lines(say(plot.caption(), language), 12, Weight.REGULAR, QUIET);
        sheet.lines(foot(source, language), 12, Weight.REGULAR, QUIET);
        return sheet.finish(plot.name(), say(plot.title(), language), picture.words());
    }

    private static String say(Phrase words, Language language) {
        return Typography.of(words.in(language), language);
    }

    /// « strikes_by_year, exécution #8f3c21 du 22 novembre 2026 ».
    private static String foot(Source source, Language language) {
        String tables =
                source.tables().isEmpty()
                        ? source.node().value()
                        : String.join(", ", source.tables());
        String from = Phrase.of("Source: %s", "Source\u00A0: %s", tables).in(language);
        return source.last()
                .map(
                        it ->
                                Phrase.of(
                                                "%s; run #%s of %s",
                                                "%s\u202F; exécution #%s du %s",
                                                from,
                                                it.run(),
                                                new Dates(language).day(it.at()))
                                        .in(language))
                .orElse(from);
    }

    /// What is written, from top to bottom.
    private static final class Sheet {
        private final List<Tag> parts = new ArrayList<>();
        private final List<Tag> definitions = new ArrayList<>();
        private double y = MARGIN;
        private double width = Drawing.WIDE;

        void lines(String words, double size, Weight weight, String ink) {
            if (words.isEmpty()) {
                return;
            }
            Wrapped.Room room = new Wrapped.Room(size, weight, width);
            for (String line : Wrapped.of(words, room, 6).lines()) {
                y += size;
                Tag text =
                        Tag.of("text")
                                .at("x", MARGIN)
                                .at("y", y)
                                .at("font-size", size)
                                .at("fill", ink)
                                .say(line);
                parts.add(weight == Weight.BOLD ? text.at("font-weight", weight.css()) : text);
                y += size * 0.35;
            }
        }

        void drawing(Drawing.Sketch sketch) {
            width = sketch.frame().width();
            List<Markup> shapes = new ArrayList<>();
            for (Markup piece : sketch.svg().inside()) {
                if (piece instanceof Tag tag && tag.name().equals("defs")) {
                    definitions.add(tag);
                } else if (!(piece instanceof Tag tag && named(tag))) {
                    shapes.add(piece);
                }
            }
            y += 8;
            String there = "translate(" + Tag.number(MARGIN) + " " + Tag.number(y) + ")";
            parts.add(Tag.of("g").at("transform", there).with(shapes));
            y += sketch.frame().height() + 4;
        }

        private static boolean named(Tag tag) {
            return tag.name().equals("title") || tag.name().equals("desc");
        }

        Poster finish(String name, String title, String words) {
            double wide = width + 2 * MARGIN;
            double high = Math.ceil(y + MARGIN);
            Tag svg =
                    Tag.of("svg")
                            .at("xmlns", "http://www.w3.org/2000/svg")
                            .at("width", wide)
                            .at("height", high)
                            .at("viewBox", "0 0 " + Tag.number(wide) + " " + Tag.number(high))
                            .at("font-family", FACES)
                            .at("role", "img")
                            .at("aria-labelledby", name + "-title " + name + "-words")
                            .with(
                                    Tag.of("title", title).at("id", name + "-title"),
                                    Tag.of("desc", words).at("id", name + "-words"))
                            .with(definitions)
                            .with(
                                    Tag.of("rect")
                                            .at("width", wide)
                                            .at("height", high)
                                            .at("fill", "#ffffff"))
                            .with(parts);
            return new Poster(svg, wide, high);
        }
    }

    /// As a file.
    public String xml() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg.html();
    }

    /// As a picture of points.
    public byte[] png() {
        return Png.of(svg, width, height);
    }

    /// The bare drawing as a picture of points, for places that say title and source themselves.
    public static Optional<byte[]> bare(Drawing drawing) {
        return drawing instanceof Drawing.Picture picture
                ? Optional.of(
                        Png.of(
                                picture.wide().svg(),
                                picture.wide().frame().width(),
                                picture.wide().frame().height()))
                : Optional.empty();
    }
}
