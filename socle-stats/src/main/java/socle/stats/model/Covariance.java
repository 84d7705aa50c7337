package socle.stats.model;

/// Variances of the coefficients of least squares.
final class Covariance {

    private Covariance() {}

    /// The standard error of each coefficient.
    static double[] errors(LeastSquares fit, Errors errors) {
        double[][] inverse = fit.orthogonal().inverse();
        double[] result = new double[inverse.length];
        double[][] middle = errors == Errors.CLASSIC ? null : middle(fit, errors);
        for (int j = 0; j < result.length; j++) {
            result[j] =
                    middle == null
                            ? Math.sqrt(variance(fit) * Orthogonal.dot(inverse[j], inverse[j]))
                            : Math.sqrt(form(inverse[j], middle));
        }
        return result;
    }

    static double variance(LeastSquares fit) {
        return fit.squares() / (fit.design().rows() - fit.design().width());
    }

    /// Qᵀ diag(w) Q.
    private static double[][] middle(LeastSquares fit, Errors errors) {
        int width = fit.design().width();
        double[][] middle = new double[width][width];
        for (int i = 0; i < fit.design().rows(); i++) {
            double weight = weight(fit, errors, i);
            for (int j = 0; j < width; j++) {
                for (int k = 0; k < width; k++) {
                    middle[j][k] += weight * fit.orthogonal().at(i, j) * fit.orthogonal().at(i, k);
                }
            }
        }
        return middle;
    }

    private static double weight(LeastSquares fit, Errors errors, int row) {
        double square = fit.residual(row) * fit.residual(row);
        double left = 1 - fit.orthogonal().leverage(row);
        double n = fit.design().rows();
        return switch (errors) {
            case CLASSIC, HC0 -> square;
            case HC1 -> square * n / (n - fit.design().width());
            case HC2 -> square / left;
            case HC3 -> square / (left * left);
        };
    }

    private static double form(double[] v, double[][] m) {
        double sum = 0;
        for (int j = 0; j < v.length; j++) {
            sum += v[j] * Orthogonal.dot(m[j], v);
        }
        return sum;
    }
}
