package socle.app.cli;

/// When a server rests: nobody has made it fill its heap for some looks, after somebody did. What
/// that left lies where a small collector looks only when there is no more room, so somebody has to
/// say that now is the time.
final class Lull {

    /// What a server fills between two looks when nobody asks anything of it, and more.
    private static final long STILL = 1L << 20;

    private static final int LOOKS = 5;

    private long last;
    private int stillFor;
    private boolean hasWorked = true;
    private boolean hasBegun;

    /// A look at how much of the heap is filled, whether swept or not.
    ///
    /// @return whether now is the time: once after each time of work, and what the heap has lost at
    ///     the next look is not work
    boolean begins(long filled) {
        boolean isStill = hasBegun || Math.abs(filled - last) < STILL;
        last = filled;
        stillFor = isStill ? stillFor + 1 : 0;
        hasWorked |= !isStill;
        hasBegun = hasWorked && stillFor == LOOKS;
        hasWorked &= !hasBegun;
        return hasBegun;
    }

    /// How much of the heap is filled now.
    static long filled() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
