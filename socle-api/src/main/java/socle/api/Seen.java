package socle.api;

import java.util.List;
import java.util.Optional;
import socle.api.data.Rows;
import socle.api.data.Table;
import socle.api.proof.Told;
import socle.api.text.Language;
import socle.api.text.NodeId;

/// What a page may look at: what was published, and nothing else.
public interface Seen {

    /// The language that the page is read in: the project's, unless a reader asked for another.
    Language language();

    /// The evidence that a node left last.
    List<Told> evidence(NodeId node);

    /// The evidence that a node left in each of its last runs, oldest first.
    ///
    /// @param runs at most so many
    List<List<Told>> history(NodeId node, int runs);

    /// The definition of a node.
    Optional<Node<?>> node(NodeId id);

    /// The published table of this name (`node` or `node__part`).
    Optional<Table> table(String name);

    /// Its first rows.
    Rows rows(String name, int limit);
}
