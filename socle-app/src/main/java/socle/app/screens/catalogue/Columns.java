package socle.app.screens.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import socle.api.data.Column;
import socle.api.data.Table;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.app.screens.catalogue.Entry.Group;
import socle.app.view.Paths;
import socle.core.ledger.Published;
import socle.core.sight.Moment;

/// The columns of published tables as they are searched; those of a version that is known already
/// are
/// not read again.
final class Columns {

    private final Map<NodeId, Known> known = new HashMap<>();

    private record Known(String version, List<Entry> entries) {}

    /// Those of all tables that are shown, by node.
    synchronized Map<NodeId, List<Entry>> of(Moment seen) {
        Map<NodeId, List<Entry>> all = new HashMap<>();
        known.keySet().retainAll(seen.shown().nodes().keySet());
        for (Published one : seen.shown().nodes().values()) {
            if (!one.tables().isEmpty()) {
                Known kept = known.get(one.node());
                if (kept == null || !kept.version().equals(one.version())) {
                    kept = new Known(one.version(), entries(one));
                    known.put(one.node(), kept);
                }
                all.put(one.node(), kept.entries());
            }
        }
        return all;
    }

    private static List<Entry> entries(Published one) {
        List<Entry> entries = new ArrayList<>();
        for (Table table : one.tables()) {
            for (Column column : table.columns()) {
                entries.add(
                        Entry.of(
                                Group.COLUMNS,
                                column.name(),
                                column.name(),
                                Phrase.same(table.name() + ", " + column.type()),
                                "",
                                Paths.node(one.node()) + "?table=" + Paths.segment(table.name())));
            }
        }
        return List.copyOf(entries);
    }
}
