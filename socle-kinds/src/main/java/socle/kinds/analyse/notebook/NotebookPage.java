package socle.kinds.analyse.notebook;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import socle.api.Gauge;
import socle.api.Node;
import socle.api.Shows;
import socle.api.data.Column;
import socle.api.data.Rows;
import socle.api.data.SqlFailure;
import socle.api.proof.Evidence;
import socle.api.proof.Told;
import socle.api.show.Block;
import socle.api.show.Channel;
import socle.api.show.Chart;
import socle.api.show.Page;
import socle.api.show.Slot;
import socle.api.show.Standing;
import socle.api.text.Layout;
import socle.api.text.NodeId;
import socle.api.text.Phrase;

/// The page of a notebook: its text, and the result of each block in its place.
record NotebookPage(Node<NotebookSpec> node, Reading reading) {

    /// A drawing of more marks can no longer be read.
    private static final int MARKS = 2000;

    Page page() {
        List<Block> blocks = new ArrayList<>(reading.head());
        for (Layout.Piece<Cell> piece : node.spec().text().pieces()) {
            switch (piece) {
                case Layout.Words<Cell>(var text) -> blocks.add(new Block.Prose(text));
                case Layout.Part<Cell>(Cell cell, var _) -> blocks.addAll(safely(cell));
            }
        }
        return new Page(Phrase.same(node.title()), blocks);
    }

    private List<Block> safely(Cell cell) {
        try {
            return blocks(cell);
        } catch (SqlFailure failure) {
            return List.of(
                    new Block.Notice(
                            Standing.BAD,
                            Phrase.of(
                                    "This cannot be shown: %s",
                                    "Ceci ne peut pas être montré\u00a0: %s", failure.words())));
        }
    }

    private List<Block> blocks(Cell cell) {
        return switch (cell) {
            case Cell.Sql query -> query(query);
            case IndicatorCell indicator when indicator.isAsked() -> asked(indicator);
            case IndicatorCell indicator -> indicator(indicator.indicator().node());
            case Cell.Result result -> result(result);
            case Cell.Chart chart -> chart(chart);
        };
    }

