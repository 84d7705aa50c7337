package socle.app.screens.node;

import java.util.List;
import java.util.Optional;
import socle.api.data.Table;
import socle.api.text.NodeId;
import socle.app.screens.node.NodeView.Version;
import socle.app.view.Asked;
import socle.core.ledger.Published;

/// The versions of a node that are kept.
record Versions(NodeId node, Asked asked) {

    /// The newest, the newest first.
    List<Version> last(int most) {
        Optional<String> shown = asked.seen().published(node).map(Published::version);
        return all().stream().limit(most).map(it -> version(it, shown)).toList();
    }

    /// All of them.
    List<Published> all() {
        return asked.glimpse().contents().workshop().ledger().versions(node);
    }

    private static Version version(Published one, Optional<String> shown) {
        List<Table> tables = one.tables();
        return new Version(
                one.version(),
                one.at(),
                one.run(),
                tables.stream().filter(it -> !it.isView()).mapToLong(Table::rows).sum(),
                tables.isEmpty() ? "" : tables.getFirst().digest(),
                shown.filter(one.version()::equals).isPresent());
    }
}
