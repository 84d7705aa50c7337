package socle.core.proof;

import java.util.List;
import java.util.Optional;
import socle.api.text.Phrase;

/// A group of requirements that one chapter answers.
///
/// @param brief its words in two or three
/// @param activity the code of the activity that it belongs to
public record Competence(
        String id,
        Phrase words,
        Phrase brief,
        Optional<String> activity,
        List<Criterion> criteria) {
    public Competence {
        criteria = List.copyOf(criteria);
    }
}
