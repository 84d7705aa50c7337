package socle.kinds.collect.stream;

/// What became of events.
///
/// @param in counted where they came in, apart from the others
record Counts(long in, long written, long duplicate, long late, long dead) {

    static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    /// The same, so many having come in.
    Counts of(long came) {
        return new Counts(came, written, duplicate, late, dead);
    }

    /// Both together.
    Counts plus(Counts more) {
        return new Counts(
                in + more.in,
                written + more.written,
                duplicate + more.duplicate,
                late + more.late,
                dead + more.dead);
    }

    /// Whether none was lost or made on the way.
    boolean balances() {
        return in == written + duplicate + late + dead;
    }
}
