package socle.app.cli;

import java.io.Serial;
import socle.api.text.Phrase;

/// Something in the call or around it that the caller has to mend: told in a line or two, without a
/// stack trace, and the process ends with 2.
public final class Mistake extends Exception {
    @Serial private static final long serialVersionUID = 1L;

    private final transient Phrase what;
    private final transient Phrase todo;

    /// @param what where, and what is wrong
    /// @param todo what was meant, or what to do
    public Mistake(Phrase what, Phrase todo) {
        super(what.en() + "; " + todo.en());
        this.what = what;
        this.todo = todo;
    }

    /// Where, and what is wrong.
    public Phrase what() {
        return what;
    }

    /// What was meant, or what to do.
    public Phrase todo() {
        return todo;
    }
}
