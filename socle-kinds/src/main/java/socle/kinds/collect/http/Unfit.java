package socle.kinds.collect.http;

import java.io.IOException;
import java.io.Serial;

/// An answer that breaks a limit. Never leaves this room.
final class Unfit extends IOException {
    @Serial private static final long serialVersionUID = 1L;

    private final Reason reason;

    Unfit(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
