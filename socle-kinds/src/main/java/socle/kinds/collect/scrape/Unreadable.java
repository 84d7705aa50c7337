package socle.kinds.collect.scrape;

import java.io.Serial;
import socle.api.text.Phrase;

/// One page could not be read; others may be.
final class Unreadable extends Exception {
    @Serial private static final long serialVersionUID = 1L;

    private final transient Phrase why;

    Unreadable(Phrase why) {
        super(why.en());
        this.why = why;
    }

    Phrase why() {
        return why;
    }
}
