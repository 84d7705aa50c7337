package socle.stats.count;

import org.apache.commons.numbers.gamma.LogGamma;

/// Logarithms of factorials.
final class Factorials {

    private Factorials() {}

    static double log(long n) {
        return n < 2 ? 0 : LogGamma.value(n + 1.0);
    }

    static double logs(long... counts) {
        double sum = 0;
        for (long n : counts) {
            sum += log(n);
        }
        return sum;
    }
}
