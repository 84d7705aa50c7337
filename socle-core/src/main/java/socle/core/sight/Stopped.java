package socle.core.sight;

import java.io.Serial;

/// The reader stopped the question.
public final class Stopped extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    Stopped() {
        super("stopped by the reader");
    }
}
