package socle.app.show;

import java.util.Optional;
import socle.api.text.NodeId;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;

/// Where the reader finds a node; a surface without links answers nothing.
public interface Addresses {

    /// The address of a node, relative to the page that is shown.
    Optional<String> of(NodeId node);

    /// A name, leading to its node where that has an address.
    default Markup link(String name) {
        Tag code = Tag.of("code", name);
        Optional<String> address = NodeId.isName(name) ? of(new NodeId(name)) : Optional.empty();
        return address.<Markup>map(it -> Tag.of("a", code).at("href", it)).orElse(code);
    }

    /// No node has an address.
    static Addresses none() {
        return _ -> Optional.empty();
    }
}
