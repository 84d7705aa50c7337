package socle.app.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.api.proof.Told;
import socle.api.show.Block;
import socle.api.show.Page;
import socle.api.text.Language;
import socle.api.text.Phrase;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.show.words.Dates;

/// Shows a page as HTML. The switch over blocks is exhaustive: a block that the API gains does not
/// compile until it is shown here.
public final class PageHtml {

    private final Language language;
    private final Addresses addresses;
    private final String prefix;
    private final int under;
    private final Ways ways;
    private final PlotHtml plots;
    private final LaidHtml laid;

    /// @param prefix of ids, so that several pages may share a document
    /// @param under the level of the heading that the blocks stand under
    /// @param beside what stands beside its charts
    public PageHtml(
            Language language, Addresses addresses, String prefix, int under, Beside beside) {
        this.language = language;
        this.addresses = addresses;
        this.prefix = prefix;
        this.under = under;
        this.ways = new Ways(addresses);
        this.plots = new PlotHtml(language, beside, ways);
        this.laid =
                new LaidHtml(language, ways, beside, plots, this::blocks, Math.min(6, under + 1));
    }

    /// A page whose charts have nothing beside them.
    public PageHtml(Language language, Addresses addresses, String prefix, int under) {
        this(language, addresses, prefix, under, Beside.nothing());
    }

    /// All blocks of a page, without its title.
    public Markup blocks(Page page) {
        return blocks(page.blocks(), prefix);
    }

    private Markup blocks(List<Block> blocks, String within) {
        List<Markup> pieces = new ArrayList<>();
        int number = 0;
        for (Block block : blocks) {
            pieces.add(block(block, within + ++number));
        }
        return Markup.all(pieces);
    }

    private Markup block(Block block, String name) {
        return switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Prose prose ->
                    new MarkdownHtml(language, name, under).of(prose.text(), _ -> nothing());
            case Block.Line line -> Tag.of("p", say(line.words()));
            case Block.Figure figure -> new FigureHtml(language).tile(figure);
            case Block.Proofs proofs -> proofs(proofs);
            case Block.Grid grid -> grid(grid);
            case Block.Plot plot -> plot(plot);
            case Block.Diagram diagram -> new DiagramHtml(language, addresses).of(diagram, name);
            case Block.Code code -> code(code);
            case Block.Links links -> links(links);
            case Block.Notice notice -> laid.notice(notice);
            case Block.Row row -> laid.row(row, name);
            case Block.Controls controls -> new ControlsHtml(language, ways, name).of(controls);
            case Block.Tabs tabs -> laid.tabs(tabs, name);
        };
    }

    private Tag plot(Block.Plot plot) {
        return new FigureHtml(language)
                .plot(plot, plots, Math.min(6, under + 1), plots.under(plot))
                .at("id", prefix + plot.name());
    }

    private Tag grid(Block.Grid grid) {
        Markup caption = Markup.words(say(grid.caption()));
        if (grid.leafing().isEmpty()) {
            return new Tables(language).of(caption, grid.rows(), grid.total(), grid.looks());
        }
        Block.Leafing leafing = grid.leafing().get();
        Cells cells = new Cells(language, ways, leafing.leads(), leafing.heads(), grid.looks());
        return Tag.of(
                "div",
                new Tables(language).of(caption, grid.rows(), cells),
                cells.pager(leafing.range(), leafing.before(), leafing.after()));
    }

    private String say(Phrase phrase) {
        return Typography.of(phrase.in(language), language);
    }

    /// A page has no evidence at hand to answer an author's reference with.
    private static Mention nothing() {
        return new Mention(Markup.words("…"), Optional.empty());
    }

    private Tag heading(Block.Heading heading) {
        int level = Math.clamp((long) under + heading.level() - 1, 2, 6);
        return Tag.of("h" + level, say(heading.words()));
    }

    private Tag proofs(Block.Proofs proofs) {
        Tag table =
                Tag.of(
                        "table",
                        Tag.of("caption", say(proofs.caption())),
                        Tables.heads(
                                List.of(
                                        say(new Phrase("What", "Quoi")),
                                        say(new Phrase("State", "État")),
                                        say(new Phrase("Found", "Constat")),
                                        say(new Phrase("Run", "Exécution")))));
        List<Tag> lines = proofs.evidence().stream().map(this::proof).toList();
        return Tables.scroll(
                table.as("left").with(Tag.of("tbody").with(lines)),
                Markup.words(say(proofs.caption())));
    }

    private Tag proof(Told told) {
        Fact fact = new Fact(told.evidence(), language);
        State state = told.fresh() ? fact.state() : State.STALE;
        Tag line = Tag.of("tr");
        if (state == State.FELL) {
            line = line.as("fell");
        }
        return line.with(
                Tag.of(
                                "th",
                                Markup.words(say(told.evidence().label())),
                                Tag.of("br"),
                                Tag.of("code", told.evidence().claim().value()).as("quiet"))
                        .at("scope", "row"),
                Tag.of("td", chip(state, language)),
                Tag.of("td", fact.words()),
                Tag.of(
                        "td",
                        Fact.id("#", told.run()),
                        Tag.of("br"),
                        Tag.of("span", new Dates(language).instant(told.at())).as("small quiet")));
    }

    /// A state as glyph and word.
    public static Tag chip(State state, Language language) {
        return Tag.of("span", state.glyph(), Markup.words(state.words().in(language)))
                .as("st " + state.look());
    }

    private Tag code(Block.Code code) {
        Tag text = Tag.of("code", code.text());
        Tag pre = Tag.of("pre", text).at("tabindex", "0").at("role", "region");
        String caption = say(code.caption());
        String name = caption.isEmpty() ? code.language() : caption;
        return Tag.of("figure", Tag.of("figcaption", name), pre.at("aria-label", name)).as("code");
    }

    private Tag links(Block.Links links) {
        List<Tag> nodes =
                links.nodes().stream().map(it -> Tag.of("li", addresses.link(it.value()))).toList();
        return Tag.of(
                        "div",
                        Tag.of("p", say(links.caption())),
                        Tag.of("ul").as("names").with(nodes))
                .as("links");
    }
}
