package socle.stats.model;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import socle.stats.Statistic;
import socle.stats.Tested;
import socle.stats.Unfit;

/// Linear regression with an intercept from sums of products, which an engine adds up of any number
/// of rows. Columns are taken about their means and in units of their deviations, so that only what
/// they share costs digits; columns of which one is a combination of others to about eight digits
/// are refused. For few rows and ill-conditioned columns [Ols] keeps more digits.
public final class Products {

    /// What must be left of a column, of its squares, once the others are taken off.
    private static final double LEFT = 1e-10;

    private final long n;
    private final double[][] sums;
    private final double[][] inverse;
    private final double[] slopes;

    private Products(long n, double[][] sums) {
        this.n = n;
        this.sums = sums;
        inverse = inverse(sums);
        int width = sums.length - 1;
        slopes = new double[width];
        for (int j = 0; j < width; j++) {
            for (int k = 0; k < width; k++) {
                slopes[j] += inverse[j][k] * sums[k][width];
            }
        }
    }

    /// Of n rows.
    ///
    /// @param sums of products of each two columns, taken about their means; the response is last
    public static Products of(long n, List<List<Double>> sums) {
        double[][] square =
                sums.stream()
                        .map(row -> row.stream().mapToDouble(one -> one).toArray())
                        .toArray(double[][]::new);
        Unfit.when(square.length < 2 || n <= square.length, Unfit.Reason.TOO_FEW);
        Unfit.unlessFinite(square);
        for (int j = 0; j < square.length; j++) {
            Unfit.when(!(square[j][j] > 0), Unfit.Reason.NO_SPREAD);
        }
        return new Products(n, square);
    }

    /// What each column adds to the response, in the order of the columns.
    public List<Double> slopes() {
        return Arrays.stream(slopes).boxed().toList();
    }

    /// n less the columns and the intercept.
    public double freedom() {
        return n - sums.length;
    }

    /// A slope with the error of equal variances.
    ///
    /// @param found the sum of squared residuals, added up of the rows themselves: more digits
    public Coefficient slope(int column, double found, double level) {
        double error = Math.sqrt(found / freedom() * inverse[column][column]);
        return Coefficient.of(slopes[column], error, level, freedom());
    }

    /// A slope with an error that does not take variances as equal.
    ///
    /// @param middle the sum over rows of squared residuals, weighted, times the square of what
    ///     [#pull] makes of the row
    public Coefficient robust(int column, double middle, double level) {
        return Coefficient.of(slopes[column], Math.sqrt(middle), level, freedom());
    }

    /// How much a row, its columns about their means, pulls a slope: the factors of the columns.
    public List<Double> pull(int column) {
        return Arrays.stream(inverse[column]).boxed().toList();
    }

    /// The factors of each two columns that make, with 1/n, the leverage of a row.
    public double leverage(int first, int second) {
        return inverse[first][second];
    }

    /// The variance inflation factor of a column.
    public double inflation(int column) {
        return inverse[column][column] * sums[column][column];
    }

    /// The sum of squares of the response about its mean.
    public double total() {
        return sums[slopes.length][slopes.length];
    }

    /// The share of the response's variance that the columns explain.
    public double explained() {
        int width = slopes.length;
        double along = 0;
        for (int j = 0; j < width; j++) {
            along += slopes[j] * sums[j][width];
        }
        return Math.clamp(along / sums[width][width], 0.0, 1.0);
    }

    /// Koenker's form of the test of Breusch and Pagan, as [Diagnostics#breuschPagan].
    ///
    /// @param along the sum of each column about its mean times the squared residual
    /// @param total the sum of squares of the squared residuals about their mean
    public Tested breuschPagan(List<Double> along, double total) {
        Unfit.when(!(total > 0), Unfit.Reason.NO_SPREAD);
        double squares = 0;
        for (int j = 0; j < slopes.length; j++) {
            for (int k = 0; k < slopes.length; k++) {
                squares += along.get(j) * inverse[j][k] * along.get(k);
            }
        }
        double value = n * squares / total;
        double p = ChiSquaredDistribution.of(slopes.length).survivalProbability(value);
        return new Tested(Statistic.of("BP", value, slopes.length), p);
    }

    /// The inverse of the columns' products, by Gauss and Jordan on correlations.
    private static double[][] inverse(double[][] sums) {
        int width = sums.length - 1;
        double[][] a = new double[width][2 * width];
        for (int j = 0; j < width; j++) {
            for (int k = 0; k < width; k++) {
                a[j][k] = sums[j][k] / Math.sqrt(sums[j][j] * sums[k][k]);
            }
            a[j][width + j] = 1;
        }
        for (int j = 0; j < width; j++) {
            Unfit.when(!(a[j][j] > LEFT), Unfit.Reason.COLLINEAR);
            clear(a, j);
        }
        double[][] inverse = new double[width][width];
        for (int j = 0; j < width; j++) {
            for (int k = 0; k < width; k++) {
                inverse[j][k] = a[j][width + k] / Math.sqrt(sums[j][j] * sums[k][k]);
            }
        }
        return inverse;
    }

    private static void clear(double[][] a, int pivot) {
        double by = a[pivot][pivot];
        for (int k = 0; k < a[pivot].length; k++) {
            a[pivot][k] /= by;
        }
        for (int i = 0; i < a.length; i++) {
            double factor = i == pivot ? 0 : a[i][pivot];
            for (int k = 0; k < a[i].length; k++) {
                a[i][k] -= factor * a[pivot][k];
            }
        }
    }
}
