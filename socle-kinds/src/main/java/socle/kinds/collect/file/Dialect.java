package socle.kinds.collect.file;

/// How values stand in a text file.
///
/// @param quote around values, or empty for none
/// @param dates how dates are written, or empty for the usual way
/// @param instants how timestamps are written, or empty for the usual way
record Dialect(String delimiter, String quote, String dates, String instants) {

    /// The dialect of formats that have none.
    static final Dialect NONE = new Dialect("", "", "", "");

    /// The same with another character between values.
    Dialect with(String other) {
        return new Dialect(other, quote, dates, instants);
    }

    /// The same with the form of dates or instants that a column shows.
    Dialect timed(CsvType type) {
        return switch (type.sql()) {
            case "DATE" -> new Dialect(delimiter, quote, type.form(), instants);
            case "TIMESTAMP" -> new Dialect(delimiter, quote, dates, type.form());
            default -> this;
        };
    }

    /// The byte between values.
    byte delimiterByte() {
        return (byte) delimiter.charAt(0);
    }

    /// The byte around values, or -1 for none.
    int quoteByte() {
        return quote.isEmpty() ? -1 : quote.charAt(0);
    }
}
