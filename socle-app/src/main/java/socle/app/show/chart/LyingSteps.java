package socle.app.show.chart;

import java.util.List;
import socle.app.show.chart.Label.Face;
import socle.app.show.chart.Steps.Step;

/// The steps of a waterfall under each other: names at the left, above their bars on narrow
/// drawings.
record LyingSteps(Steps steps, Sheet sheet) {

    private static final double NARROW = 480;
    private static final double THICK = 18;

    /// More steps than this are read in the table.
    private static final int MOST = 60;

    double draw(Svg svg, double top) {
        boolean above = svg.width() < NARROW;
        double row = above ? 42 : 30;
        List<Step> drawn = steps.steps().stream().limit(MOST).toList();
        double left = above ? 1 : names(svg, drawn);
        double room =
                drawn.stream().mapToDouble(it -> label(0, 0, it).width()).max().orElse(0) + 10;
        Linear values = new Linear(steps.domain(), 1, left, svg.width() - room, String::valueOf);
        double y = top + (above ? 24 : 6);
        double zero = values.at(Math.max(0, values.domain().low()));
        svg.line(Svg.way(zero, y - 4, zero, y + (drawn.size() - 1) * row + THICK + 4), "ax", 1.5);
        for (int i = 0; i + 1 < drawn.size(); i++) {
            double x = values.at(drawn.get(i).to());
            svg.line(Svg.way(x, y + i * row + THICK, x, y + (i + 1) * row), "ax", 1);
        }
        for (int i = 0; i < drawn.size(); i++) {
            bar(svg, drawn.get(i), values, y + i * row);
            name(svg, drawn.get(i), above ? 0 : left, y + i * row);
        }
        if (drawn.size() < steps.steps().size()) {
            sheet.note(
                    "The first " + MOST + " steps are drawn; the table has them all.",
                    "Les "
                            + MOST
                            + " premiers pas sont dessinés\u202F; le tableau les donne tous.");
        }
        return y + drawn.size() * row;
    }

    private double names(Svg svg, List<Step> drawn) {
        double widest =
                drawn.stream().mapToDouble(it -> Label.at(0, 0, it.name()).width()).max().orElse(0);
        return Math.min(widest, svg.width() * 0.36) + 10;
    }

    private void bar(Svg svg, Step step, Linear values, double y) {
        double from = values.at(step.from());
        double to = values.at(step.to());
        double right = Math.max(Math.max(from, to), Math.min(from, to) + 1);
        steps.draw(svg, step, new Box(Math.min(from, to), y, right, y + THICK));
        svg.textOver(label(right + 6, y + 13, step));
    }

    private Label label(double x, double y, Step step) {
        return Label.at(x, y, steps.words(step))
                .in(step.sort() == Steps.Sort.TOTAL ? Face.HEAVY : Face.STRONG);
    }

    /// @param left where names at the left end, 0 when they stand above
    private void name(Svg svg, Step step, double left, double y) {
        double room = left == 0 ? svg.width() : left - 10;
        String name = TextWidths.cut(step.name(), Label.SIZE, room);
        if (!name.equals(step.name())) {
            sheet.cut();
        }
        Label label = left == 0 ? Label.at(7, y - 6, name) : Label.at(left - 8, y + 13, name).end();
        svg.textOver(label.in(Face.STRONG).within(svg.width()));
    }
}
