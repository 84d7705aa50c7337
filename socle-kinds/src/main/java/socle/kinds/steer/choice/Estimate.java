package socle.kinds.steer.choice;

import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/// What a measure came to.
///
/// @param low the low end of its interval; empty when it has none
public record Estimate(OptionalDouble value, OptionalDouble low, OptionalDouble high) {

    /// A number without an interval.
    static Estimate of(double value) {
        return new Estimate(
                OptionalDouble.of(value), OptionalDouble.empty(), OptionalDouble.empty());
    }

    /// Whether its value is known, and between which ends; nothing at all has no width.
    public boolean isBounded() {
        return value.isPresent()
                && (value.getAsDouble() == 0 || (low.isPresent() && high.isPresent()));
    }

    /// The least that it may be.
    public OptionalDouble least() {
        return end(DoubleStream::min);
    }

    /// The most that it may be.
    public OptionalDouble most() {
        return end(DoubleStream::max);
    }

    private OptionalDouble end(Function<DoubleStream, OptionalDouble> which) {
        DoubleStream.Builder all = DoubleStream.builder();
        value.ifPresent(all::add);
        low.ifPresent(all::add);
        high.ifPresent(all::add);
        return which.apply(all.build());
    }
}
