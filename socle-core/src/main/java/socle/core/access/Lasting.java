package socle.core.access;

import java.time.Duration;

/// How long a session lasts.
///
/// @param idle without being used
/// @param longest whatever happens
public record Lasting(Duration idle, Duration longest) {}
