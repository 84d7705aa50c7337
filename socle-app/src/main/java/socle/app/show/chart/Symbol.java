package socle.app.show.chart;

import socle.app.show.markup.Tag;

/// The shape of a point: one a series, so that colour alone tells none apart.
enum Symbol {
    CIRCLE,
    SQUARE,
    DIAMOND,
    TRIANGLE,
    CROSS,
    RING;

    static Symbol of(int series) {
        return values()[series];
    }

    /// Whether it is made of strokes rather than filled.
    boolean isOpen() {
        return this == CROSS || this == RING;
    }

    /// One of about this radius in the colour of a series.
    Tag tag(double x, double y, double radius, int series) {
        if (this == CIRCLE) {
            Tag circle = Tag.of("circle").at("cx", x).at("cy", y).at("r", radius);
            return Palette.fill(circle, series);
        }
        String way = "M" + Tag.number(x) + " " + Tag.number(y) + way(radius);
        Tag path = Tag.of("path").at("d", way);
        return isOpen()
                ? Palette.stroke(path.as("mark"), series).at("stroke-width", 2)
                : Palette.fill(path, series);
    }

    /// The way around it from its middle.
    String way(double radius) {
        double half = radius * 0.9;
        double far = radius * 1.25;
        return switch (this) {
            case CIRCLE -> "h0";
            case SQUARE -> way("m%s %sh%sv%sh%sz", -half, -half, 2 * half, 2 * half, -2 * half);
            case DIAMOND -> way("m0 %sl%s %s %s %s %s %sz", -far, far, far, -far, far, -far, -far);
            case TRIANGLE -> way("m0 %sl%s %sh%sz", -far, far, 1.8 * far, -2 * far);
            case CROSS ->
                    way(
                            "m%s %sl%s %sm0 %sl%s %s",
                            -half, -half, 2 * half, 2 * half, -2 * half, -2 * half, 2 * half);
            case RING ->
                    way(
                            "m%s 0a%s %s 0 1 0 %s 0a%s %s 0 1 0 %s 0",
                            -half, half, half, 2 * half, half, half, -2 * half);
        };
    }

    private static String way(String form, double... numbers) {
        String way = form;
        for (double number : numbers) {
            way = way.replaceFirst("%s", Tag.number(number));
        }
        return way;
    }
}
