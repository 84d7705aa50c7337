package socle.app.cli;

import socle.api.text.Phrase;

/// One thing that `doctor` looked at.
///
/// @param name for programs: does not change
/// @param todo what to do; empty when all is well
record Symptom(String name, State state, Phrase what, Phrase found, Phrase todo) {

    /// How it is.
    enum State {
        WELL,
        /// Something optional is not there.
        LACKING,
        /// Socle cannot work so.
        BROKEN
    }

    /// All is well.
    static Symptom well(String name, Phrase what, Phrase found) {
        return new Symptom(name, State.WELL, what, found, Phrase.same(""));
    }

    /// Something that Socle does not need at run time is missing.
    static Symptom lacking(String name, Phrase what, Phrase found, Phrase todo) {
        return new Symptom(name, State.LACKING, what, found, todo);
    }

    /// Socle cannot work so.
    static Symptom broken(String name, Phrase what, Phrase found, Phrase todo) {
        return new Symptom(name, State.BROKEN, what, found, todo);
    }
}
