package socle.core.ledger;

import java.io.Serial;
import socle.api.text.Phrase;

/// The ledger cannot be opened, read or written: locked, corrupt, read-only, out of reach, or of
/// another version. Told to people in its own words, without a stack trace.
public final class LedgerFailure extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    private final transient Phrase what;
    private final transient Phrase todo;

    public LedgerFailure(Phrase what, Phrase todo, Throwable cause) {
        super(what.en() + "; " + todo.en(), cause);
        this.what = what;
        this.todo = todo;
    }

    /// What is wrong.
    public Phrase what() {
        return what;
    }

    /// What to do.
    public Phrase todo() {
        return todo;
    }
}
