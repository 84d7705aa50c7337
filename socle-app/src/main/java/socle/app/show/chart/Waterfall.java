package socle.app.show.chart;

import java.util.List;
import java.util.Optional;
import socle.api.text.Phrase;
import socle.app.show.chart.Label.Face;
import socle.app.show.chart.Steps.Step;

/// Steps up and down, each beginning where the one before it ended. Bars stand when all their words
/// fit, otherwise they lie under each other.
record Waterfall(Steps steps, Sheet sheet) implements Marks {

    private static final double NARROW = 480;
    private static final double LINE = 14;

    static Waterfall of(Sheet sheet) {
        return new Waterfall(Steps.of(sheet), sheet);
    }

    @Override
    public Optional<Phrase> nothing() {
        return steps.steps().isEmpty() ? Optional.of(NoDrawing.NO_VALUE) : Optional.empty();
    }

    @Override
    public List<String> words() {
        return steps.told();
    }

    @Override
    public double draw(Svg svg) {
        double key = steps.key().draw(svg, 0);
        String title = sheet.look().axis(sheet.axis());
        double top = key + (title.isEmpty() ? 12 : 30);
        Numeric values = Frame.values(sheet, steps.domain(), top, Frame.height(svg));
        Box area = new Box(Frame.left(values), top, svg.width() - 2, top + Frame.height(svg));
        List<String> names = steps.steps().stream().map(Step::name).toList();
        Band band = new Band(names, area.left() + 4, area.right() - 4, 0.3);
        if (svg.width() < NARROW || !fits(band)) {
            return new LyingSteps(steps, sheet).draw(svg, key);
        }
        Frame frame = new Frame(svg, sheet, area, values);
        frame.grid();
        frame.title(top - 16);
        connectors(svg, band, values);
        for (int i = 0; i < steps.steps().size(); i++) {
            bar(svg, band, values, i);
        }
        frame.base();
        frame.thresholds();
        frame.thresholdNames();
        double lowest = svg.texts().stream().mapToDouble(Box::bottom).max().orElse(0);
        return new BandNames(band).draw(svg, Math.max(area.bottom() + 4, lowest) + 14);
    }

    private boolean fits(Band band) {
        return new BandNames(band).fit()
                && steps.steps().stream()
                        .allMatch(
                                step ->
                                        Label.at(0, 0, steps.words(step)).width()
                                                <= band.each() - 4);
    }

    private void connectors(Svg svg, Band band, Numeric values) {
        for (int i = 0; i + 1 < steps.steps().size(); i++) {
            double y = values.at(steps.steps().get(i).to());
            svg.line(Svg.way(band.at(i) + band.width(), y, band.at(i + 1), y), "ax", 1);
        }
    }

    private void bar(Svg svg, Band band, Numeric values, int i) {
        Step step = steps.steps().get(i);
        double from = values.at(step.from());
        double to = values.at(step.to());
        double upper = Math.min(from, to);
        double lower = Math.max(Math.max(from, to), upper + 1);
        steps.draw(svg, step, new Box(band.at(i), upper, band.at(i) + band.width(), lower));
        double y = to > from ? lower + LINE : upper - 5;
        Label label = Label.at(band.middle(i), y, steps.words(step)).middle();
        svg.textOver(label.in(step.sort() == Steps.Sort.TOTAL ? Face.HEAVY : Face.STRONG));
    }
}
