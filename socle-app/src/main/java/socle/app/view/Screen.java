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

    /// What there is to see.
    ///
    /// @throws Refusal when there is nothing of that name, or what was said does not fit
    V view(Asked asked) throws Refusal;

    /// What it looks like.
    Drawn draw(V view, Sheet sheet);
}
