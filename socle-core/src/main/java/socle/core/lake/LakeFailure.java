package socle.core.lake;

import java.io.Serial;
import socle.api.text.Phrase;

/// The lake's folder cannot be written or read: a full disk, a folder without the right to write.
/// Nothing that was published is touched.
public final class LakeFailure extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    private final transient Phrase what;
    private final transient Phrase todo;

    public LakeFailure(Phrase what, Phrase todo, Throwable cause) {
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
