package socle.stats.mean;

/// Rows and columns that add up, fitted to a table of cell means (Searle 1987, Linear Models for
/// Unbalanced Data, §4.9): the rows' effects solve C a = q once the columns' means are taken off.
///
/// @param explained the squares that rows explain after columns
/// @param rest the squares between cells that neither explains
record Additive(double explained, double rest) {

    /// @param n values by cell, all above zero
    /// @param mean means by cell
    static Additive of(double[][] n, double[][] mean) {
        int height = n.length;
        double[] base = columns(n, mean, new double[height]);
        double[][] system = new double[height - 1][height];
        double[] q = new double[height];
        for (int i = 0; i < height; i++) {
            for (int j = 0; j < base.length; j++) {
                q[i] += n[i][j] * (mean[i][j] - base[j]);
            }
        }
        for (int i = 0; i < height - 1; i++) {
            system[i] = row(n, i);
            system[i][height - 1] = q[i];
        }
        double[] rows = java.util.Arrays.copyOf(solved(system), height);
        double explained = 0;
        for (int i = 0; i < height; i++) {
            explained += rows[i] * q[i];
        }
        return new Additive(Math.max(0, explained), rest(n, mean, rows));
    }

    private static double rest(double[][] n, double[][] mean, double[] rows) {
        double[] columns = columns(n, mean, rows);
        double squares = 0;
        for (int i = 0; i < n.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                double off = mean[i][j] - rows[i] - columns[j];
                squares += n[i][j] * off * off;
            }
        }
        return squares;
    }

    /// The columns' means once the rows' effects are taken off.
    private static double[] columns(double[][] n, double[][] mean, double[] rows) {
        double[] means = new double[n[0].length];
        for (int j = 0; j < means.length; j++) {
            double count = 0;
            for (int i = 0; i < n.length; i++) {
                count += n[i][j];
                means[j] += n[i][j] * (mean[i][j] - rows[i]);
            }
            means[j] /= count;
        }
        return means;
    }

    /// A row of C: what is known of this row's effect against the others'; the last column is free.
    private static double[] row(double[][] n, int i) {
        double[] c = new double[n.length];
        for (int j = 0; j < n[0].length; j++) {
            double count = 0;
            for (double[] other : n) {
                count += other[j];
            }
            c[i] += n[i][j];
            for (int k = 0; k < n.length - 1; k++) {
                c[k] -= n[i][j] * n[k][j] / count;
            }
        }
        return c;
    }

    /// Gauss without pivots: C is symmetric and positive once a row is left out.
    private static double[] solved(double[][] a) {
        int m = a.length;
        for (int k = 0; k < m; k++) {
            for (int i = k + 1; i < m; i++) {
                double factor = a[i][k] / a[k][k];
                for (int j = k; j <= m; j++) {
                    a[i][j] -= factor * a[k][j];
                }
            }
        }
        double[] x = new double[m];
        for (int i = m - 1; i >= 0; i--) {
            double left = a[i][m];
            for (int j = i + 1; j < m; j++) {
                left -= a[i][j] * x[j];
            }
            x[i] = left / a[i][i];
        }
        return x;
    }
}
