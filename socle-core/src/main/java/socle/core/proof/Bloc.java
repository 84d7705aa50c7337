package socle.core.proof;

import java.util.List;
import java.util.OptionalInt;
import socle.api.text.Phrase;

/// A part of a framework.
///
/// @param speciality its number when a candidate chooses among such parts; else it is for all
public record Bloc(String id, Phrase words, OptionalInt speciality, List<Competence> competences) {
    public Bloc {
        competences = List.copyOf(competences);
    }
}
