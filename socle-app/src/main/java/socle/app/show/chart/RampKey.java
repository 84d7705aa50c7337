package socle.app.show.chart;

import socle.api.show.Channel;

/// The shades of a map and their ends, under it.
///
/// @param missing whether something has no value
record RampKey(Ramp ramp, Channel channel, Look look, boolean missing) {

    private static final double SWATCH = 22;
    private static final double ROW = 20;

    /// @return its height
    double draw(Svg svg, double top) {
        String title = channel.title().orElse("");
        double y = top + 12;
        if (!title.isEmpty()) {
            svg.text(Label.at(0, y, TextWidths.cut(title, Label.SIZE, svg.width())));
            y += ROW;
        }
        double x = shades(svg, y);
        if (missing) {
            Label label = Label.at(0, 0, look.say("no value", "sans valeur"));
            if (x + SWATCH + 24 + label.width() > svg.width()) {
                x = 0;
                y += ROW;
            }
            unknown(svg, new Box(x, y - 11, x + SWATCH, y + 2));
            svg.text(label.to(x + SWATCH + 6, y));
        }
        return y + 6 - top;
    }

    private double shades(Svg svg, double y) {
        Label low = Label.at(0, y, look.mark(ramp.low(), channel));
        svg.text(low);
        double x = low.width() + 8;
        boolean equal = ramp.low() == ramp.high();
        for (int shade = 0; shade < Ramp.size(); shade++) {
            if (!equal || shade == ramp.shade(ramp.low())) {
                Box box = new Box(x, y - 11, x + SWATCH - 1, y + 2);
                svg.add(
                        Ramp.fill(Svg.box(box), shade)
                                .as("ax")
                                .at("stroke", Palette.LINE)
                                .at("stroke-width", 0.5));
                x += SWATCH;
            }
        }
        if (equal) {
            return x + 20;
        }
        Label high = Label.at(x + 7, y, look.mark(ramp.high(), channel));
        svg.text(high);
        return high.box().right() + 20;
    }

    /// How a place without a value looks.
    static void unknown(Svg svg, Box room) {
        svg.add(
                Svg.box(room)
                        .as("hf ax")
                        .at("fill", Palette.PAPER)
                        .at("stroke", Palette.LINE)
                        .at("stroke-width", 0.5));
        svg.tinted(Svg.box(room), Palette.MOST - 1);
    }
}
