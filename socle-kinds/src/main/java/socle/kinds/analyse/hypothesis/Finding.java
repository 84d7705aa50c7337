package socle.kinds.analyse.hypothesis;

import java.util.List;
import socle.api.text.Phrase;

/// All that the data said: the answer, why this test, what it takes for granted, a picture.
record Finding(Answer answer, Phrase because, List<Assumption> assumptions, Picture picture) {

    Finding {
        assumptions = List.copyOf(assumptions);
    }

    /// The same, with something more that a reader has to know.
    Finding noting(Phrase note) {
        return new Finding(answer.noting(note), because, assumptions, picture);
    }

    static final Phrase NAMED = new Phrase("named by the author", "nommé par l’auteur");
}
