package socle.kinds.collect.scrape;

import java.nio.file.Path;

/// One page to scrape, and where its bytes are.
///
/// @param url its address, or the name of its file
/// @param contentType as its server told it, or empty
/// @param charset that is known, or empty
/// @param digest `sha256:…` of its bytes, as whoever kept them says
/// @param reserved whether its server reserved text and data mining: `1`, or empty
record Listed(
        String url, String contentType, String charset, String digest, String reserved, Kept kept) {

    /// Where a page is kept.
    sealed interface Kept {
        /// As a file of its own.
        record AsFile(Path file) implements Kept {}

        /// In an archive of a crawl.
        ///
        /// @param archive its digest
        record InArchive(String archive, long offset) implements Kept {}
    }
}
