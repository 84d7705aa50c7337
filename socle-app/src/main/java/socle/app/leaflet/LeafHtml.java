package socle.app.leaflet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.proof.Told;
import socle.api.show.Block;
import socle.api.show.Press;
import socle.api.show.Standing;
import socle.api.text.Language;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.app.show.Fact;
import socle.app.show.MarkdownHtml;
import socle.app.show.Mention;
import socle.app.show.State;
import socle.app.show.Typography;
import socle.app.show.chart.Drawing;
import socle.app.show.chart.ToldRows;
import socle.app.show.export.Png;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.show.words.Looks;
import socle.app.show.words.Numbers;

/// Blocks as HTML that any reader of mail shows: no sheet of styles, no script, nothing folded,
/// every word of what stands is told by a sign and words. The switch over blocks is exhaustive.
record LeafHtml(Language language, Album album, String prefix) {

    /// Rows of a table that are sent; whoever wants all of them looks at the page.
    private static final int ROWS = 30;

    /// A chart of so few rows has them under it.
    private static final int FEW = 15;

    /// Letters of what is said of a number that stands beside others; more has lines of its own.
    private static final int BESIDE = 60;

    /// What drawings become.
    enum Pictures {
        /// Pictures of points, sent along: readers of mail draw no lines.
        POINTS,
        /// Lines and letters.
        LINES
    }

    /// The pictures of a leaflet so far.
    record Album(Pictures sort, List<Press.File> files) {
        Album(Pictures sort) {
            this(sort, new ArrayList<>());
        }
    }

    Markup blocks(List<Block> blocks) {
        return Markup.all(blocks.stream().map(this::block).toList());
    }

    private Markup block(Block block) {
        return switch (block) {
            case Block.Heading heading -> head(say(heading.words()));
            case Block.Prose prose ->
                    new MarkdownHtml(language, prefix, 2).of(prose.text(), _ -> nothing());
            case Block.Line line -> p(say(line.words()), LeafStyle.P);
            case Block.Figure figure -> tile(figure);
            case Block.Proofs proofs -> proofs(proofs);
            case Block.Grid grid -> grid(grid);
            case Block.Plot plot -> plot(plot);
            case Block.Diagram diagram -> diagram(diagram);
            case Block.Code code ->
                    Markup.all(
                            under(say(code.caption())),
                            Tag.of("pre", Tag.of("code", code.text())).at("style", LeafStyle.CODE));
            case Block.Links links -> p(say(links.caption()) + " " + names(links), LeafStyle.P);
            case Block.Notice notice ->
                    p(sign(notice.standing()) + say(notice.words()), LeafStyle.NOTICE);
            case Block.Row row ->
                    Markup.all(row.cells().stream().map(it -> blocks(it.blocks())).toList());
            case Block.Controls controls -> written(controls);
            case Block.Tabs tabs ->
                    Markup.all(
                            tabs.tabs().stream()
                                    .map(
                                            it ->
                                                    Markup.all(
                                                            head(say(it.way().words())),
                                                            blocks(it.blocks())))
                                    .toList());
        };
    }

    /// Questions that nobody can answer here: what there is to choose, or room to write.
    private Markup written(Block.Controls controls) {
        List<Markup> lines = new ArrayList<>();
        for (String line : Written.of(controls, language)) {
            lines.add(p(line, LeafStyle.P));
        }
        return Markup.all(lines);
    }

    private static Mention nothing() {
        return new Mention(Markup.words("…"), Optional.empty());
    }

    private static Tag head(String words) {
        return Tag.of("h3", words).at("style", LeafStyle.H3);
    }

    private static Tag p(String words, String style) {
        return Tag.of("p", words).at("style", style);
    }

    private static String names(Block.Links links) {
        return links.nodes().stream().map(NodeId::value).collect(Collectors.joining(", "));
    }

    private Tag tile(Block.Figure figure) {
        Numbers numbers = new Numbers(language);
        String value =
                figure.value().map(it -> numbers.of(it, figure.format())).orElse(numbers.absent());
        Tag big = Tag.of("p", value).at("style", LeafStyle.BIG);
        if (!figure.unit().isEmpty() && figure.value().isPresent()) {
            big = big.say("\u00a0").with(Tag.of("span", figure.unit()).at("style", LeafStyle.UNIT));
        }
        boolean isWide = say(figure.note()).length() > BESIDE;
        Tag tile =
                Tag.of("div", p(say(figure.label()), LeafStyle.LABEL), big)
                        .as("tile")
                        .at("style", isWide ? LeafStyle.WIDE_TILE : LeafStyle.TILE);
        if (!say(figure.note()).isEmpty()) {
            tile = tile.with(p(say(figure.note()), LeafStyle.LABEL));
        }
        for (Block.Remark one : figure.remarks()) {
            tile = tile.with(p(sign(one.standing()) + say(one.words()), LeafStyle.SMALL));
        }
        return tile;
    }

    private static String sign(Standing standing) {
        return switch (standing) {
            case GOOD -> State.HOLDS.letter() + " ";
            case WATCH -> State.WARNED.letter() + " ";
            case BAD -> State.FELL.letter() + " ";
            case PLAIN -> "";
        };
    }

