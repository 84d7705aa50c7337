package socle.kinds.collect.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One entry of a feed.
///
/// @param id what the feed knows it by, or its address, or the digest of all it says
/// @param undated whether it tells a time that cannot be read
record Entry(
        String id,
        String title,
        String address,
        String author,
        String summary,
        String content,
        List<String> categories,
        Optional<Instant> published,
        Optional<Instant> updated,
        boolean undated) {

    Entry {
        categories = List.copyOf(categories);
    }

    /// The digest of what it says, times aside: what changes it is what people read.
    String digest() {
        return Digest.of(title, address, author, summary, content, String.join("\n", categories));
    }

    /// The same, known by something whatever the feed says.
    Entry known() {
        if (!id.isEmpty()) {
            return this;
        }
        String other = address.isEmpty() ? digest() : address;
        return new Entry(
                other,
                title,
                address,
                author,
                summary,
                content,
                categories,
                published,
                updated,
                undated);
    }
}
