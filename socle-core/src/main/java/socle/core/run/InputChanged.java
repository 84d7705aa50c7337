package socle.core.run;

import java.io.IOException;
import java.io.Serial;

/// A file was not the same when it was read as when the plan was made.
final class InputChanged extends IOException {
    @Serial private static final long serialVersionUID = 1L;

    private final String name;

    InputChanged(String name) {
        super("changed since the plan: " + name);
        this.name = name;
    }

    String name() {
        return name;
    }
}
