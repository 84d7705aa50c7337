package socle.kinds.collect.api;

import java.net.URI;
import java.nio.file.Path;

/// One page that was fetched, its records in a file of lines.
///
/// @param number from 1, over all runs that belong together
/// @param digest of its records
/// @param total what it declared, or -1
/// @param announced how many pages it declared, or -1
/// @param etag and when it was changed last, as the service tells, or empty
record Leaf(
        int number,
        URI uri,
        AnswerFormat format,
        Path file,
        long records,
        String digest,
        long total,
        long announced,
        String etag,
        String modified) {}
