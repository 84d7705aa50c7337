package socle.app.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.text.NodeId;

/// Figures, tables and proofs, numbered in the order in which a reader meets them.
final class Numbered {

    private final Map<NodeId, Entry> figures = new LinkedHashMap<>();
    private final Map<NodeId, Entry> tables = new LinkedHashMap<>();
    private int proofs;

    /// A numbered thing.
    ///
    /// @param address its page and place
    record Entry(int number, String title, String address) {}

    Optional<Entry> figure(NodeId node) {
        return Optional.ofNullable(figures.get(node));
    }

    Optional<Entry> table(NodeId node) {
        return Optional.ofNullable(tables.get(node));
    }

    Entry newFigure(NodeId node, String title, String file) {
        Entry entry =
                new Entry(figures.size() + 1, title, file + "#figure-" + (figures.size() + 1));
        figures.put(node, entry);
        return entry;
    }

    Entry newTable(NodeId node, String title, String file) {
        Entry entry = new Entry(tables.size() + 1, title, file + "#table-" + (tables.size() + 1));
        tables.put(node, entry);
        return entry;
    }

    int newProof() {
        return ++proofs;
    }

    List<Entry> figures() {
        return List.copyOf(figures.values());
    }

    List<Entry> tables() {
        return List.copyOf(tables.values());
    }
}
