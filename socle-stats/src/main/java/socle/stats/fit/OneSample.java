package socle.stats.fit;

import org.apache.commons.numbers.gamma.LogGamma;
import socle.stats.Unfit;

/// Exact tails of Kolmogorov's D for one sample of a continuous law.
final class OneSample {

    /// Beyond, the matrix is too large to be worth it, and the limit is near.
    private static final int MOST = 5000;

    /// From n d² = 5 on both sides are hit with a probability below 1e-12 of one: twice one side.
    private static final double FAR = 5;

    private OneSample() {}

    /// P(D+ ≥ d): Birnbaum & Tingey 1951, Annals of Mathematical Statistics 22(4), eq. 3.0; all
    /// terms are positive.
    static double one(int n, double d) {
        Unfit.when(n > MOST, Unfit.Reason.OUT_OF_RANGE);
        if (d <= 0 || d >= 1) {
            return d <= 0 ? 1 : 0;
        }
        double whole = LogGamma.value(n + 1.0);
        double sum = 0;
        for (int j = 0; j <= Math.floor(n * (1 - d)); j++) {
            double ways = whole - LogGamma.value(j + 1.0) - LogGamma.value(n - j + 1.0);
            double share = (double) j / n;
            double left = 1 - d - share;
            if (left > 0) {
                sum += Math.exp(ways + (n - j) * Math.log(left) + (j - 1) * Math.log(d + share));
            }
        }
        return Math.min(1, d * sum);
    }

    /// P(D ≥ d): twice one side where both cannot be hit (exact from d = ½), else one less the
    /// matrix of Marsaglia, Tsang & Wang 2003.
    static double two(int n, double d) {
        if (d >= 0.5 || n * d * d >= FAR) {
            return Math.min(1, 2 * one(n, d));
        }
        return n * d <= 0.5 ? 1 : Math.max(0, 1 - below(n, d));
    }

    private static double below(int n, double d) {
        Unfit.when(n > MOST, Unfit.Reason.OUT_OF_RANGE);
        int k = (int) (n * d) + 1;
        Power power = Power.of(matrix(k, k - n * d), n);
        double value = power.matrix[k - 1][k - 1];
        int scale = power.scale;
        for (int i = 1; i <= n; i++) {
            value = value * i / n;
            if (value < 1e-140) {
                value *= 1e140;
                scale -= 140;
            }
        }
        return value * Math.pow(10, scale);
    }

    private static double[][] matrix(int k, double h) {
        int size = 2 * k - 1;
        double[][] matrix = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                matrix[i][j] = i - j + 1 < 0 ? 0 : 1;
            }
        }
        for (int i = 0; i < size; i++) {
            matrix[i][0] -= Math.pow(h, i + 1);
            matrix[size - 1][i] -= Math.pow(h, size - i);
        }
        matrix[size - 1][0] += 2 * h > 1 ? Math.pow(2 * h - 1, size) : 0;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                for (int g = 2; g <= i - j + 1; g++) {
                    matrix[i][j] /= g;
                }
            }
        }
        return matrix;
    }

    /// A power of a matrix, times ten to the scale.
    private static final class Power {

        private final double[][] matrix;
        private final int scale;

        private Power(double[][] matrix, int scale) {
            this.matrix = matrix;
            this.scale = scale;
        }

        static Power of(double[][] base, int exponent) {
            if (exponent == 1) {
                return new Power(base, 0);
            }
            Power half = of(base, exponent / 2);
            double[][] square = times(half.matrix, half.matrix);
            int scale = 2 * half.scale;
            return new Power(exponent % 2 == 0 ? square : times(square, base), scale).scaled();
        }

        private Power scaled() {
            int middle = matrix.length / 2;
            if (matrix[middle][middle] < 1e140) {
                return this;
            }
            for (double[] row : matrix) {
                for (int j = 0; j < row.length; j++) {
                    row[j] *= 1e-140;
                }
            }
            return new Power(matrix, scale + 140);
        }

        private static double[][] times(double[][] a, double[][] b) {
            int size = a.length;
            double[][] product = new double[size][size];
            for (int i = 0; i < size; i++) {
                for (int k = 0; k < size; k++) {
                    double factor = a[i][k];
                    for (int j = 0; j < size; j++) {
                        product[i][j] += factor * b[k][j];
                    }
                }
            }
            return product;
        }
    }
}
