package socle.app.view;

import socle.api.access.Right;
import socle.api.text.Phrase;

/// One thing to look at. It is told once: what there is to see as plain values, and how a page
/// draws
/// them. The same values are what programs get as JSON.
public interface Screen<V extends Record> {

    /// Where it is.
    Route route();

    /// What it is, in a sentence.
    Phrase words();

    /// What whoever asks has to be allowed.
    Right right();

    /// The form of what there is to see.
    Class<V> type();

    /// Whether what there is to see is told by the revision of the project, the choices, the
    /// language and what a reader may do and see, and by nothing else that is younger than some
    /// seconds: then it is made once for all of those for whom these are the same. Whoever asks has
    /// no name then, unless a policy keeps something from them.
    default boolean isShared() {
        return false;
    }

    /// What there is to see.
    ///
    /// @throws Refusal when there is nothing of that name, or what was said does not fit
    V view(Asked asked) throws Refusal;

    /// What it looks like.
    Drawn draw(V view, Sheet sheet);
}
