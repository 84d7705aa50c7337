package socle.kinds.collect.api;

import java.io.Serial;
import socle.api.text.Phrase;

/// A body that is not written as it should be. Never leaves this room.
final class Unreadable extends Exception {
    @Serial private static final long serialVersionUID = 1L;

    private final transient Phrase words;

    Unreadable(Phrase words) {
        super(words.en());
        this.words = words;
    }

    Phrase words() {
        return words;
    }
}
