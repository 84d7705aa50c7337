package socle.stats.fit;

import socle.stats.Side;
import socle.stats.Unfit;

/// The walk of two empirical distribution functions through their values together. Distances are
/// whole numbers, n m times D, so that nothing depends on rounding.
final class Steps {

    /// Most cells of the table of walks.
    private static final long CELLS = 100_000_000;

    private final int n;
    private final int m;
    private final long above;
    private final long below;
    private final boolean[] ends;

    private Steps(int n, int m, long[] most, boolean[] ends) {
        this.n = n;
        this.m = m;
        this.above = most[0];
        this.below = most[1];
        this.ends = ends;
    }

    /// Of two sorted samples.
    static Steps of(double[] x, double[] y) {
        long[] most = new long[2];
        boolean[] ends = new boolean[x.length + y.length + 1];
        int i = 0;
        int j = 0;
        while (i < x.length || j < y.length) {
            double next = i == x.length ? y[j] : j == y.length ? x[i] : Math.min(x[i], y[j]);
            while (i < x.length && x[i] == next) {
                i++;
            }
            while (j < y.length && y[j] == next) {
                j++;
            }
            ends[i + j] = true;
            long off = (long) i * y.length - (long) j * x.length;
            most[0] = Math.max(most[0], off);
            most[1] = Math.max(most[1], -off);
        }
        return new Steps(x.length, y.length, most, ends);
    }

    /// The greatest distance on a side.
    long most(Side side) {
        return switch (side) {
            case TWO -> Math.max(above, below);
            case LESS -> below;
            case GREATER -> above;
        };
    }

    /// How probable it is, given the ties, that a walk gets as far: a sum of positive terms (Hodges
    /// 1958, Arkiv för Matematik 3(43):469-486; ties as Schröer & Trenkler 1995, Computational
    /// Statistics & Data Analysis 20(2):185-202).
    double reached(long far, Side side) {
        Unfit.when((long) n * m > CELLS, Unfit.Reason.OUT_OF_RANGE);
        double[] hit = new double[m + 1];
        for (int i = 0; i <= n; i++) {
            for (int j = 0; j <= m; j++) {
                if (ends[i + j] && far <= off(i, j, side)) {
                    hit[j] = 1;
                } else if (i + j > 0) {
                    double up = i == 0 ? 0 : i * hit[j];
                    double right = j == 0 ? 0 : j * hit[j - 1];
                    hit[j] = (up + right) / (i + j);
                }
            }
        }
        return far <= 0 ? 1 : hit[m];
    }

    private long off(long i, long j, Side side) {
        long off = i * m - j * n;
        return switch (side) {
            case TWO -> Math.abs(off);
            case LESS -> -off;
            case GREATER -> off;
        };
    }
}
