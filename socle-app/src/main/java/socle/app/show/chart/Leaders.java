package socle.app.show.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import socle.app.show.chart.Label.Face;
import socle.app.show.chart.Slices.Slice;
import socle.app.show.markup.Tag;

/// Names at one side of a disc, each at the end of a line that leads to its slice, pushed apart
/// where slices are small.
final class Leaders {

    /// A name and its value take two lines, or one where slices are crowded.
    private static final double TWO = 34;

    private static final double ONE = 17;

    /// Names pushed further than this from their slices are crowded.
    private static final double FAR = 14;

    private final Svg svg;
    private final Disc disc;
    private final Slices whole;
    private final int side;
    private final List<Leader> leaders = new ArrayList<>();

    private record Leader(int slice, double turn) {}

    /// @param side 1 at the right, -1 at the left
    Leaders(Svg svg, Disc disc, Slices whole, int side) {
        this.svg = svg;
        this.disc = disc;
        this.whole = whole;
        this.side = side;
    }

    /// @param turn the middle of the slice
    void add(int slice, double turn) {
        leaders.add(new Leader(slice, turn));
    }

    /// @return where the lowest of them ends
    double draw() {
        leaders.sort(Comparator.comparingDouble(it -> disc.y(it.turn(), disc.radius())));
        double[] y = places(TWO);
        boolean crowded = false;
        for (int i = 0; i < y.length; i++) {
            crowded |= Math.abs(y[i] - wanted(i)) > FAR;
        }
        y = crowded ? places(ONE) : y;
        for (int i = 0; i < y.length; i++) {
            leader(leaders.get(i), y[i], crowded ? ONE : TWO);
        }
        return y.length == 0 ? 0 : y[y.length - 1] + 26;
    }

    private double wanted(int leader) {
        return Math.max(12, disc.y(leaders.get(leader).turn(), disc.radius() + 14));
    }

    private double[] places(double apart) {
        double[] y = new double[leaders.size()];
        for (int i = 0; i < y.length; i++) {
            y[i] = i == 0 ? wanted(i) : Math.max(wanted(i), y[i - 1] + apart);
        }
        double lowest = disc.bottom() + 2;
        for (int i = y.length - 1; i >= 0; i--) {
            y[i] = Math.max(12 + i * apart, Math.min(y[i], lowest));
            lowest = y[i] - apart;
        }
        return y;
    }

    private void leader(Leader leader, double y, double apart) {
        double x = disc.x() + side * (disc.radius() + 26);
        String way =
                Svg.way(
                                disc.x(leader.turn(), disc.radius() + 3),
                                disc.y(leader.turn(), disc.radius() + 3),
                                disc.x() + side * (disc.radius() + 16),
                                y)
                        + "H"
                        + Tag.number(x);
        svg.line(way, "ax", 1);
        double at = x + side * 6;
        Slice slice = whole.slices().get(leader.slice());
        double room = side > 0 ? svg.width() - at : at;
        Label value = Label.at(at, y + 20, whole.said(slice.value())).in(Face.STRONG);
        if (apart < TWO) {
            value = value.to(at + side * (name(slice, at, y, room - value.width() - 6) + 6), y + 4);
        } else {
            name(slice, at, y, room);
        }
        label(value);
    }

    /// @return how wide it became
    private double name(Slice slice, double x, double y, double room) {
        String name = TextWidths.cut(slice.name(), Label.SIZE, room * 0.92);
        if (!name.equals(slice.name())) {
            whole.sheet().cut();
        }
        Label label = Label.at(x, y + 4, name).in(Face.HEAVY);
        label(label);
        return label.width();
    }

    private void label(Label label) {
        svg.text((side > 0 ? label : label.end()).within(svg.width()));
    }
}
