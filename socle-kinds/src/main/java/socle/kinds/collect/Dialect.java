package socle.kinds.collect;

/// How values stand in a text file.
///
/// @param quote around values, or empty for none
/// @param dates how dates are written, or empty for the usual way
/// @param instants how timestamps are written, or empty for the usual way
record Dialect(String delimiter, String quote, String dates, String instants) {

    /// The dialect of formats that have none.
    static final Dialect NONE = new Dialect("", "", "", "");

    /// The byte between values.
    byte delimiterByte() {
        return (byte) delimiter.charAt(0);
    }

    /// The byte around values, or -1 for none.
    int quoteByte() {
        return quote.isEmpty() ? -1 : quote.charAt(0);
    }
}
