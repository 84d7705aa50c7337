package socle.app.screens.figure;

import java.util.Optional;
import socle.api.show.Block;
import socle.api.text.NodeId;
import socle.app.view.Choices;
import socle.app.view.Listing;
import socle.app.view.Stamp;

/// All that a project measures.
///
/// @param said which part was asked for
record Indicators(Choices said, Listing<Indicator> indicators) {

    /// A number that means something.
    ///
    /// @param means what it is, in its author's words
    /// @param figure its last value, its target and its course; nothing before the first run, and
    ///     for whom a part of its rows is kept back
    record Indicator(
            NodeId node, String title, String means, Optional<Block.Figure> figure, Stamp stamp) {}
}
