package socle.kinds.show.chart;

import java.math.BigDecimal;

/// Round numbers.
final class Round {
    private Round() {}

    /// The nearest of 1, 2 and 5 times a power of ten, by ratio.
    static double step(double rough) {
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double factor = rough / power;
        int round =
                factor < Math.sqrt(2)
                        ? 1
                        : factor < Math.sqrt(10) ? 2 : factor < Math.sqrt(50) ? 5 : 10;
        return new BigDecimal(round)
                .scaleByPowerOfTen((int) Math.floor(Math.log10(rough)))
                .doubleValue();
    }

    /// So many steps, without the dust of binary fractions.
    static double times(double count, double step) {
        return new BigDecimal(Double.toString(step))
                .multiply(BigDecimal.valueOf(Math.round(count)))
                .doubleValue();
    }
}
