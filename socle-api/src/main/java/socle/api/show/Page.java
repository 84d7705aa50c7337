package socle.api.show;

import java.util.List;
import socle.api.text.Phrase;

/// What there is to see of a node.
///
/// @param title the finding, or the node's name when there is nothing to say
public record Page(Phrase title, List<Block> blocks) {
    public Page {
        blocks = List.copyOf(blocks);
    }
}
