package socle.api.text;

import java.io.Serial;

/// A rule of a spec that its author broke. A compact constructor throws it, the reader tells it as
/// a `Problem` at the key it names; an `IllegalArgumentException` is told too, in English only.
public final class SpecProblem extends IllegalArgumentException {
    @Serial private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Phrase what;
    private final transient Phrase todo;

    private SpecProblem(String key, Phrase what, Phrase todo) {
        super(what.en() + "; " + todo.en());
        this.key = key;
        this.what = what;
        this.todo = todo;
    }

    /// Trouble with the record as a whole.
    public static SpecProblem of(Phrase what, Phrase todo) {
        return new SpecProblem("", what, todo);
    }

    /// Trouble with one key of the record.
    public static SpecProblem at(String key, Phrase what, Phrase todo) {
        return new SpecProblem(key, what, todo);
    }

    /// The key to look at, or empty for the record as a whole.
    public String key() {
        return key;
    }

    /// What is wrong.
    public Phrase what() {
        return what;
    }

    /// What was meant, or what to do.
    public Phrase todo() {
        return todo;
    }
}
