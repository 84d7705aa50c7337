package socle.app.screens.node;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import socle.api.show.Block;
import socle.api.show.Page;
import socle.app.view.Stamp;
import socle.core.serve.Glimpse;

/// The stamps of the nodes that a page shows in its cells.
final class Stamps {
    private Stamps() {}

    /// By name of the node.
    static Map<String, Stamp> of(Page page, Glimpse glimpse) {
        Map<String, Stamp> stamps = new TreeMap<>();
        collect(page.blocks(), glimpse, stamps);
        return stamps;
    }

    private static void collect(List<Block> blocks, Glimpse glimpse, Map<String, Stamp> stamps) {
        for (Block block : blocks) {
            switch (block) {
                case Block.Row row -> row.cells().forEach(it -> cell(it, glimpse, stamps));
                case Block.Tabs tabs ->
                        tabs.tabs().forEach(it -> collect(it.blocks(), glimpse, stamps));
                default -> {}
            }
        }
    }

    private static void cell(Block.Cell cell, Glimpse glimpse, Map<String, Stamp> stamps) {
        cell.of().ifPresent(it -> stamps.computeIfAbsent(it.value(), _ -> Stamp.of(it, glimpse)));
        collect(cell.blocks(), glimpse, stamps);
    }
}
