package socle.app.show.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Lays the round earth open: finds the meridian in the middle of what is shown, takes every way to
/// the longitudes around it, and cuts what crosses the opposite meridian.
///
/// @param middle the longitude in the middle of the map
/// @param wide how many degrees of longitude are shown
record Globe(double middle, double wide) {

    /// A smaller gap than this is no reason to turn the earth.
    private static final int GAP = 24;

    private static final int ROUND = 360;

    /// The globe turned so that its widest empty part lies opposite.
    static Globe of(List<Geometry> shapes) {
        boolean[] taken = new boolean[ROUND];
        for (Geometry shape : shapes) {
            shape.points().forEach(point -> take(taken, point));
            shape.lines().forEach(line -> take(taken, unwrapped(line)));
            shape.polygons().forEach(rings -> rings.forEach(ring -> take(taken, unwrapped(ring))));
        }
        int longest = 0;
        int end = 0;
        int run = 0;
        for (int i = 0; i < 2 * ROUND && run < ROUND; i++) {
            run = taken[i % ROUND] ? 0 : run + 1;
            if (run > longest) {
                longest = run;
                end = i;
            }
        }
        if (longest < GAP || longest >= ROUND) {
            return new Globe(0, ROUND);
        }
        double first = end + 1;
        double wide = ROUND - longest;
        return new Globe(turned(first + wide / 2), wide);
    }

    private static void take(boolean[] taken, double[] way) {
        double low = Double.MAX_VALUE;
        double high = -Double.MAX_VALUE;
        for (int i = 0; i < way.length; i += 2) {
            low = Math.min(low, way[i]);
            high = Math.max(high, way[i]);
        }
        int first = (int) Math.floor(low);
        int last = (int) Math.min(first + ROUND, Math.ceil(high) - (high > low ? 1 : 0));
        for (int i = first; i <= Math.max(first, last); i++) {
            taken[Math.floorMod(i, ROUND)] = true;
        }
    }

    /// A longitude between -180 and 180.
    static double turned(double longitude) {
        double turned = (longitude + 180) % ROUND;
        return (turned < 0 ? turned + ROUND : turned) - 180;
    }

    /// The way without jumps: where it goes over 180°, its longitudes go on beyond. A step of more
    /// than half the earth is taken for such a jump.
    static double[] unwrapped(double[] way) {
        double[] found = way.clone();
        double turn = 0;
        for (int i = 2; i < way.length; i += 2) {
            double step = way[i] - way[i - 2];
            turn += step > 180 ? -ROUND : step < -180 ? ROUND : 0;
            found[i] = way[i] + turn;
        }
        return found;
    }

    /// The longitude of a point from the middle of the map.
    double from(double longitude) {
        return turned(longitude - middle);
    }

    /// A ring as rings around the middle of the map, longitudes from there; several when it crosses
    /// the opposite meridian. A ring around a pole is closed there.
    List<double[]> ring(double[] ring) {
        double[] way = unwrapped(ring);
        int last = way.length - 2;
        if (Math.abs(way[last] - way[0]) > 180) {
            way = overPole(way);
        }
        List<double[]> found = new ArrayList<>();
        for (double[] moved : turns(way)) {
            double[] cut = half(half(moved, -180, 1), 180, -1);
            if (cut.length >= 6) {
                found.add(cut);
            }
        }
        return found;
    }

    /// A line, cut where it crosses the opposite meridian.
    List<double[]> line(double[] line) {
        List<double[]> found = new ArrayList<>();
        for (double[] moved : turns(unwrapped(line))) {
            int start = 0;
            for (int i = 0; i <= moved.length; i += 2) {
                if (i == moved.length || Math.abs(moved[i]) > 180) {
                    if (i - start >= 4) {
                        found.add(Arrays.copyOfRange(moved, start, i));
                    }
                    start = i + 2;
                }
            }
        }
        return found;
    }

    private static double[] overPole(double[] way) {
        double latitudes = 0;
        for (int i = 1; i < way.length; i += 2) {
            latitudes += way[i];
        }
        double pole = latitudes < 0 ? -90 : 90;
        double[] closed = Arrays.copyOf(way, way.length + 6);
        closed[way.length] = way[way.length - 2];
        closed[way.length + 1] = pole;
        closed[way.length + 2] = way[0];
        closed[way.length + 3] = pole;
        closed[way.length + 4] = way[0];
        closed[way.length + 5] = way[1];
        return closed;
    }

    /// The way at every turn of the earth at which some of it is shown.
    private List<double[]> turns(double[] way) {
        double low = Double.MAX_VALUE;
        double high = -Double.MAX_VALUE;
        for (int i = 0; i < way.length; i += 2) {
            low = Math.min(low, way[i] - middle);
            high = Math.max(high, way[i] - middle);
        }
        List<double[]> turns = new ArrayList<>();
        int first = (int) Math.ceil((-180 - high) / ROUND);
        for (int turn = first; low + turn * ROUND < 180; turn++) {
            double[] moved = way.clone();
            for (int i = 0; i < moved.length; i += 2) {
                moved[i] += turn * ROUND - middle;
            }
            turns.add(moved);
        }
        return turns;
    }

    /// What of a ring lies at one side of a meridian (I. Sutherland and G. Hodgman, 1974).
    ///
    /// @param side 1 to keep what is east of it, -1 west
    private static double[] half(double[] ring, double meridian, int side) {
        double[] kept = new double[ring.length * 2 + 4];
        int size = 0;
        boolean cut = false;
        for (int i = 0; i + 3 < ring.length; i += 2) {
            boolean here = (ring[i] - meridian) * side >= 0;
            boolean next = (ring[i + 2] - meridian) * side >= 0;
            cut |= !here || !next;
            if (here) {
                kept[size++] = ring[i];
                kept[size++] = ring[i + 1];
            }
            if (here != next) {
                double share = (meridian - ring[i]) / (ring[i + 2] - ring[i]);
                kept[size++] = meridian;
                kept[size++] = ring[i + 1] + share * (ring[i + 3] - ring[i + 1]);
            }
        }
        if (!cut || size == 0) {
            return cut ? new double[0] : ring;
        }
        kept[size++] = kept[0];
        kept[size++] = kept[1];
        return Arrays.copyOf(kept, size);
    }
}
