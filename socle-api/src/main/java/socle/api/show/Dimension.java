package socle.api.show;

/// Something that a metric can be told by.
///
/// @param name as it is asked for
/// @param label in words
public record Dimension(String name, String label) {}
