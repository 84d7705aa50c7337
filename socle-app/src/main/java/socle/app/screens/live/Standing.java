package socle.app.screens.live;

import java.time.Instant;
import java.util.List;
import socle.api.text.Phrase;
import socle.api.text.Place;

/// What is served.
///
/// @param edition the number of the reading of the files that is served
/// @param since when it began
/// @param renewed how many sound edits were taken
/// @param refused how many broken ones were not
/// @param revision how often what is published changed
/// @param problems of the files as they are now
record Standing(
        int edition,
        Instant since,
        long renewed,
        long refused,
        long revision,
        List<Wrong> problems) {

    Standing {
        problems = List.copyOf(problems);
    }

    /// A problem of a file.
    record Wrong(Place place, String code, Phrase what, Phrase todo) {}
}
