package socle.app.show.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.api.show.Channel;
import socle.api.show.Slot;
import socle.app.show.markup.Tag;

/// How values become areas: the largest has a radius, and areas are as the values.
///
/// @param channel the values, when a column tells them
/// @param most the largest of all rows
record Sizes(Sheet sheet, Optional<Channel> channel, double most, double largest) {

    /// The radius of what has no value, or too small a one to be seen.
    private static final double LEAST = 2;

    static Sizes of(Sheet sheet, double largest) {
        double most = 0;
        if (sheet.has(Slot.SIZE)) {
            for (int row = 0; row < sheet.rows().size(); row++) {
                double value = sheet.number(row, Slot.SIZE);
                most = value > most ? value : most;
            }
        }
        return new Sizes(sheet, sheet.channel(Slot.SIZE), most, largest);
    }

    /// Whether areas say something.
    boolean isTold() {
        return channel.isPresent() && most > 0;
    }

    /// The radius for a row.
    double radius(int row) {
        return radius(sheet.number(row, Slot.SIZE));
    }

    private double radius(double value) {
        return value > 0 ? Math.max(LEAST, largest * Math.sqrt(value / most)) : LEAST;
    }

    /// Draws circles of round values with their numbers, under what is there.
    ///
    /// @return its height; 0 when areas say nothing, or a sister says it
    double legend(Svg svg, double top) {
        if (!isTold()) {
            return 0;
        }
        double middle = top + largest + 2;
        String title = channel.flatMap(Channel::title).orElse("");
        Label name = Label.at(0, middle + 4, TextWidths.cut(title, Label.SIZE, svg.width() / 2));
        svg.text(name);
        double x = title.isEmpty() ? 0 : name.box().right() + 12;
        for (double value : round()) {
            double radius = radius(value);
            String words = sheet.look().mark(value, channel.orElseThrow());
            Label label = Label.at(x + 2 * radius + 5, middle + 4, words);
            if (label.box().right() > svg.width()) {
                break;
            }
            svg.add(
                    Tag.of("circle")
                            .as("lmu")
                            .at("cx", x + radius + 1)
                            .at("cy", middle)
                            .at("r", radius)
                            .at("fill", "none")
                            .at("stroke", Palette.LINE)
                            .at("stroke-width", 1.5));
            svg.text(label);
            x = label.box().right() + 14;
        }
        return 2 * largest + 6;
    }

    /// Three round values at most, the largest first.
    private List<Double> round() {
        List<Double> values = new ArrayList<>();
        double value = Linear.roundStep(most);
        value = value > most ? Linear.roundStep(most / 2.5) : value;
        for (int i = 0; i < 3; i++) {
            values.add(value);
            value = Linear.roundStep(value / 5.0001);
        }
        return values;
    }
}
