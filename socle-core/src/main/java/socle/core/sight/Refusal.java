package socle.core.sight;

import java.io.Serial;
import socle.api.text.Phrase;

/// Why a reader's question is not asked: it reaches too far, or too many are asked at once. The
/// engine never saw it.
public final class Refusal extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    private final transient Phrase what;
    private final transient Phrase todo;
    private final int offset;

    /// @param offset characters from the start of the question to the culprit, or -1
    Refusal(Phrase what, Phrase todo, int offset) {
        super(what.en());
        this.what = what;
        this.todo = todo;
        this.offset = offset;
    }

    /// What is not possible.
    public Phrase what() {
        return what;
    }

    /// What to do.
    public Phrase todo() {
        return todo;
    }

    /// Characters from the start of the question to the culprit, or -1.
    public int offset() {
        return offset;
    }
}
