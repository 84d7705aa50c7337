package socle.stats.survival;

import socle.stats.Unfit;

/// A few linear equations with a covariance matrix, by Gauss.
final class Elimination {

    /// A pivot below this share of its variance is rounding.
    private static final double LEFT = 1e-12;

    private Elimination() {}

    /// vᵀ M⁻¹ v; refuses a covariance that lets some combination not vary.
    static double form(double[][] covariance, double[] v) {
        int n = v.length;
        double[][] m = new double[n][];
        for (int i = 0; i < n; i++) {
            m[i] = covariance[i].clone();
        }
        double[] left = v.clone();
        double sum = 0;
        for (int i = 0; i < n; i++) {
            Unfit.when(!(m[i][i] > LEFT * covariance[i][i]), Unfit.Reason.NO_SPREAD);
            sum += left[i] * left[i] / m[i][i];
            for (int k = i + 1; k < n; k++) {
                double factor = m[k][i] / m[i][i];
                left[k] -= factor * left[i];
                for (int j = i; j < n; j++) {
                    m[k][j] -= factor * m[i][j];
                }
            }
        }
        return sum;
    }
}
