package socle.app.show.chart;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/// Ways of a map on the plane: bent, simplified and written as short as the eye needs.
final class Outline {

    /// A longer step than this is cut in pieces before it is bent, in degrees.
    private static final double STEP = 3;

    private Outline() {}

    /// A way in degrees taken to the plane; x and y by turns.
    static double[] projected(double[] way, Projection projection) {
        double[] dense = projection.isStraight() ? way : dense(way);
        double[] plane = new double[dense.length];
        for (int i = 0; i < dense.length; i += 2) {
            plane[i] = projection.x(dense[i], dense[i + 1]);
            plane[i + 1] = projection.y(dense[i], dense[i + 1]);
        }
        return plane;
    }

    private static double[] dense(double[] way) {
        int pieces = 1;
        for (int i = 2; i < way.length; i += 2) {
            pieces += pieces(way, i);
        }
        double[] dense = new double[pieces * 2];
        dense[0] = way[0];
        dense[1] = way[1];
        int at = 2;
        for (int i = 2; i < way.length; i += 2) {
            int here = pieces(way, i);
            for (int piece = 1; piece <= here; piece++) {
                double share = (double) piece / here;
                dense[at++] = way[i - 2] + share * (way[i] - way[i - 2]);
                dense[at++] = way[i - 1] + share * (way[i + 1] - way[i - 1]);
            }
        }
        return dense;
    }

    private static int pieces(double[] way, int i) {
        double far = Math.max(Math.abs(way[i] - way[i - 2]), Math.abs(way[i + 1] - way[i - 1]));
        return (int) Math.max(1, Math.ceil(far / STEP));
    }

    /// The way without the points that lie within a tolerance of what is left (D. Douglas and T.
    /// Peucker, The Canadian Cartographer 10(2), 1973).
    static double[] simple(double[] way, double tolerance) {
        int points = way.length / 2;
        boolean[] kept = new boolean[points];
        kept[0] = true;
        kept[points - 1] = true;
        Deque<int[]> open = new ArrayDeque<>();
        open.push(new int[] {0, points - 1});
        while (!open.isEmpty()) {
            int[] part = open.pop();
            int far = farthest(way, part[0], part[1], tolerance);
            if (far >= 0) {
                kept[far] = true;
                open.push(new int[] {part[0], far});
                open.push(new int[] {far, part[1]});
            }
        }
        double[] simple = new double[way.length];
        int size = 0;
        for (int i = 0; i < points; i++) {
            if (kept[i]) {
                simple[size++] = way[2 * i];
                simple[size++] = way[2 * i + 1];
            }
        }
        return Arrays.copyOf(simple, size);
    }

    private static int farthest(double[] way, int from, int to, double tolerance) {
        int far = -1;
        double x = way[2 * from];
        double y = way[2 * from + 1];
        double dx = way[2 * to] - x;
        double dy = way[2 * to + 1] - y;
        double square = dx * dx + dy * dy;
        double length = square == 0 ? 1 : square;
        double most = tolerance * tolerance * length;
        for (int i = from + 1; i < to; i++) {
            double distance = away(way[2 * i] - x, way[2 * i + 1] - y, dx, dy);
            if (distance > most) {
                most = distance;
                far = i;
            }
        }
        return far;
    }

    /// How far a point is from the straight piece from 0 to (dx, dy), squared, times the squared
    /// length of the piece: no division a point.
    private static double away(double x, double y, double dx, double dy) {
        double square = dx * dx + dy * dy;
        double along = x * dx + y * dy;
        if (along <= 0) {
            return (x * x + y * y) * (square == 0 ? 1 : square);
        }
        if (along >= square) {
            double ex = x - dx;
            double ey = y - dy;
            return (ex * ex + ey * ey) * square;
        }
        double cross = x * dy - y * dx;
        return cross * cross;
    }

    /// Writes a way in steps of a tenth of a unit.
    ///
    /// @param end `Z` to close it, or nothing
    static void write(double[] way, String end, StringBuilder out) {
        long x = Math.round(way[0] * 10);
        long y = Math.round(way[1] * 10);
        out.append('M');
        tenths(x, out);
        out.append(' ');
        tenths(y, out);
        out.append('l');
        for (int i = 2; i < way.length; i += 2) {
            long nextX = Math.round(way[i] * 10);
            long nextY = Math.round(way[i + 1] * 10);
            if (nextX == x && nextY == y && i + 2 < way.length) {
                continue;
            }
            if (out.charAt(out.length() - 1) != 'l' && nextX >= x) {
                out.append(' ');
            }
            tenths(nextX - x, out);
            if (nextY >= y) {
                out.append(' ');
            }
            tenths(nextY - y, out);
            x = nextX;
            y = nextY;
        }
        out.append(end);
    }

    private static void tenths(long tenths, StringBuilder out) {
        if (tenths < 0) {
            out.append('-');
        }
        out.append(Math.abs(tenths) / 10);
        if (tenths % 10 != 0) {
            out.append('.').append(Math.abs(tenths) % 10);
        }
    }
}
