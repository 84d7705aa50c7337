package socle.kinds.analyse.hypothesis.finding;

import java.util.List;
import socle.api.text.Phrase;

/// All that the data said: the answer, why this test, what it takes for granted, a picture.
public record Finding(
        Answer answer, Phrase because, List<Assumption> assumptions, Picture picture) {

    public Finding {
        assumptions = List.copyOf(assumptions);
    }

    /// The same, with something more that a reader has to know.
    public Finding noting(Phrase note) {
        return new Finding(answer.noting(note), because, assumptions, picture);
    }

    public static final Phrase NAMED = new Phrase("named by the author", "nommé par l’auteur");
}
