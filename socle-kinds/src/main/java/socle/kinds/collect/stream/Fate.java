package socle.kinds.collect.stream;

/// What becomes of an event besides being written, as a batch notes it; or the name of a `Dead`.
final class Fate {

    /// It came before.
    static final String DUPLICATE = "DUPLICATE";

    /// It came too long after newer ones.
    static final String LATE = "LATE";

    /// Of those that are neither, and not written.
    static final String IS_DEAD = "_fate NOT IN ('" + DUPLICATE + "', '" + LATE + "')";

    private Fate() {}
}
