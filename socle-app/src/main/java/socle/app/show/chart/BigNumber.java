package socle.app.show.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socle.api.show.Slot;
import socle.api.text.Phrase;
import socle.app.show.words.Values;

/// The last value in large, how it changed, and a small line of those before.
record BigNumber(Sheet sheet, List<Step> steps, long absent) implements Marks {

    private static final double NARROW = 480;
    private static final double LARGE = 44;
    private static final double TEXT = 13;
    private static final double SPARK = 64;

    /// A value with its name.
    ///
    /// @param at the place of it in the order of steps, when that is told
    record Step(String name, @Nullable Object at, double value, int row) {}

    static BigNumber of(Sheet sheet) {
        List<Step> steps = new ArrayList<>();
        for (int row : sheet.numbers()) {
            Double value = Values.number(sheet.at(row, Slot.Y));
            if (value != null) {
                steps.add(new Step("", sheet.at(row, Slot.X), value, row));
            }
        }
        long absent = sheet.numbers().size() - (long) steps.size();
        return new BigNumber(sheet, named(sheet, steps), absent);
    }

    private static List<Step> named(Sheet sheet, List<Step> steps) {
        if (!sheet.has(Slot.X)) {
            return steps;
        }
        List<Object> places = new ArrayList<>();
        steps.forEach(step -> places.add(step.at() == null ? "—" : step.at()));
        List<String> names = sheet.look().names(places, sheet.name().format());
        List<Step> named = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            named.add(new Step(names.get(i), step.at(), step.value(), step.row()));
        }
        return named;
    }

    @Override
    public Optional<Phrase> nothing() {
        return steps.isEmpty() ? Optional.of(NoDrawing.NO_VALUE) : Optional.empty();
    }

    @Override
    public List<String> words() {
        Telling telling = new Telling(sheet.look(), sheet.value());
        List<Telling.Said> said =
                steps.stream().map(step -> new Telling.Said(step.name(), step.value())).toList();
        List<String> sentences = new ArrayList<>();
        sentences.add(telling.named(said.getLast()) + ".");
        Changes.of(this).words().forEach(change -> sentences.add(change + "."));
        if (steps.size() > 2) {
            sentences.add(Telling.upper(telling.range(said)) + ".");
            telling.trend(said).ifPresent(sentences::add);
        }
        sentences.addAll(telling.left(0, absent));
        return sentences;
    }

    @Override
    public double draw(Svg svg) {
        Step last = steps.getLast();
        String words = sheet.look().value(last.value(), sheet.value());
        Label number = Label.at(0, LARGE, words).in(Label.Face.HEAVY).sized(LARGE);
        double fit = Math.min(1, svg.width() / Math.max(1, number.width()));
        svg.text(number.sized(LARGE * fit));
        double y = LARGE + 8;
        for (String line : lines(svg, last)) {
            y += 19;
            svg.text(Label.at(0, y, line).sized(TEXT));
        }
        return steps.size() < 2 ? y + 8 : spark(svg, y);
    }

    private List<String> lines(Svg svg, Step last) {
        List<String> lines = new ArrayList<>();
        double room = svg.width() < NARROW ? svg.width() : svg.width() * 0.56;
        if (!last.name().isEmpty()) {
            lines.add(TextWidths.cut(last.name(), TEXT, room));
        }
        for (String change : Changes.of(this).words()) {
            lines.addAll(TextWidths.wrap(change, TEXT, room));
        }
        return lines;
    }

    private double spark(Svg svg, double y) {
        boolean narrow = svg.width() < NARROW;
        double left = narrow ? 6 : svg.width() * 0.6;
        double top = narrow ? y + 18 : 12;
        Box area = new Box(left, top, svg.width() - 6, top + SPARK);
        List<Double> values = steps.stream().map(Step::value).toList();
        Spark.line(values, area).forEach(svg::add);
        return Math.max(y + 8, area.bottom() + 10);
    }
}
