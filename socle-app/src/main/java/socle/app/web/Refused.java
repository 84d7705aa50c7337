package socle.app.web;

import java.io.Serial;

/// A request that is not done, and why.
final class Refused extends Exception {
    @Serial private static final long serialVersionUID = 1L;

    private final transient Trouble trouble;

    Refused(Trouble trouble) {
        super(trouble.what().en(), null, false, false);
        this.trouble = trouble;
    }

    Trouble trouble() {
        return trouble;
    }
}
