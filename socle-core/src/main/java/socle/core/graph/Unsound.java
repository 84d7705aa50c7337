package socle.core.graph;

import java.util.List;
import socle.api.text.NodeId;
import socle.api.text.Reference;

/// A node that is declared and cannot be used: something in its text is wrong, or its name is
/// taken.
///
/// @param references those of its parts that could be read
public record Unsound(NodeId id, List<Reference> references) {

    public Unsound {
        references = List.copyOf(references);
    }
}
