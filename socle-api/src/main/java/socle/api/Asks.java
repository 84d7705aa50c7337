package socle.api;

import socle.api.show.Page;

/// A kind whose nodes have a page that answers to the reader's choices.
public interface Asks<S extends Record> {

    /// What there is to see of a node, for this reader and these choices.
    Page page(Node<S> node, Asking asking);
}
