package socle.core.proof;

import java.util.List;
import java.util.OptionalInt;
import socle.api.text.Phrase;

/// A part of a framework.
///
/// @param brief its words in one
/// @param speciality its number when a candidate chooses among such parts; else it is for all
public record Bloc(
        String id,
        Phrase words,
        Phrase brief,
        OptionalInt speciality,
        List<Activity> activities,
        List<Competence> competences) {
    public Bloc {
        activities = List.copyOf(activities);
        competences = List.copyOf(competences);
    }
}
