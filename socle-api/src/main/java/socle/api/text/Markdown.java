package socle.api.text;

/// Text as its author wrote it. `{{ evidence node claim }}`, `{{ figure node }}` and `{{ table node
/// }}` in it are references, resolved when a document is made.
///
/// @param place where its first character stands; its other lines are indented as far
public record Markdown(String text, Place place) {

    /// The place of one of its characters.
    ///
    /// @param offset characters from the start; -1 gives the start
    public Place at(int offset) {
        return place.in(text, offset);
    }
}
