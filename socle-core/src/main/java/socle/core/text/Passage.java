package socle.core.text;

import socle.api.text.Place;

/// The text of a file that is not YAML: the SQL or the Markdown below its front matter.
///
/// @param place where its first character stands; always the start of a line
public record Passage(String text, Place place) {}
