package socle.kinds.transform;

import socle.api.Outcome;
import socle.api.data.SqlFailure;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.Problem;

/// Failed outcomes that begin with the place to look at.
final class Failures {

    private Failures() {}

    /// The engine refused a query that is written there.
    static Outcome.Failed at(Place place, SqlFailure failure, Phrase todo) {
        return Outcome.Failed.of(words(place, failure), todo);
    }

    /// What the engine says of a query that is written there.
    static Phrase words(Place place, SqlFailure failure) {
        return Phrase.same(place + "  " + failure.words().strip().replaceAll("\\s*\\n\\s*", " "));
    }

    /// Something that a guard would have told, had it known the columns.
    static Outcome.Failed of(Problem problem) {
        return Outcome.Failed.of(
                Phrase.of("%s  %s", "%s  %s", problem.place(), problem.what()), problem.todo());
    }
}
