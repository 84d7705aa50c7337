package socle.app.view;

import java.util.Objects;
import socle.api.text.Phrase;

/// Why there is nothing to look at, or why something is not done: told to whoever asked.
public final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final Sort sort;
    private final transient Phrase what;
    private final transient Phrase todo;
    private final String back;

    /// What stands in the way.
    public enum Sort {
        /// There is nothing of that name.
        UNKNOWN("There is nothing here", "Il n’y a rien ici"),
        /// What was said cannot be understood, or does not fit.
        WRONG("This cannot be understood", "Ceci ne se comprend pas"),
        /// It is not allowed to whoever asks.
        FORBIDDEN("This is not allowed to you", "Ceci ne vous est pas permis"),
        /// Something else is going on; later.
        BUSY("Not at this moment", "Pas en ce moment");

        private final String en;
        private final String fr;

        Sort(String en, String fr) {
            this.en = en;
            this.fr = fr;
        }

        /// In a few words.
        public Phrase title() {
            return new Phrase(en, fr);
        }
    }

    public Refusal(Sort sort, Phrase what, Phrase todo) {
        this(sort, what, todo, "");
    }

    private Refusal(Sort sort, Phrase what, Phrase todo, String back) {
        super(what.en());
        this.sort = sort;
        this.what = what;
        this.todo = todo;
        this.back = back;
    }

    /// The same, told by a page of its own: the form again, with what was said and what is wrong
    /// with it beside each field.
    public Refusal back(String path) {
        return new Refusal(sort, what(), todo(), path);
    }

    /// There is nothing of that name.
    public static Refusal unknown(Phrase what, Phrase todo) {
        return new Refusal(Sort.UNKNOWN, what, todo);
    }

    /// What was said does not fit.
    public static Refusal wrong(Phrase what, Phrase todo) {
        return new Refusal(Sort.WRONG, what, todo);
    }

    /// The path of the form that shows what is wrong; empty when there is none.
    public String back() {
        return back;
    }

    /// What stands in the way.
    public Sort sort() {
        return sort;
    }

    /// Where, and what is wrong.
    public Phrase what() {
        return Objects.requireNonNull(what);
    }

    /// What to do.
    public Phrase todo() {
        return Objects.requireNonNull(todo);
    }
}
