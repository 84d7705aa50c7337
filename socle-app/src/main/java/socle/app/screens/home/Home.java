package socle.app.screens.home;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import socle.api.show.Block;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.app.show.States;
import socle.app.view.Stamp;
import socle.core.ledger.RunRow;

/// A project at a glance.
///
/// @param nodes how many are declared
/// @param fresh how many show what the project says now
/// @param needs what waits for somebody, the worst first
/// @param sources where data come from, and how old they are
/// @param coverage one a framework
/// @param figures the first numbers of nodes that have one
/// @param runs the last ones
record Home(
        int nodes,
        int fresh,
        List<Need> needs,
        List<Source> sources,
        List<Covered> coverage,
        List<Tile> figures,
        List<Run> runs) {

    Home {
        needs = List.copyOf(needs);
        sources = List.copyOf(sources);
        coverage = List.copyOf(coverage);
        figures = List.copyOf(figures);
        runs = List.copyOf(runs);
    }

    /// Something that waits for somebody.
    ///
    /// @param what in a sentence
    /// @param why with its numbers
    /// @param path where to look
    record Need(Urgency urgency, Phrase what, Phrase why, String path) {}

    /// How much it matters.
    enum Urgency {
        /// A node failed or was refused.
        FAILED,
        /// A rule fell.
        FELL,
        /// A proof is older than what it speaks of.
        STALE,
        /// A rule to watch fell.
        WATCH
    }

    /// Where data come from.
    ///
    /// @param at when it was taken last; nothing before the first time
    /// @param rows that are published
    record Source(NodeId node, String title, Optional<Instant> at, boolean fresh, long rows) {}

    /// How far a framework is covered.
    ///
    /// @param states how many requirements are in each
    record Covered(String name, Phrase words, States states, List<Bloc> blocs) {
        Covered {
            blocs = List.copyOf(blocs);
        }
    }

    /// A part of a framework.
    record Bloc(int number, Phrase words, States states) {}

    /// A number that a node shows in large.
    record Tile(NodeId node, Block.Figure figure, Stamp stamp) {}

    /// A run.
    ///
    /// @param took how long, so far when it goes on
    /// @param nodes that it did or tried
    record Run(
            String id,
            String command,
            Instant startedAt,
            RunRow.State state,
            Duration took,
            int nodes) {}
}
