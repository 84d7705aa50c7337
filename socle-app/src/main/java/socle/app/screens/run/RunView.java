package socle.app.screens.run;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import socle.api.proof.Evidence;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.app.view.Choices;
import socle.app.view.Listing;
import socle.core.ledger.StepRow;
import socle.core.serve.Progress;

/// A run: how far it is, where its time goes, its steps and what they left.
///
/// @param said which steps were asked for
/// @param counts of all its steps
/// @param progress when it goes on in the process that serves
/// @param bars when its longest steps worked, in the order in which they began
/// @param left how many other steps have no bar
/// @param failed the selection of what did not end well; empty when all did
/// @param same the selection that was asked for; empty for everything
record RunView(
        RunLine run,
        Choices said,
        Counts counts,
        Optional<Progress> progress,
        List<Bar> bars,
        int left,
        Listing<Step> steps,
        String failed,
        String same) {

    RunView {
        bars = List.copyOf(bars);
    }

    /// How many steps came to what.
    ///
    /// @param fallen steps whose error verdicts fell
    /// @param warned steps whose warning verdicts alone fell
    record Counts(int all, int done, int failed, int refused, int skipped, int fallen, int warned) {

        /// Steps that somebody has to look at.
        int bad() {
            return failed + refused + fallen;
        }
    }

    /// When a step worked.
    ///
    /// @param from after the beginning of the run
    record Bar(NodeId node, Look look, Duration from, Duration took) {}

    /// How a bar looks.
    enum Look {
        DONE,
        /// A verdict fell, it failed or was refused.
        FELL,
        LIVE,
        /// It waits for others.
        WAITS
    }

    /// What became of a node.
    ///
    /// @param kind what people read instead of the kind's word; nothing when the node is gone
    /// @param reason why it ran
    /// @param words why it failed, was refused or skipped
    /// @param rows of the tables that it published; nothing when it published none
    /// @param left what it left behind
    record Step(
            NodeId node,
            Optional<Phrase> kind,
            Phrase reason,
            StepRow.State state,
            int attempts,
            int fallen,
            int warned,
            Phrase words,
            Optional<Long> rows,
            Instant startedAt,
            Duration took,
            List<Evidence> left) {

        Step {
            left = List.copyOf(left);
        }
    }
}
