package socle.core.proof;

import java.util.List;
import socle.api.text.Phrase;

/// A group of requirements that one chapter answers.
public record Competence(String id, Phrase words, List<Criterion> criteria) {
    public Competence {
        criteria = List.copyOf(criteria);
    }
}
