package socle.stats;

/// Data for which a method is not defined. Whoever shows this to people knows the words for it.
public final class Unfit extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    /// What is wrong with the data.
    public enum Reason {
        /// No value at all, or a group without any.
        EMPTY,
        /// Fewer values than the method needs.
        TOO_FEW,
        /// All values are the same where they have to differ.
        NO_SPREAD,
        /// A value is missing, infinite or not a number.
        NOT_FINITE,
        /// Samples that belong together have different lengths.
        UNPAIRED,
        /// A count below zero, or a share outside 0 to 1.
        OUT_OF_RANGE,
        /// A column is a combination of others.
        COLLINEAR,
        /// An iteration found no end: a maximum of likelihood at infinity, for example.
        NO_END
    }

    private final Reason reason;

    public Unfit(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /// Refuses when so.
    public static void when(boolean so, Reason reason) {
        if (so) {
            throw new Unfit(reason);
        }
    }

    /// Refuses samples of which one is empty or has a value that is missing, infinite or no number.
    public static void unlessFinite(double[]... samples) {
        for (double[] sample : samples) {
            when(sample.length == 0, Reason.EMPTY);
            for (double value : sample) {
                when(!Double.isFinite(value), Reason.NOT_FINITE);
            }
        }
    }
}
