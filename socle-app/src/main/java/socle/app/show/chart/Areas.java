package socle.app.show.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import socle.api.show.Chart.Stack;
import socle.api.text.Phrase;
import socle.app.show.chart.Cells.Series;
import socle.app.show.chart.Lengths.Length;
import socle.app.show.chart.Lines.Point;
import socle.app.show.markup.Tag;

/// Values whose ground is filled; colours lie one on the other, as values or as shares.
record Areas(Cells cells, Sheet sheet, EndNames ends) implements Marks {

    static Areas of(Cells cells) {
        return new Areas(cells, cells.sheet(), new EndNames(cells.seriesNames()));
    }

    @Override
    public Optional<Phrase> nothing() {
        boolean below = cells.several() && cells.present().stream().anyMatch(value -> value < 0);
        return NoDrawing.of(cells)
                .or(() -> below ? Optional.of(NoDrawing.NEGATIVE) : Optional.empty());
    }

    @Override
    public List<String> words() {
        return CellWords.of(cells).words();
    }

    @Override
    public double draw(Svg svg) {
        double height = Frame.height(svg);
        boolean direct = ends.fit(svg, height) && !sheet.isFacet();
        double top = Frame.head(svg, cells, direct ? Legend.Swatch.NONE : Legend.Swatch.AREA);
        Lengths lengths = Lengths.of(cells, stack());
        Numeric values = Frame.values(sheet, lengths.domain(), top, height);
        Frame frame = Frame.of(svg, sheet, values, svg.width() - (direct ? ends.room() : 14));
        frame.open();
        Along along = Along.of(cells, frame.area());
        if (cells.several()) {
            double[] names = stacked(svg, lengths, along, values);
            if (direct) {
                ends.draw(svg, frame.area(), names);
            }
        } else {
            single(svg, along, values);
        }
        frame.base();
        return frame.close(along);
    }

    private Stack stack() {
        Stack asked = sheet.chart().shape().stack();
        return asked == Stack.NONE && cells.several() ? Stack.STACK : asked;
    }

    /// One area a piece between values that are absent.
    private void single(Svg svg, Along along, Numeric values) {
        double base = values.at(Math.clamp(0, values.domain().low(), values.domain().high()));
        for (Series series : cells.series()) {
            for (List<Point> part : Lines.parts(series, along, values)) {
                StringBuilder way = new StringBuilder();
                Lines.append(way, part);
                String upper = way.toString();
                way.append("L").append(Tag.number(part.getLast().x()));
                way.append(' ').append(Tag.number(base));
                way.append("L").append(Tag.number(part.getFirst().x()));
                way.append(' ').append(Tag.number(base)).append('z');
                Tag ground = Tag.of("path").at("d", way.toString());
                svg.add(Palette.fill(ground, 0).at("fill-opacity", 0.3));
                if (part.size() == 1) {
                    Lines.dot(svg, part.getFirst(), 0);
                } else {
                    svg.add(Lines.stroke(upper, 0));
                }
            }
        }
    }

    /// Bands of all series over all places; nothing where a value is absent, because the height of
    /// the whole is not known there.
    ///
    /// @return the middle of each at its right end
    private double[] stacked(Svg svg, Lengths lengths, Along along, Numeric values) {
        double[] ends = new double[cells.series().size()];
        for (List<Integer> part : parts(lengths, along)) {
            for (int series = 0; series < ends.length; series++) {
                List<Point> upper = new ArrayList<>();
                List<Point> lower = new ArrayList<>();
                for (int place : part) {
                    double x = along.at(cells.places().get(place), place);
                    double[] edge = edge(lengths, place, series);
                    lower.add(new Point(x, values.at(edge[0])));
                    upper.add(new Point(x, values.at(edge[1])));
                }
                ends[series] = (lower.getLast().y() + upper.getLast().y()) / 2;
                svg.shape(band(upper, lower), series);
            }
        }
        return ends;
    }

    /// The places along the axis, apart where a value is absent.
    private List<List<Integer>> parts(Lengths lengths, Along along) {
        List<List<Integer>> parts = new ArrayList<>(List.of(new ArrayList<>()));
        IntStream.range(0, cells.places().size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> along.at(cells.places().get(i), i)))
                .forEach(
                        place -> {
                            if (isWhole(lengths, place)) {
                                parts.getLast().add(place);
                            } else {
                                parts.add(new ArrayList<>());
                            }
                        });
        return parts.stream().filter(part -> !part.isEmpty()).toList();
    }

    /// Whether every series that has a row here has a value. One without a row counts as nothing,
    /// which is said.
    private boolean isWhole(Lengths lengths, int place) {
        if (lengths.byPlace().get(place).contains(null)) {
            sheet.note(
                    "Where a colour has no row, it counts as zero.",
                    "Là où une couleur n’a pas de ligne, elle compte pour zéro.");
        }
        return lengths.byPlace().get(place).stream()
                .allMatch(cell -> cell == null || cell.value() != null);
    }

    /// From where to where a series reaches at a place; without height where it has no row.
    private static double[] edge(Lengths lengths, int place, int series) {
        double below = 0;
        for (Length length : lengths.at(place)) {
            if (length.series() == series) {
                return new double[] {length.from(), length.to()};
            }
            below = length.series() < series ? length.to() : below;
        }
        return new double[] {below, below};
    }

    private static Tag band(List<Point> upper, List<Point> lower) {
        List<Point> around = new ArrayList<>(upper);
        if (upper.size() == 1) {
            Point only = upper.getFirst();
            Point under = lower.getFirst();
            around =
                    List.of(
                            new Point(only.x() - 6, only.y()),
                            new Point(only.x() + 6, only.y()),
                            new Point(under.x() + 6, under.y()),
                            new Point(under.x() - 6, under.y()));
        } else {
            around.addAll(lower.reversed());
        }
        StringBuilder way = new StringBuilder();
        Lines.append(way, around);
        return Tag.of("path").at("d", way.append('z').toString());
    }
}
