package socle.app.show;

import java.util.List;
import java.util.stream.Stream;
import socle.api.show.Block;

/// What stands within the blocks of a page.
public final class Within {

    private Within() {}

    /// All blocks, those within rows and tabs in the place of these.
    public static Stream<Block> blocks(List<Block> blocks) {
        return blocks.stream().flatMap(Within::blocks);
    }

    private static Stream<Block> blocks(Block block) {
        return switch (block) {
            case Block.Row row -> row.cells().stream().flatMap(cell -> blocks(cell.blocks()));
            case Block.Tabs tabs -> tabs.tabs().stream().flatMap(tab -> blocks(tab.blocks()));
            default -> Stream.of(block);
        };
    }

    /// All charts.
    public static Stream<Block.Plot> plots(List<Block> blocks) {
        return blocks(blocks).filter(Block.Plot.class::isInstance).map(Block.Plot.class::cast);
    }
}
