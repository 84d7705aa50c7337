package socle.core.proof;

import java.util.List;
import socle.api.text.Phrase;

/// A group of requirements that one chapter answers.
///
/// @param title a few words for headings; its words when it has none
/// @param activity the code of its activity, or empty
public record Competence(
        String id, Phrase words, Phrase title, String activity, List<Criterion> criteria) {

    public Competence {
        criteria = List.copyOf(criteria);
    }
}
