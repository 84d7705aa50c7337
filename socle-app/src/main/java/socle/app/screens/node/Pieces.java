package socle.app.screens.node;

import java.util.List;
import java.util.stream.Stream;
import socle.api.show.Block;

/// What stands on a page, whatever it stands within.
final class Pieces {
    private Pieces() {}

    /// All blocks, those within rows and tabs among them.
    static Stream<Block> of(List<Block> blocks) {
        return blocks.stream().flatMap(it -> Stream.concat(Stream.of(it), within(it)));
    }

    private static Stream<Block> within(Block block) {
        return switch (block) {
            case Block.Row row -> row.cells().stream().flatMap(it -> of(it.blocks()));
            case Block.Tabs tabs -> tabs.tabs().stream().flatMap(it -> of(it.blocks()));
            default -> Stream.of();
        };
    }
}
