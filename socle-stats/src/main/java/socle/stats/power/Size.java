package socle.stats.power;

import java.util.function.DoubleUnaryOperator;
import java.util.function.LongToDoubleFunction;
import socle.stats.Unfit;
import socle.stats.law.Root;

/// What a test needs for the power that one wants.
public final class Size {

    private static final long MOST = 1L << 40;

    private Size() {}

    /// The least n, from `least` on, with which the power reaches the goal. Refuses (`NO_END`) an
    /// effect that no size below 2^40 reveals.
    public static long of(LongToDoubleFunction power, long least, double goal) {
        Unfit.when(!(goal > 0 && goal < 1), Unfit.Reason.OUT_OF_RANGE);
        long high = least;
        while (power.applyAsDouble(high) < goal) {
            high *= 2;
            Unfit.when(high > MOST, Unfit.Reason.NO_END);
        }
        long low = Math.max(least, high / 2);
        while (low < high) {
            long middle = low + (high - low) / 2;
            if (power.applyAsDouble(middle) < goal) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /// The effect, between zero and `most`, for which the power reaches the goal: what a test of a
    /// given size can see.
    public static double effect(DoubleUnaryOperator power, double most, double goal) {
        return Root.between(effect -> power.applyAsDouble(effect) - goal, 0, most);
    }
}
