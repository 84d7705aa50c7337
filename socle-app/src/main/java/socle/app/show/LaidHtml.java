package socle.app.show;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import socle.api.show.Block;
import socle.api.show.Block.Cell;
import socle.api.show.Standing;
import socle.api.text.Language;
import socle.api.text.Phrase;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;

/// How blocks stand beside each other: rows of cells, groups of which one is seen, and sentences
/// that nobody should miss.
///
/// @param inside draws blocks within others, under a prefix of ids
record LaidHtml(
        Language language,
        Ways ways,
        Beside beside,
        PlotHtml plots,
        BiFunction<List<Block>, String, Markup> inside,
        int level) {

    /// How a thing stands, as the states that people know.
    static State state(Standing standing) {
        return switch (standing) {
            case GOOD -> State.HOLDS;
            case WATCH -> State.WARNED;
            case BAD -> State.FELL;
            case PLAIN -> State.DECLARED;
        };
    }

    Tag notice(Block.Notice notice) {
        State state = state(notice.standing());
        String look = notice.standing() == Standing.PLAIN ? "info" : state.look();
        return Tag.of("div", state.glyph(), Tag.of("p", say(notice.words())))
                .as("alert " + look)
                .at("role", "status");
    }

    /// Numbers share a grid whose lines are those of their parts.
    Tag row(Block.Row row, String name) {
        boolean tiles =
                row.cells().stream()
                        .flatMap(cell -> cell.blocks().stream())
                        .allMatch(Block.Figure.class::isInstance);
        List<Markup> cells = new ArrayList<>();
        for (Cell cell : row.cells()) {
            cells.add(cell(cell, name + "-" + (cells.size() + 1)));
        }
        return Tag.of("div").as(tiles ? "grid kpis" : "grid").with(cells);
    }

    private Tag cell(Cell cell, String name) {
        Markup stamp = cell.of().map(beside::stamp).orElse(Markup.none());
        String width = "w" + cell.width();
        if (cell.blocks().size() == 1) {
            Block only = cell.blocks().getFirst();
            if (only instanceof Block.Plot plot) {
                return new FigureHtml(language)
                        .plot(plot, plots, level, Tag.of("div", plots.under(plot, stamp)).as("end"))
                        .as(width);
            }
            if (only instanceof Block.Figure figure) {
                return new FigureHtml(language).tile(figure).with(stamp).as(width);
            }
        }
        return Tag.of("div", inside.apply(cell.blocks(), name + "-"), stamp)
                .as("card stack-s")
                .as(width);
    }

    /// Where nothing can be chosen, all groups stand one below the other.
    Markup tabs(Block.Tabs tabs, String name) {
        List<Markup> pieces = new ArrayList<>();
        boolean chooses = tabs.tabs().stream().anyMatch(tab -> !tab.chosen());
        if (chooses) {
            pieces.add(choice(tabs));
        }
        for (Block.Tab tab : tabs.tabs()) {
            if (tab.chosen()) {
                Tag heading = Tag.of("h" + level, say(tab.way().words()));
                pieces.add(
                        Tag.of(
                                        "section",
                                        chooses ? heading.as("vh") : heading,
                                        inside.apply(
                                                tab.blocks(), name + "-" + pieces.size() + "-"))
                                .as("stack"));
            }
        }
        return Markup.all(pieces);
    }

    private Tag choice(Block.Tabs tabs) {
        List<Markup> links = new ArrayList<>();
        for (Block.Tab tab : tabs.tabs()) {
            Tag link =
                    Tag.of("a", say(tab.way().words())).at("href", ways.of(tab.way()).orElse("?"));
            links.add(tab.chosen() ? link.at("aria-current", "page") : link);
        }
        return Tag.of("nav").as("seg").at("aria-label", say(tabs.caption())).with(links);
    }

    private String say(Phrase phrase) {
        return Typography.of(phrase.in(language), language);
    }
}
