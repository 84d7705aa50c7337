package socle.kinds.show.dashboard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import socle.api.Asking;
import socle.api.Node;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.data.SqlFailure;
import socle.api.data.Table;
import socle.api.show.Block;
import socle.api.show.Block.Cell;
import socle.api.show.Leads;
import socle.api.show.Page;
import socle.api.show.Standing;
import socle.api.show.Way;
import socle.api.text.Layout.Piece;
import socle.api.text.Link;
import socle.api.text.Phrase;
import socle.kinds.show.chart.Charting;

/// A dashboard as its reader's choices make it. Every block asks the engine for what it shows and
/// no more; one that cannot be made says so in its place.
final class LivePage implements Board.Filling {

    private final Node<DashboardSpec> node;
    private final Asking asking;
    private final Filters filters;
    private final Board board;
    private final Choices choices;
    private final List<Phrase> troubles = new ArrayList<>();

    LivePage(Node<DashboardSpec> node, Asking asking) {
        this.node = node;
        this.asking = asking;
        this.filters = Filters.of(node.spec(), node.id(), asking);
        this.board = Board.of(node.spec().text());
        this.choices = chosen();
    }

    Page page() {
        List<Block> blocks = new ArrayList<>(blocks(board.always()));
        if (!board.sheets().isEmpty()) {
            blocks.add(tabs());
        }
        return new Page(Phrase.same(node.title()), blocks);
    }

    private List<Block> blocks(List<Piece<Part>> pieces) {
        return Board.blocks(pieces, new SideBySide(Board.cells(pieces), this));
    }

    private Choices chosen() {
        Choices chosen = filters.choices();
        Optional<String> tab = word(Choices.TAB);
        if (tab.isPresent() && board.sheets().stream().anyMatch(it -> is(it, tab.get()))) {
            chosen = chosen.with(Choices.TAB, List.of(tab.get()));
        } else if (tab.isPresent()) {
            troubles.add(
                    Phrase.of(
                            "There is no tab '%s'; this is the first.",
                            "Il n’y a pas d’onglet «\u00a0%s\u00a0»\u202f; voici le premier.",
                            tab.get()));
        }
        for (Part part : node.spec().text().parts()) {
            if (part instanceof TablePart table) {
                for (String name : List.of(Choices.sort(table.id()), Choices.page(table.id()))) {
                    Optional<String> word = word(name);
                    if (word.isPresent()) {
                        chosen = chosen.with(name, List.of(word.get()));
                    }
                }
            }
        }
        return chosen;
    }

    private Optional<String> word(String name) {
        return asking.chosen(name).stream()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .findFirst();
    }

    private static boolean is(Board.Sheet sheet, String name) {
        return sheet.tab().id().equals(name);
    }

    private Block tabs() {
        String chosen =
                choices.byName()
                        .getOrDefault(Choices.TAB, List.of(board.sheets().getFirst().tab().id()))
                        .getFirst();
        List<Block.Tab> tabs = new ArrayList<>();
        for (Board.Sheet sheet : board.sheets()) {
            boolean open = is(sheet, chosen);
            Way way =
                    choices.with(Choices.TAB, List.of(sheet.tab().id()))
                            .way(Phrase.same(sheet.tab().title()));
            tabs.add(new Block.Tab(way, open, open ? blocks(sheet.pieces()) : List.of()));
        }
        return new Block.Tabs(Phrase.same(node.title()), tabs);
    }

    @Override
    public List<Block> controls() {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        choices.byName()
                .forEach(
                        (name, values) -> {
                            if (Choices.isLasting(name)) {
                                kept.put(name, values);
                            }
                        });
        List<Block> blocks = new ArrayList<>(filters.controls(node.title(), choices, kept));
        troubles.forEach(words -> blocks.add(new Block.Notice(Standing.WATCH, words)));
        return blocks;
    }

    @Override
    public Cell cell(Part part) {
        return switch (part) {
            case ChartPart chart ->
                    new Cell(
                            chart.width(),
                            safely(chart, () -> chart(chart)),
                            Figure.of(chart, asking).map(Figure::of));
            case IndicatorPart indicator ->
                    new Cell(
                            indicator.wide(),
                            safely(indicator, () -> live(indicator).blocks()),
                            Optional.of(indicator.indicator().node()));
            case TablePart table ->
                    new Cell(
                            table.width(),
                            safely(table, () -> table(table)),
                            Optional.of(table.table().map(it -> it.node()).orElse(node.id())));
            case FilterPart _, TabPart _ -> throw new IllegalStateException("no cell");
        };
    }