    private Markup plot(Block.Plot plot) {
        Tag figure =
                Tag.of("figure", head(say(plot.title())))
                        .at("style", LeafStyle.FIGURE)
                        .with(under(say(plot.subtitle())));
        figure =
                switch (Drawing.of(plot, language)) {
                    case Drawing.Picture picture ->
                            figure.with(drawn(picture))
                                    .with(
                                            picture.notes().stream()
                                                    .map(it -> p(say(it), LeafStyle.QUIET))
                                                    .toList());
                    case Drawing.Nothing nothing ->
                            figure.with(p(say(nothing.why()), LeafStyle.QUIET));
                };
        figure = figure.with(under(say(plot.caption())));
        Phrase caption = Phrase.of("Data of: %s", "Données de\u00a0: %s", plot.title());
        return plot.told().size() > FEW
                ? figure
                : Markup.all(figure, grid(new ToldRows(plot, language).grid(caption)));
    }

    private static Markup under(String words) {
        return words.isEmpty() ? Markup.none() : p(words, LeafStyle.QUIET);
    }

    private Tag drawn(Drawing.Picture picture) {
        Drawing.Sketch sketch = picture.wide();
        if (album.sort() == Pictures.LINES) {
            List<Markup> shapes =
                    sketch.svg().inside().stream()
                            .filter(it -> !(it instanceof Tag tag && isNamed(tag)))
                            .toList();
            return new Tag("svg", sketch.svg().attributes(), shapes).at("alt", picture.words());
        }
        String name = "chart-" + (album.files().size() + 1) + ".png";
        album.files()
                .add(
                        new Press.File(
                                name,
                                "image/png",
                                Png.of(
                                        sketch.svg(),
                                        sketch.frame().width(),
                                        sketch.frame().height())));
        return Tag.of("img")
                .at("src", "cid:" + name)
                .at("alt", picture.words())
                .at("width", sketch.frame().width())
                .at("style", LeafStyle.PICTURE);
    }

    private static boolean isNamed(Tag tag) {
        return tag.name().equals("title") || tag.name().equals("desc");
    }

    private Markup grid(Block.Grid grid) {
        Rows rows = grid.rows();
        Looks looks = new Looks(language, grid.looks());
        Tag heads = Tag.of("tr");
        for (Column column : rows.columns()) {
            heads =
                    heads.with(
                            cell("th", column, looks.head(column.name()), LeafStyle.HEAD)
                                    .at("scope", "col"));
        }
        List<Tag> lines = new ArrayList<>();
        for (int row = 0; row < Math.min(rows.size(), ROWS); row++) {
            Tag line = Tag.of("tr");
            for (int i = 0; i < rows.columns().size(); i++) {
                Column column = rows.columns().get(i);
                String words = looks.cell(column.name(), rows.at(row, i));
                line = line.with(cell("td", column, words, LeafStyle.CELL));
            }
            lines.add(line);
        }
        Tag table =
                Tag.of(
                                "table",
                                Tag.of("caption", say(grid.caption()))
                                        .at("style", LeafStyle.CAPTION))
                        .at("style", LeafStyle.TABLE)
                        .with(Tag.of("thead", heads), Tag.of("tbody").with(lines));
        return grid.total() <= lines.size()
                ? table
                : Markup.all(
                        table,
                        p(
                                say(
                                        Phrase.of(
                                                "The first %s of %s rows.",
                                                "Les %s premières lignes sur %s.",
                                                Phrase.count(lines.size()),
                                                Phrase.count(grid.total()))),
                                LeafStyle.QUIET));
    }

    private static Tag cell(String name, Column column, String words, String style) {
        boolean number = column.family() == Column.Family.NUMBER;
        return Tag.of(name, words).at("style", number ? style + LeafStyle.NUMBER : style);
    }

    private Tag proofs(Block.Proofs proofs) {
        List<Tag> lines = new ArrayList<>();
        for (Told told : proofs.evidence()) {
            Fact fact = new Fact(told.evidence(), language);
            State state = told.fresh() ? fact.state() : State.STALE;
            lines.add(
                    Tag.of(
                            "tr",
                            Tag.of("th", say(told.evidence().label()))
                                    .at("scope", "row")
                                    .at("style", LeafStyle.CELL),
                            Tag.of("td", state.letter() + " " + state.words().in(language))
                                    .at("style", LeafStyle.CELL),
                            Tag.of("td", fact.words()).at("style", LeafStyle.CELL)));
        }
        return Tag.of(
                        "table",
                        Tag.of("caption", say(proofs.caption())).at("style", LeafStyle.CAPTION))
                .at("style", LeafStyle.TABLE)
                .with(Tag.of("tbody").with(lines));
    }

    private Markup diagram(Block.Diagram diagram) {
        List<Tag> lines =
                diagram.arrows().stream()
                        .map(it -> Tag.of("li", it.from() + " → " + it.to()))
                        .toList();
        return Markup.all(p(say(diagram.caption()), LeafStyle.P), Tag.of("ul").with(lines));
    }

    private String say(Phrase phrase) {
        return Typography.of(phrase.in(language), language);
    }
}
