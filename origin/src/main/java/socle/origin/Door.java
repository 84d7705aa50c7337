package socle.origin;

import java.util.Optional;

/// A part of the origin that answers what it knows.
@FunctionalInterface
interface Door {

    /// The answer, or nothing when the question is for another one.
    ///
    /// @throws IllegalArgumentException when the question has no sense
    Optional<Answer> open(Asked asked);
}
