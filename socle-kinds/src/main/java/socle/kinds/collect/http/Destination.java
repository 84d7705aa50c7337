package socle.kinds.collect.http;

import java.nio.file.Path;

/// A file that takes the body of an answer.
///
/// @param from how many of its bytes are there already; the server is asked for the rest, and when
///     it sends the whole the file begins anew
/// @param validator the ETag or date of those bytes, so that two states are never mixed; empty for
///     none
public record Destination(Path file, long from, String validator) {

    /// The whole body, over whatever the file held.
    public static Destination whole(Path file) {
        return new Destination(file, 0, "");
    }
}
