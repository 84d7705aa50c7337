package socle.api.text;

/// A piece of SQL as its author wrote it, to stand within a query: a value, a condition. The tables
/// that its own subqueries read are found by parsing it.
///
/// @param place where its first character stands; its other lines are indented as far
public record Expression(String text, Place place) {

    /// The place of one of its characters.
    ///
    /// @param offset characters from the start; -1 gives the start
    public Place at(int offset) {
        return place.in(text, offset);
    }
}
