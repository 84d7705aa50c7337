package socle.kinds.analyse.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import socle.api.Node;
import socle.api.Seen;
import socle.api.data.Rows;
import socle.api.proof.Evidence;
import socle.api.proof.Told;
import socle.api.show.Block;
import socle.api.show.Channel;
import socle.api.show.Chart;
import socle.api.show.Course;
import socle.api.show.Course.Point;
import socle.api.show.Mark;
import socle.api.show.Metric.Period;
import socle.api.show.Page;
import socle.api.show.Rule;
import socle.api.show.Slot;
import socle.api.text.Markdown;
import socle.api.text.Phrase;

/// The page of an indicator: its value in large, its course, what it means and how it is computed.
record IndicatorPage(Node<IndicatorSpec> node, Seen seen) {

    private static final int MOST_PERIODS = 600;
    private static final int RUNS = 24;

    Page page() {
        List<Block> blocks = new ArrayList<>();
        seen.table(node.id().value())
                .map(table -> seen.rows(table.name(), MOST_PERIODS))
                .ifPresent(rows -> course(rows, blocks));
        blocks.add(new Block.Heading(new Phrase("What it means", "Ce qu’il veut dire"), 2));
        blocks.add(new Block.Prose(new Markdown(spec().definition(), node.place())));
        blocks.add(
                new Block.Code(
                        new Phrase("How it is computed", "Comment il est calculé"),
                        "sql",
                        IndicatorQuery.of(spec()).text()));
        blocks.add(
                new Block.Proofs(
                        new Phrase("What the run found", "Ce que l’exécution a trouvé"),
                        seen.evidence(node.id())));
        return new Page(Phrase.same(node.title()), blocks);
    }

    private void course(Rows rows, List<Block> blocks) {
        Course series = Course.of(rows);
        blocks.add(figure(series));
        if (series.points().size() > 1) {
            blocks.add(plot(rows));
        }
    }

    private Block figure(Course series) {
        Optional<Point> latest = series.latest();
        Phrase note =
                latest.map(point -> point.when(Optional.of(period()))).orElse(Phrase.same(""));
        return new Block.Figure(
                Phrase.same(node.title()),
                latest.map(Point::value),
                spec().format(),
                spec().unit(),
                note,
                spec().grain().isPresent() ? series.last(RUNS) : earlier());
    }

    /// Without periods, its course is that of its runs.
    private List<Double> earlier() {
        return seen.history(node.id(), RUNS).stream().flatMap(IndicatorPage::value).toList();
    }

    private static Stream<Double> value(List<Told> run) {
        return run.stream()
                .map(Told::evidence)
                .filter(one -> one.claim().equals(IndicatorEvidence.VALUE))
                .filter(Evidence.Measure.class::isInstance)
                .map(one -> ((Evidence.Measure) one).value());
    }

    private Block plot(Rows rows) {
        Channel value = Channel.of("value").titled(node.title()).in(spec().format());
        Chart line =
                Chart.of(
                        Mark.LINE,
                        Map.of(
                                Slot.X,
                                Channel.of("period"),
                                Slot.Y,
                                spec().unit().isEmpty() ? value : value.in(spec().unit())));
        return new Block.Plot(
                node.id().value(),
                Phrase.same(node.title()),
                subtitle(),
                Phrase.same(""),
                line.with(target()),
                rows);
    }

    private Phrase subtitle() {
        return switch (period()) {
            case MONTH -> new Phrase("By month", "Par mois");
            case QUARTER -> new Phrase("By quarter", "Par trimestre");
            case YEAR -> new Phrase("By year", "Par année");
        };
    }

    private List<Rule> target() {
        IndicatorEvidence facts = new IndicatorEvidence(spec());
        return spec().target().stream()
                .map(value -> new Rule(Optional.empty(), Optional.of(value), facts.bound()))
                .toList();
    }

    private Period period() {
        return spec().period().orElse(Period.MONTH);
    }

    private IndicatorSpec spec() {
        return node.spec();
    }
}
