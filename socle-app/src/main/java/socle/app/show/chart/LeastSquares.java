package socle.app.show.chart;

/// The straight line whose squared distances from points, upwards, are least (A.-M. Legendre,
/// 1805).
///
/// @param r2 the share of the variance of y that the line explains
record LeastSquares(double slope, double intercept, double r2, int points) {

    /// Through points; NaN as slope when all stand at one x.
    static LeastSquares of(double[] x, double[] y) {
        int n = x.length;
        double meanX = mean(x);
        double meanY = mean(y);
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int i = 0; i < n; i++) {
            double dx = x[i] - meanX;
            double dy = y[i] - meanY;
            xx += dx * dx;
            xy += dx * dy;
            yy += dy * dy;
        }
        double slope = xx == 0 ? Double.NaN : xy / xx;
        double r2 = xx == 0 || yy == 0 ? Double.NaN : xy * xy / (xx * yy);
        return new LeastSquares(slope, meanY - slope * meanX, r2, n);
    }

    double at(double x) {
        return intercept + slope * x;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
