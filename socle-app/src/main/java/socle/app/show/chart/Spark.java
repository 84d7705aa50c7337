package socle.app.show.chart;

import java.util.List;
import socle.app.show.markup.Tag;

/// A line without axes beside a number: where it comes from. Its name says it in words.
public final class Spark {

    private static final double WIDTH = 240;
    private static final double HEIGHT = 48;

    private Spark() {}

    /// Draws at least two values, oldest first.
    public static Tag of(List<Double> values, String name) {
        return Tag.of("svg")
                .at("xmlns", "http://www.w3.org/2000/svg")
                .as("plot spark")
                .at("viewBox", "0 0 " + Tag.number(WIDTH) + " " + Tag.number(HEIGHT))
                .at("role", "img")
                .at("aria-label", name)
                .with(line(values, new Box(5, 5, WIDTH - 5, HEIGHT - 5)));
    }

    /// The line through values and a dot at the last, in a part of a drawing.
    static List<Tag> line(List<Double> values, Box area) {
        double low = values.stream().mapToDouble(value -> value).min().orElse(0);
        double high = values.stream().mapToDouble(value -> value).max().orElse(1);
        Linear.Domain domain = Linear.Domain.of(low, high);
        Linear y = new Linear(domain, 1, area.bottom(), area.top(), String::valueOf);
        double each = area.width() / Math.max(1, values.size() - 1);
        StringBuilder way = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            way.append(i == 0 ? "M" : "L")
                    .append(Tag.number(area.left() + i * each))
                    .append(' ')
                    .append(Tag.number(y.at(values.get(i))));
        }
        Tag end = Tag.of("circle").at("cx", area.right()).at("cy", y.at(values.getLast()));
        return List.of(Lines.stroke(way.toString(), 0), Palette.fill(end.at("r", 4), 0));
    }
}
