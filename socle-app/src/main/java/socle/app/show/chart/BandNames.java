package socle.app.show.chart;

import java.util.List;

/// The names under the bands of an axis, in two lines where one is too short.
record BandNames(Band band) {

    private static final double LINE = 14;
    private static final double AIR = 6;

    /// Whether none has to be cut.
    boolean fit() {
        return band.names().stream()
                .allMatch(name -> lines(name).stream().noneMatch(line -> line.endsWith("…")));
    }

    /// Draws them.
    ///
    /// @param y of the first line
    /// @return where they end
    double draw(Svg svg, double y) {
        double lowest = y;
        for (int i = 0; i < band.names().size(); i++) {
            double line = y;
            for (String words : lines(band.names().get(i))) {
                svg.text(Label.at(band.middle(i), line, words).middle().within(svg.width()));
                lowest = Math.max(lowest, line);
                line += LINE;
            }
        }
        return lowest + AIR;
    }

    private List<String> lines(String name) {
        return TextWidths.wrap(name, Label.SIZE, band.each() - AIR);
    }
}
