package socle.app.screens.people;

import java.util.Optional;
import socle.api.access.Right;
import socle.api.text.Phrase;
import socle.app.view.Asked;
import socle.app.view.Deed;
import socle.app.view.Refusal;
import socle.app.view.Route;

/// A deed of this room, made of its parts.
record Done<B extends Record>(Route route, Phrase words, Right right, Class<B> type, Doing<B> doing)
        implements Deed<B> {

    /// What is done.
    interface Doing<B> {
        Deed.Done of(B body, Asked asked) throws Refusal;
    }

    @Override
    public Deed.Done done(B body, Asked asked) throws Refusal {
        return doing.of(body, asked);
    }

    /// What was done, or why not.
    static Deed.Done told(Optional<socle.core.access.Refusal> refused, Phrase words, String path)
            throws Refusal {
        if (refused.isPresent()) {
            throw Words.refused(refused.get());
        }
        return new Deed.Done(words, path);
    }
}
