package socle.stats.model;

/// A sum of products as if computed with twice the digits (Ogita, Rump & Oishi 2005, SIAM Journal
/// on Scientific Computing 26(6), algorithm 5.3).
final class Sum {

    private double high;
    private double low;

    Sum plus(double a, double b) {
        double product = a * b;
        double rest = Math.fma(a, b, -product);
        double sum = high + product;
        double part = sum - high;
        low += (high - (sum - part)) + (product - part) + rest;
        high = sum;
        return this;
    }

    double value() {
        return high + low;
    }
}
