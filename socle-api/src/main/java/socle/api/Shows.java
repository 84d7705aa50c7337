package socle.api;

import socle.api.show.Page;

/// A kind that has a page of its own; without it, the page is derived from the evidence.
public interface Shows<S extends Record> {

    /// What there is to see of a node, from what was published.
    Page page(Node<S> node, Seen seen);
}
