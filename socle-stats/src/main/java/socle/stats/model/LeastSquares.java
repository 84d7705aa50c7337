package socle.stats.model;

import socle.stats.Moments;

/// Coefficients that make the sum of squared residuals least, refined until they keep their digits
/// on ill-conditioned columns: Björck 1967, BIT 7:257-278, with residuals in twice the digits.
final class LeastSquares {

    /// Each round wins the digits that the condition leaves; three are enough below 1e12.
    private static final int ROUNDS = 4;

    private final Design design;
    private final double[] y;
    private final Orthogonal orthogonal;
    private double[] coefficients;
    private double[] residuals;

    LeastSquares(Design design, double[] y) {
        this.design = design;
        this.y = design.response(y);
        orthogonal = design.orthogonal();
        coefficients = new double[design.width()];
        residuals = new double[y.length];
        for (int round = 0; round < ROUNDS; round++) {
            refine();
        }
    }

    Design design() {
        return design;
    }

    Orthogonal orthogonal() {
        return orthogonal;
    }

    double[] coefficients() {
        return coefficients.clone();
    }

    double residual(int row) {
        return residuals[row];
    }

    double[] residuals() {
        return residuals.clone();
    }

    /// The sum of squared residuals.
    double squares() {
        return Orthogonal.dot(residuals, residuals);
    }

    /// The sum of squares of the response, about its mean when there is an intercept.
    double total() {
        return design.intercept() ? Moments.of(y).squares() : Orthogonal.dot(y, y);
    }

    private void refine() {
        double[] f = new double[y.length];
        for (int i = 0; i < f.length; i++) {
            Sum left = new Sum().plus(y[i], 1).plus(residuals[i], -1);
            for (int j = 0; j < coefficients.length; j++) {
                left.plus(-design.at(i, j), coefficients[j]);
            }
            f[i] = left.value();
        }
        double[] g = new double[coefficients.length];
        for (int j = 0; j < g.length; j++) {
            Sum along = new Sum();
            for (int i = 0; i < f.length; i++) {
                along.plus(-design.at(i, j), residuals[i]);
            }
            g[j] = along.value();
        }
        correct(f, g);
    }

    private void correct(double[] f, double[] g) {
        double[] z = orthogonal.forth(g);
        double[] d = orthogonal.along(f);
        for (int j = 0; j < d.length; j++) {
            d[j] -= z[j];
        }
        double[] more = orthogonal.back(d);
        for (int j = 0; j < d.length; j++) {
            coefficients[j] += more[j];
        }
        double[] across = orthogonal.across(d);
        for (int i = 0; i < f.length; i++) {
            residuals[i] += f[i] - across[i];
        }
    }
}
