package socle.api.text;

/// One SELECT as its author wrote it. The tables it reads are found by parsing it.
///
/// @param place where its first character stands; its other lines are indented as far
public record Sql(String text, Place place) {

    /// The place of one of its characters.
    ///
    /// @param offset characters from the start; -1 gives the start
    public Place at(int offset) {
        return place.in(text, offset);
    }

    /// An identifier, quoted for the engine.
    public static String quote(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    /// A text literal, quoted for the engine; for values that cannot be bound, such as a path in a
    /// table function.
    public static String literal(String text) {
        return '\'' + text.replace("'", "''") + '\'';
    }
}
