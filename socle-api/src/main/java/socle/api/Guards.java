package socle.api;

import java.util.List;
import socle.api.text.Problem;

/// A kind with rules that need the neighbours of a node. Asked when a project is validated, before
/// anything runs.
public interface Guards<S extends Record> {

    /// Every problem of one node that its own text cannot show.
    List<Problem> guard(Node<S> node, Neighbours neighbours);
}
