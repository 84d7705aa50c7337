package socle.api.text;

/// One SELECT as its author wrote it. The tables it reads are found by parsing it.
///
/// @param place where its first character stands
public record Sql(String text, Place place) {

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
