package socle.kinds.collect.crawl;

import java.util.List;
import org.jspecify.annotations.Nullable;
import socle.kinds.collect.http.Reply;

/// A visit with what it brought.
///
/// @param answer to keep, when one came
/// @param links to follow
/// @param unfollowed links that the page asks not to follow
record Visited(
        Visit visit, Reply.@Nullable Answer answer, List<Link> links, List<Link> unfollowed) {

    Visited {
        links = List.copyOf(links);
        unfollowed = List.copyOf(unfollowed);
    }
}
