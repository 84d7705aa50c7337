package socle.core.graph;

import java.util.List;
import socle.api.Node;
import socle.api.text.Files;
import socle.api.text.NodeId;
import socle.api.text.Reference;

/// A node with what was found in its text.
///
/// @param references every node that it names, those found in its SQL and Markdown included; each
///     once
/// @param files every file pattern that it takes in
/// @param work canonical text of what its work depends on: kind, kind's version and spec less its
///     wording;
///     SQL by its parse tree, so that comments and line breaks do not count
/// @param words canonical text of its wording
public record Declared(
        Node<?> node, List<Reference> references, List<Files> files, String work, String words) {

    public Declared {
        references = List.copyOf(references);
        files = List.copyOf(files);
    }

    /// Its name.
    public NodeId id() {
        return node.id();
    }
}
