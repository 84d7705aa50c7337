package socle.api.text;

/// Text as its author wrote it. `{{ evidence node claim }}`, `{{ figure node }}` and `{{ table node
/// }}` in it are references, resolved when a document is made.
///
/// @param place where its first character stands
public record Markdown(String text, Place place) {}