    private static List<Block> safely(Part part, Supplier<List<Block>> blocks) {
        try {
            return blocks.get();
        } catch (SqlFailure failure) {
            return List.of(
                    new Block.Notice(
                            Standing.BAD,
                            Phrase.of(
                                    "%s cannot be shown: %s",
                                    "%s ne peut pas être montré\u00a0: %s",
                                    part.id(),
                                    failure.words())));
        }
    }

    private LiveIndicator live(IndicatorPart part) {
        return new LiveIndicator(part, node.id(), asking, filters, choices);
    }

    /// A chart of each period, and the difference where its marks have names.
    private List<Block> compared(Figure figure, Table source) {
        List<Block> blocks = new ArrayList<>();
        List<Rows> both = new ArrayList<>();
        Optional<Charting> charting = Charting.over(Kept.NAME, figure.spec(), source.columns());
        if (charting.isEmpty()) {
            return List.of();
        }
        for (DayFilter twin : filters.twins()) {
            Kept kept = kept(Source.of(source.name()), filters.alone(twin).on(source.columns()));
            Rows rows = charting.get().rows(kept, asking.language());
            both.add(rows);
            String letter = both.size() == 1 ? "A" : "B";
            Block plot = plot(figure, charting.get(), rows);
            blocks.add(Twin.named((Block.Plot) plot, letter, twin.days()));
        }
        Twin.difference(figure, charting.get(), both).ifPresent(blocks::add);
        return blocks;
    }

    private List<Block> chart(ChartPart part) {
        Optional<Figure> figure = Figure.of(part, asking);
        Optional<Table> source = figure.flatMap(it -> asking.table(it.table()));
        if (figure.isEmpty() || source.isEmpty()) {
            return List.of(StillPage.idle(part.id()));
        }
        if (filters.compares(source.get().columns())) {
            return compared(figure.get(), source.get());
        }
        List<Condition> conditions = filters.on(source.get().columns());
        Optional<Table> published = part.chart().flatMap(it -> asking.table(it.node().value()));
        return conditions.isEmpty() && published.isPresent() && asking.isWhole(figure.get().of())
                ? published(figure.get(), published.get())
                : drawn(figure.get(), source.get(), conditions);
    }

    /// What the chart's own run drew: nothing is chosen of its rows.
    private List<Block> published(Figure figure, Table table) {
        return Charting.of(figure.spec(), table.columns()).stream()
                .map(charting -> plot(figure, charting, asking.rows(table.name(), Charting.MOST)))
                .toList();
    }

    private List<Block> drawn(Figure figure, Table source, List<Condition> conditions) {
        Kept kept = kept(Source.of(source.name()), conditions);
        return Charting.over(Kept.NAME, figure.spec(), source.columns()).stream()
                .map(charting -> plot(figure, charting, charting.rows(kept, asking.language())))
                .toList();
    }

    private Kept kept(Source source, List<Condition> conditions) {
        return new Kept(source.from(), conditions, asking::query);
    }

    private Block plot(Figure figure, Charting charting, Rows rows) {
        Optional<Leads> leads =
                figure.part()
                        .drill()
                        .map(link -> drill(link, charting.naming(), rows))
                        .orElseGet(() -> filters.leads(charting.naming(), rows, choices));
        return figure.plot(charting, rows, leads, node.spec().notes());
    }

    /// Ways to another node, with the value of the first name.
    private Optional<Leads> drill(Link link, List<String> columns, Rows rows) {
        return columns.stream()
                .filter(column -> rows.indexOf(column) >= 0)
                .findFirst()
                .map(column -> new Drill(link.node(), column, asking).leads(rows));
    }

    private List<Block> table(TablePart part) {
        Optional<Source> source = Source.of(part, node.id(), asking::node);
        Optional<Table> table = source.flatMap(it -> asking.table(it.table()));
        if (table.isEmpty()) {
            return List.of(StillPage.idle(part.id()));
        }
        List<Column> columns = table.get().columns();
        Kept kept = kept(source.get(), filters.on(columns));
        return new TableCell(part, columns, asking, choices)
                .blocks(kept, rows -> leads(part, rows));
    }

    private List<Leads> leads(TablePart part, Rows rows) {
        List<Leads> leads = new ArrayList<>();
        for (Column column : rows.columns()) {
            Optional<Link> link = Optional.ofNullable(part.drill().get(column.name()));
            if (link.isPresent()) {
                leads.add(new Drill(link.get().node(), column.name(), asking).leads(rows));
            } else {
                filters.leads(List.of(column.name()), rows, choices).ifPresent(leads::add);
            }
        }
        return leads;
    }
}
