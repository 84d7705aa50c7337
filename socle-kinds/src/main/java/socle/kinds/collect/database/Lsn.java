package socle.kinds.collect.database;

/// A position in the log of a PostgreSQL server, written as it writes it: `16/B374D848`.
record Lsn(long value) implements Comparable<Lsn> {

    private static final long PAGE = 8_192;
    private static final long HEADER = 40;

    static Lsn of(String text) {
        int slash = text.indexOf('/');
        long high = Long.parseLong(text.substring(0, slash), 16);
        return new Lsn((high << 32) | Long.parseLong(text.substring(slash + 1), 16));
    }

    /// Whether all records before it are on disk. Where a page of the log ends, the next record
    /// begins behind the header of the next page.
    boolean isWithin(Lsn flushed) {
        boolean pageEnds = flushed.value % PAGE == 0;
        return value - flushed.value <= (pageEnds ? HEADER : 0);
    }

    @Override
    public int compareTo(Lsn other) {
        return Long.compareUnsigned(value, other.value);
    }

    @Override
    public String toString() {
        return "%X/%X".formatted(value >>> 32, value & 0xffff_ffffL);
    }
}
