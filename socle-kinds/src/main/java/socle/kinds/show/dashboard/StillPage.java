package socle.kinds.show.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import socle.api.Gauge;
import socle.api.Node;
import socle.api.Seen;
import socle.api.data.Table;
import socle.api.proof.Evidence;
import socle.api.proof.Told;
import socle.api.show.Block;
import socle.api.show.Block.Cell;
import socle.api.show.Page;
import socle.api.show.Standing;
import socle.api.show.Way;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.kinds.show.chart.Charting;

/// A dashboard on which nothing is chosen, from what its last run published: for documents and for
/// sites without a server.
record StillPage(Node<DashboardSpec> node, Seen seen) implements Board.Filling {

    /// More periods than this are no longer told apart.
    static final int PERIODS = 600;

    /// More rows of an answer are no longer shown.
    static final int CUT_ROWS = 2000;

    Page page() {
        Board board = Board.of(node.spec().text());
        List<Block> blocks = new ArrayList<>(Board.blocks(board.always(), this));
        if (!board.sheets().isEmpty()) {
            blocks.add(new Block.Tabs(Phrase.same(node.title()), tabs(board)));
        }
        return new Page(Phrase.same(node.title()), blocks);
    }

    private List<Block.Tab> tabs(Board board) {
        return board.sheets().stream()
                .map(
                        sheet ->
                                new Block.Tab(
                                        Way.here(
                                                Phrase.same(sheet.tab().title()),
                                                Choices.none().byName()),
                                        true,
                                        Board.blocks(sheet.pieces(), this)))
                .toList();
    }

    /// Nothing can be chosen here; what could be elsewhere is told.
    @Override
    public List<Block> controls() {
        String names =
                node.spec().text().parts().stream()
                        .filter(FilterPart.class::isInstance)
                        .map(it -> ((FilterPart) it).words())
                        .collect(Collectors.joining(", "));
        return List.of(
                new Block.Line(
                        Phrase.of(
                                "Everything is shown. Where the project is served, you choose: %s.",
                                "Tout est montré. Là où le projet est servi, vous choisissez\u00a0:"
                                        + " %s.",
                                names)));
    }

    @Override
    public Cell cell(Part part) {
        return switch (part) {
            case ChartPart chart -> chart(chart);
            case IndicatorPart indicator -> indicator(indicator);
            case TablePart table -> table(table);
            case FilterPart _, TabPart _ -> throw new IllegalStateException("no cell");
        };
    }

    private Cell chart(ChartPart part) {
        Optional<Figure> figure = Figure.of(part, seen);
        String published =
                part.chart().map(it -> it.node().value()).orElseGet(() -> own(part.id()));
        Optional<Block> plot = figure.flatMap(it -> plot(it, published));
        return new Cell(
                part.width(),
                List.of(plot.orElseGet(() -> idle(part.id()))),
                figure.map(Figure::of));
    }

    private Optional<Block> plot(Figure figure, String published) {
        return seen.table(published)
                .flatMap(table -> Charting.of(figure.spec(), table.columns()))
                .map(
                        charting ->
                                figure.plot(
                                        charting,
                                        seen.rows(published, Charting.MOST),
                                        Optional.empty(),
                                        node.spec().notes()));
    }

    private Cell indicator(IndicatorPart part) {
        NodeId id = part.indicator().node();
        String table = part.isAsked() ? part.table(node.id()) : id.value();
        Optional<List<Block>> blocks =
                seen.node(id)
                        .flatMap(Gauge::of)
                        .filter(_ -> seen.table(table).isPresent())
                        .map(gauge -> measured(part, gauge, table));
        return new Cell(
                part.wide(), blocks.orElseGet(() -> List.of(idle(part.id()))), Optional.of(id));
    }

    private List<Block> measured(IndicatorPart part, Gauge gauge, String table) {
        return part.isAsked()
                ? new Measured(part, gauge).blocks(seen.rows(table, CUT_ROWS), Optional.empty())
                : List.of(new Tile(part, gauge).of(seen.rows(table, PERIODS)));
    }

    private Cell table(TablePart part) {
        Optional<Table> rows = seen.table(own(part.id()));
        Block grid =
                rows.<Block>map(
                                it ->
                                        new Block.Grid(
                                                TableCell.caption(part),
                                                seen.rows(it.name(), part.rows()),
                                                total(part)))
                        .orElseGet(() -> idle(part.id()));
        return new Cell(
                part.width(),
                List.of(grid),
                part.table().map(it -> it.node()).or(() -> Optional.of(node.id())));
    }

    private long total(TablePart part) {
        return seen.evidence(node.id()).stream()
                .map(Told::evidence)
                .filter(it -> it.claim().equals(Publishing.ROWS))
                .filter(it -> it.label().equals(Phrase.same(part.id())))
                .filter(Evidence.Measure.class::isInstance)
                .mapToLong(it -> (long) ((Evidence.Measure) it).value())
                .findFirst()
                .orElse(0);
    }

    private String own(String block) {
        return node.id() + NodeId.PART + block;
    }

    static Block idle(String block) {
        return new Block.Notice(
                Standing.PLAIN,
                Phrase.of("%s has not run yet.", "%s n’a pas encore été exécuté.", block));
    }
}
