package socle.app.show.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import socle.api.text.Phrase;
import socle.app.show.chart.Cells.Cell;
import socle.app.show.chart.Cells.Series;
import socle.app.show.words.Values;

/// Shares against shares in a square with its diagonal: ROC and calibration curves.
record Square(Cells cells, Sheet sheet, EndNames ends) implements Marks {

    private static final double WIDEST = 330;

    /// Up to so many values of a series get a dot each.
    private static final int FEW = 24;

    /// Ends nearer than this share of the square are not told apart by names beside them.
    private static final double CLOSE = 0.05;

    static Square of(Cells cells) {
        return new Square(cells, cells.sheet(), new EndNames(cells.seriesNames()));
    }

    @Override
    public Optional<Phrase> nothing() {
        boolean shares =
                cells.places().stream().allMatch(Square::isShare)
                        && cells.present().stream().allMatch(Square::isShare);
        return NoDrawing.of(cells)
                .or(
                        () ->
                                shares
                                        ? Optional.empty()
                                        : Optional.of(
                                                new Phrase(
                                                        "The square holds shares from 0 to 1 on"
                                                                + " both axes; other values are"
                                                                + " there.",
                                                        "Le carré porte des parts de 0 à 1 sur"
                                                                + " les deux axes\u202F; il y a"
                                                                + " d’autres valeurs.")));
    }

    private static boolean isShare(Object value) {
        Double number = Values.number(value);
        return number != null && number >= 0 && number <= 1;
    }

    @Override
    public List<String> words() {
        return new SquareWords(this).words();
    }

    @Override
    public double draw(Svg svg) {
        boolean direct = ends.fit(svg, WIDEST) && !sheet.isFacet() && endsApart();
        double top = Frame.head(svg, cells, direct ? Legend.Swatch.NONE : Legend.Swatch.LINE);
        Linear.Domain domain = new Linear.Domain(0, 1);
        double left = Frame.left(Frame.values(sheet, domain, top, WIDEST));
        double side = Math.min(WIDEST, svg.width() - left - 14);
        Numeric values = Frame.values(sheet, domain, top, side);
        Frame frame = Frame.of(svg, sheet, values, left + side);
        frame.open();
        Box area = frame.area();
        svg.add(Rules.dashed(Svg.way(area.left(), area.bottom(), area.right(), area.top())));
        Along along = along(area);
        double[] lasts = new double[cells.series().size()];
        for (int i = lasts.length - 1; i >= 0; i--) {
            Series series = cells.series().get(i);
            lasts[i] = Lines.line(svg, series, i, along, values);
            dots(svg, series, i, along, values);
        }
        if (direct) {
            ends.draw(svg, area, lasts);
        }
        return frame.close(along, along.scale().ticks());
    }

    /// Every ROC curve ends in the same corner: a name there would be anybody's.
    private boolean endsApart() {
        double[] lasts =
                cells.series().stream()
                        .map(this::points)
                        .filter(it -> !it.isEmpty())
                        .mapToDouble(it -> it.getLast()[1])
                        .sorted()
                        .toArray();
        for (int i = 1; i < lasts.length; i++) {
            if (lasts[i] - lasts[i - 1] < CLOSE) {
                return false;
            }
        }
        return true;
    }

    private Along along(Box area) {
        Linear numbers =
                new Linear(
                        new Linear.Domain(0, 1),
                        0.2,
                        area.left(),
                        area.right(),
                        value -> sheet.look().tick(value, 0.2, 1, sheet.name()));
        return new Along(sheet, cells.places(), numbers);
    }

    private void dots(Svg svg, Series series, int number, Along along, Numeric values) {
        if (series.cells().size() > FEW) {
            return;
        }
        for (List<Lines.Point> part : Lines.parts(series, along, values)) {
            part.forEach(point -> svg.add(Symbol.of(number).tag(point.x(), point.y(), 4, number)));
        }
    }

    /// The points of a series as shares, from left to right.
    List<double[]> points(Series series) {
        List<double[]> points = new ArrayList<>();
        for (Cell cell : series.cells()) {
            Double y = cell.value();
            if (y != null) {
                Object x = cells.places().get(cell.place());
                points.add(new double[] {Objects.requireNonNull(Values.number(x)), y});
            }
        }
        points.sort(Comparator.comparingDouble(point -> point[0]));
        return points;
    }
}
