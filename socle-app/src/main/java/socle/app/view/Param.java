package socle.app.view;

import socle.api.text.Phrase;

/// Something that whoever asks may say: in the path, or after the question mark.
///
/// @param words what it is, in a sentence
public record Param(String name, Phrase words) {}
