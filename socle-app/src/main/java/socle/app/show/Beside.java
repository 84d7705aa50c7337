package socle.app.show;

import java.util.List;
import java.util.Optional;
import socle.api.show.Block;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.app.show.markup.Markup;

/// What stands beside a chart, and only whoever compiles a whole document knows: the files that it
/// can be had in, and what makes it believable.
public interface Beside {

    /// Files of a chart, in the order in which they are offered.
    List<Download> downloads(Block.Plot plot);

    /// The address of all rows of a chart, when a page shows but the first.
    Optional<String> rows(Block.Plot plot);

    /// When, by which run, what was checked, drawn from what.
    Markup stamp(Block.Plot plot);

    /// The same of a number or table that a page shows of a node.
    Markup stamp(NodeId node);

    /// A file of a chart.
    ///
    /// @param name of its form
    /// @param use what it is good for
    /// @param address as seen from the page
    /// @param bytes how many, when it is made already
    record Download(String name, Phrase use, String address, Optional<Long> bytes) {}

    /// For pages that stand alone.
    static Beside nothing() {
        return new Beside() {
            @Override
            public List<Download> downloads(Block.Plot plot) {
                return List.of();
            }

            @Override
            public Optional<String> rows(Block.Plot plot) {
                return Optional.empty();
            }

            @Override
            public Markup stamp(Block.Plot plot) {
                return Markup.none();
            }

            @Override
            public Markup stamp(NodeId node) {
                return Markup.none();
            }
        };
    }
}
