package socle.stats.model;

import socle.stats.Unfit;

/// Columns as Q R: Q's columns are of length one and at right angles, R is upper triangular.
/// Gram-Schmidt with each column made orthogonal twice, which is enough (Giraud, Langou &
/// Rozložník 2005, Computers & Mathematics with Applications 50(7):1069-1075).
final class Orthogonal {

    /// What must be left of a column, of its length, for it not to be a combination of others;
    /// rounding leaves about 1e-16 of one that is.
    private static final double LEFT = 1e-12;

    private final double[][] q;
    private final double[][] r;

    private Orthogonal(double[][] q, double[][] r) {
        this.q = q;
        this.r = r;
    }

    /// Refuses columns of which one is a combination of those before.
    static Orthogonal of(double[][] columns) {
        int width = columns.length;
        double[][] q = new double[width][];
        double[][] r = new double[width][width];
        for (int j = 0; j < width; j++) {
            double[] left = columns[j].clone();
            double length = length(left);
            for (int turn = 0; turn < 2; turn++) {
                for (int i = 0; i < j; i++) {
                    double along = dot(q[i], left);
                    r[i][j] += along;
                    add(left, -along, q[i]);
                }
            }
            r[j][j] = length(left);
            Unfit.when(!(r[j][j] > LEFT * length), Unfit.Reason.COLLINEAR);
            for (int i = 0; i < left.length; i++) {
                left[i] /= r[j][j];
            }
            q[j] = left;
        }
        return new Orthogonal(q, r);
    }

    /// Qᵀ v.
    double[] along(double[] v) {
        double[] along = new double[q.length];
        for (int j = 0; j < q.length; j++) {
            along[j] = dot(q[j], v);
        }
        return along;
    }

    /// Q c.
    double[] across(double[] c) {
        double[] v = new double[q[0].length];
        for (int j = 0; j < q.length; j++) {
            add(v, c[j], q[j]);
        }
        return v;
    }

    /// R⁻¹ c.
    double[] back(double[] c) {
        double[] b = c.clone();
        for (int j = b.length - 1; j >= 0; j--) {
            for (int k = j + 1; k < b.length; k++) {
                b[j] -= r[j][k] * b[k];
            }
            b[j] /= r[j][j];
        }
        return b;
    }

    /// R⁻ᵀ c.
    double[] forth(double[] c) {
        double[] b = c.clone();
        for (int j = 0; j < b.length; j++) {
            for (int k = 0; k < j; k++) {
                b[j] -= r[k][j] * b[k];
            }
            b[j] /= r[j][j];
        }
        return b;
    }

    /// The rows of R⁻¹.
    double[][] inverse() {
        double[][] rows = new double[q.length][q.length];
        for (int k = 0; k < q.length; k++) {
            double[] unit = new double[q.length];
            unit[k] = 1;
            double[] column = back(unit);
            for (int j = 0; j < q.length; j++) {
                rows[j][k] = column[j];
            }
        }
        return rows;
    }

    /// How much a row pulls the fit towards itself: the diagonal of Q Qᵀ, 0 to 1.
    double leverage(int row) {
        double sum = 0;
        for (double[] column : q) {
            sum += column[row] * column[row];
        }
        return sum;
    }

    double at(int row, int column) {
        return q[column][row];
    }

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /// Without overflow of squares.
    private static double length(double[] v) {
        double most = 0;
        for (double value : v) {
            most = Math.max(most, Math.abs(value));
        }
        double sum = 0;
        for (double value : v) {
            sum += most == 0 ? 0 : value / most * (value / most);
        }
        return most * Math.sqrt(sum);
    }

    private static void add(double[] to, double factor, double[] v) {
        for (int i = 0; i < to.length; i++) {
            to[i] += factor * v[i];
        }
    }
}
