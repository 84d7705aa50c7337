package socle.api.live;

import java.util.List;
import java.util.Optional;

/// What whoever starts a node by hand may say; SQL reads it with `getvariable('name')`.
///
/// @param preset the value when nothing is said; without it one must be given
/// @param choices the values that are allowed; any of the type when empty
public record Input(String name, Type type, Optional<String> preset, List<String> choices) {
    public Input {
        choices = List.copyOf(choices);
    }

    /// What sort of value it is.
    public enum Type {
        TEXT,
        INTEGER,
        NUMBER,
        DATE,
        TIMESTAMP,
        TRUTH
    }
}
