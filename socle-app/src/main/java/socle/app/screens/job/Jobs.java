package socle.app.screens.job;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import socle.api.live.Firing;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.app.view.Listing;

/// The nodes that make others run.
record Jobs(Listing<Job> jobs) {

    /// One of them.
    ///
    /// @param triggers what makes it due
    /// @param selects what it makes run; itself when empty
    /// @param next when time makes it due again; nothing when time does not
    /// @param last what became of its last due times, the last one first
    record Job(
            NodeId node,
            String title,
            List<Phrase> triggers,
            List<String> selects,
            Optional<Instant> next,
            List<Fired> last) {

        Job {
            triggers = List.copyOf(triggers);
            selects = List.copyOf(selects);
            last = List.copyOf(last);
        }
    }

    /// A time that it was due.
    record Fired(Instant due, Firing.Cause cause, Firing.State state, Optional<String> run) {
        static Fired of(Firing firing) {
            return new Fired(firing.due(), firing.cause(), firing.state(), firing.run());
        }
    }
}
