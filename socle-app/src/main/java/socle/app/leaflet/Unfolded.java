package socle.app.leaflet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import socle.api.Node;
import socle.api.show.Block;
import socle.api.show.Page;
import socle.app.screens.node.Owned;
import socle.app.view.Asked;

/// A page on which all is open: each of its tabs is asked for, and what a reader could choose is
/// left out; questions stay.
final class Unfolded {

    private final Node<?> node;
    private final Function<SequencedMap<String, List<String>>, Asked> asking;

    private Unfolded(Node<?> node, Function<SequencedMap<String, List<String>>, Asked> asking) {
        this.node = node;
        this.asking = asking;
    }

    static Page page(Node<?> node, Function<SequencedMap<String, List<String>>, Asked> asking) {
        Unfolded unfolded = new Unfolded(node, asking);
        Page page = unfolded.asked(new LinkedHashMap<>());
        return new Page(page.title(), unfolded.blocks(page.blocks()));
    }

    private Page asked(SequencedMap<String, List<String>> choices) {
        return new Owned(node, asking.apply(choices)).page();
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().flatMap(this::block).toList();
    }

    private Stream<Block> block(Block block) {
        return switch (block) {
            case Block.Controls it when !Written.asks(it) -> Stream.of();
            case Block.Tabs tabs -> Stream.of(new Block.Tabs(tabs.caption(), open(tabs)));
            default -> Stream.of(block);
        };
    }

    private List<Block.Tab> open(Block.Tabs tabs) {
        List<Block.Tab> all = new ArrayList<>();
        for (Block.Tab tab : tabs.tabs()) {
            List<Block> inside = tab.chosen() ? tab.blocks() : other(tab);
            all.add(new Block.Tab(tab.way(), true, blocks(inside)));
        }
        return all;
    }

    /// What the page shows in that place when this tab is chosen.
    private List<Block> other(Block.Tab tab) {
        return asked(tab.way().choices()).blocks().stream()
                .filter(Block.Tabs.class::isInstance)
                .flatMap(it -> ((Block.Tabs) it).tabs().stream())
                .filter(it -> it.chosen() && it.way().words().equals(tab.way().words()))
                .flatMap(it -> it.blocks().stream())
                .toList();
    }
}
