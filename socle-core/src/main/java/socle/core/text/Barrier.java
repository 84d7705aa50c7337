package socle.core.text;

import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.Problem;

/// Something in an author's words that keeps some readers out: those who listen to a page, who walk
/// through it by keyboard, who see its headings or its links alone.
///
/// @param what is wrong
/// @param todo what to do
public record Barrier(Place place, Phrase what, Phrase todo) {

    /// It as advice to its author: the project runs with it.
    public Problem advice() {
        return Problem.advice(place, "page-barrier", what, todo);
    }
}
