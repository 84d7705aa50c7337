package socle.stats.law;

/// The range of k standard normal values (Hartley 1942, Biometrika 32, eq. 5), as logarithms of its
/// two tails.
///
/// @param values k
/// @param upper whether the upper tail is meant, or the lower one
record Span(int values, boolean upper) {

    /// The logarithm of P(W > w) or P(W ≤ w).
    ///
    /// The curves that are summed are log-concave with a curvature of at least one, and their peak
    /// lies within 3 of w/2 (upper) or of 0 (lower): 8.5 from it they are below the last digit.
    double log(double w) {
        double from = upper ? w / 2 - 9 : -9;
        double to = upper ? w / 2 + 12 : 9 + Math.min(w, 3);
        double width = upper ? 0.22 : Math.min(0.22, 0.5 / Math.sqrt(values));
        int count = (int) ((to - from) / width);
        double[] logs = new double[count];
        double top = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            double z = from + i * width;
            logs[i] = upper ? above(z, w) : below(z, w);
            top = Math.max(top, logs[i]);
        }
        double sum = 0;
        for (double log : logs) {
            sum += Math.exp(log - top);
        }
        return Math.log(values * sum * width) + top;
    }

    /// φ(z) (Φ(z)^(k-1) - (Φ(z) - Φ(z-w))^(k-1)): its integral is what the lower tail lacks of 1/k.
    private double above(double z, double w) {
        int m = values - 1;
        double all = Normal.logBelow(z);
        double ratio = Normal.logBelow(z - w) - all;
        double part =
                ratio < -37
                        ? Math.log(m) + ratio
                        : Math.log(-Math.expm1(m * Math.log1p(-Math.exp(ratio))));
        return Normal.logDensity(z) + m * all + part;
    }

    /// φ(z) (Φ(z) - Φ(z-w))^(k-1), the difference taken on the side where both are small.
    private double below(double z, double w) {
        boolean right = z > w / 2;
        double large = Normal.logBelow(right ? w - z : z);
        double small = Normal.logBelow(right ? -z : z - w);
        double log = large + Math.log(-Math.expm1(small - large));
        return Normal.logDensity(z) + (values - 1) * log;
    }
}