    private List<Block> query(Cell.Sql query) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block.Code(
                        Phrase.of("Query %s", "Requête %s", query.name()),
                        "sql",
                        query.select().text().strip()));
        Optional<Rows> rows = reading.rows(query, query.rows());
        blocks.add(
                rows.map(it -> number(query, it).orElseGet(() -> grid(query, it)))
                        .orElseGet(() -> idle(query.name())));
        reading.took(query).ifPresent(it -> blocks.add(new Block.Line(took(query, it))));
        reading.verdicts(query).forEach(verdict -> blocks.add(notice(verdict)));
        return blocks;
    }

    private Phrase took(Cell.Sql query, double millis) {
        long rows = reading.total(query);
        return Phrase.of(
                rows == 1 ? "%s row, in %s ms" : "%s rows, in %s ms",
                rows == 1 ? "%s ligne, en %s ms" : "%s lignes, en %s ms",
                Phrase.count(rows),
                Phrase.number(millis, 1));
    }

    private Block grid(Cell.Sql query, Rows rows) {
        long total = rows.size() < query.rows() ? rows.size() : reading.total(query);
        return new Block.Grid(Phrase.same(query.words()), rows, total);
    }

    /// One row of one number is told in large.
    private static Optional<Block> number(Cell.Sql query, Rows rows) {
        boolean isOne =
                rows.size() == 1
                        && rows.columns().size() == 1
                        && rows.columns().getFirst().family() == Column.Family.NUMBER;
        if (!isOne) {
            return Optional.empty();
        }
        Optional<Double> value =
                Optional.ofNullable(rows.at(0, 0))
                        .map(it -> ((Number) it).doubleValue())
                        .filter(it -> Double.isFinite(it));
        return Optional.of(
                new Block.Figure(
                        Phrase.same(query.words()),
                        value,
                        query.format(),
                        query.unit(),
                        Phrase.same(""),
                        List.of()));
    }

    private static Block notice(Evidence.Verdict verdict) {
        return new Block.Notice(
                verdict.holds() ? Standing.GOOD : Standing.BAD,
                Phrase.of("%s: %s.", "%s\u00a0: %s.", verdict.label(), verdict.why()));
    }

    /// The number and its course, as its own page draws them.
    private List<Block> indicator(NodeId id) {
        return page(id).map(
                        blocks ->
                                blocks.stream()
                                        .filter(
                                                it ->
                                                        it instanceof Block.Figure
                                                                || it instanceof Block.Plot)
                                        .toList())
                .orElseGet(() -> List.of(closed(id)));
    }

    private List<Block> asked(IndicatorCell cell) {
        return reading.seen()
                .node(cell.indicator().node())
                .flatMap(Gauge::of)
                .map(gauge -> new Asked(cell, gauge))
                .flatMap(asked -> reading.rows(asked).map(asked::blocks))
                .orElseGet(() -> List.of(idle(cell.id())));
    }

    private List<Block> result(Cell.Result result) {
        NodeId id = result.node().node();
        if (!reading.isOpen(id)) {
            return List.of(closed(id));
        }
        boolean isPage = result.show() != Cell.What.EVIDENCE && result.claims().isEmpty();
        List<Block> page = isPage ? page(id).orElse(List.of()) : List.of();
        List<Block> shown = result.show() == Cell.What.HEAD ? head(page) : page;
        return shown.isEmpty() ? List.of(proofs(id, result.claims())) : shown;
    }

    private static List<Block> head(List<Block> page) {
        return page.stream()
                .takeWhile(it -> !(it instanceof Block.Heading || it instanceof Block.Proofs))
                .toList();
    }

    private Optional<List<Block>> page(NodeId id) {
        return reading.isOpen(id)
                ? reading.seen()
                        .node(id)
                        .filter(_ -> !reading.seen().evidence(id).isEmpty())
                        .flatMap(other -> Shows.of(other, reading.seen()))
                        .map(Page::blocks)
                : Optional.empty();
    }

    private Block proofs(NodeId id, List<String> claims) {
        List<Told> told =
                reading.seen().evidence(id).stream()
                        .filter(
                                it ->
                                        claims.isEmpty()
                                                || claims.contains(it.evidence().claim().value()))
                        .toList();
        String title = reading.seen().node(id).map(Node::title).orElse(id.value());
        return told.isEmpty() ? idle(id.value()) : new Block.Proofs(Phrase.same(title), told);
    }

    private Block closed(NodeId id) {
        return reading.isOpen(id)
                ? idle(id.value())
                : new Block.Notice(
                        Standing.PLAIN,
                        Phrase.of(
                                "%s is drawn from rows of which a policy shows you but a part.",
                                "%s est tiré de lignes dont une politique ne vous montre qu’une"
                                        + " partie.",
                                id));
    }

    private static Block idle(String block) {
        return new Block.Notice(
                Standing.PLAIN,
                Phrase.of("%s has not run yet.", "%s n’a pas encore été exécuté.", block));
    }

    private List<Block> chart(Cell.Chart chart) {
        Cell.Sql query =
                node.spec().queries().stream()
                        .filter(it -> it.name().equals(chart.of()))
                        .findFirst()
                        .orElseThrow();
        return List.of(
                reading.rows(query, MARKS)
                        .map(rows -> plot(chart, rows))
                        .orElseGet(() -> idle(query.name())));
    }

    private static Block plot(Cell.Chart part, Rows rows) {
        Map<Slot, Channel> channels = new EnumMap<>(Slot.class);
        Channel value = Channel.of(part.y()).in(part.format());
        Channel y = part.unit().isEmpty() ? value : value.in(part.unit());
        channels.put(part.horizontal() ? Slot.Y : Slot.X, Channel.of(part.x()));
        channels.put(part.horizontal() ? Slot.X : Slot.Y, y);
        part.color().ifPresent(it -> channels.put(Slot.COLOR, Channel.of(it)));
        Set<String> used = channels.values().stream().map(Channel::column).collect(toSet());
        Chart.Shape plain = Chart.Shape.PLAIN;
        Chart chart =
                Chart.of(part.mark(), channels)
                        .as(
                                new Chart.Shape(
                                        part.horizontal(),
                                        plain.stack(),
                                        plain.trend(),
                                        plain.hole(),
                                        plain.diagonal(),
                                        plain.columns()));
        return new Block.Plot(
                part.of() + "_" + part.place().line(),
                Phrase.same(part.title()),
                Phrase.same(part.subtitle()),
                Phrase.same(""),
                chart,
                narrowed(rows, used));
    }

    /// Only what is drawn.
    private static Rows narrowed(Rows rows, Set<String> used) {
        Rows fewer = rows;
        for (int column = rows.columns().size() - 1; column >= 0; column--) {
            if (!used.contains(rows.columns().get(column).name())) {
                fewer = fewer.without(column);
            }
        }
        return fewer;
    }
}
