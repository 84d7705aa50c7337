package socle.app.view;

import java.util.Optional;
import socle.api.access.Right;
import socle.api.text.Phrase;

/// Something that can be done: by a form of a page, or by a program that posts JSON.
public interface Deed<B extends Record> {

    /// Where it is posted to.
    Route route();

    /// What it does, in a sentence.
    Phrase words();

    /// What whoever asks has to be allowed.
    Right right();

    /// The form of what is posted: its components are the names of the fields.
    Class<B> type();

    /// Does it.
    ///
    /// @throws Refusal when it is not done
    Done done(B body, Asked asked) throws Refusal, InterruptedException;

    /// What was done.
    ///
    /// @param words what, in a sentence
    /// @param path where to look now
    /// @param secret what is shown this once, and kept nowhere
    record Done(Phrase words, String path, Optional<String> secret) {

        /// Without a secret.
        public Done(Phrase words, String path) {
            this(words, path, Optional.empty());
        }
    }
}
