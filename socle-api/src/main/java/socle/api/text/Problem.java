package socle.api.text;

import java.util.Comparator;

/// Something the author has to mend (or, as advice, may): where, what is wrong, what was meant or
/// what to do.
///
/// @param code its page in the documentation: lower case words joined by hyphens
public record Problem(Place place, String code, Weight weight, Phrase what, Phrase todo)
        implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER =
            Comparator.comparing(Problem::place)
                    .thenComparing(Problem::code)
                    .thenComparing(problem -> problem.what().en());

    /// Whether a project with it can run.
    public enum Weight {
        /// Nothing runs before it is mended.
        ERROR,
        /// Worth a thought; everything runs.
        ADVICE
    }

    /// A problem that stops the project.
    public static Problem error(Place place, String code, Phrase what, Phrase todo) {
        return new Problem(place, code, Weight.ERROR, what, todo);
    }

    /// A problem worth a thought.
    public static Problem advice(Place place, String code, Phrase what, Phrase todo) {
        return new Problem(place, code, Weight.ADVICE, what, todo);
    }

    /// One line: place, what, what to do.
    public String in(Language language) {
        String joint =
                switch (language) {
                    case EN -> "; ";
                    case FR -> "\u202f; ";
                };
        return place + "  " + what.in(language) + joint + todo.in(language);
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
