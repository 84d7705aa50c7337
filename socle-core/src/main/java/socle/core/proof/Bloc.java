package socle.core.proof;

import java.util.List;
import java.util.OptionalInt;
import socle.api.text.Phrase;

/// A part of a framework.
///
/// @param number from 1, or 0 when the framework does not number its parts
/// @param title one word for narrow places; its words when it has none
/// @param speciality its number when a candidate chooses among such parts; else it is for all
public record Bloc(
        String id,
        int number,
        Phrase words,
        Phrase title,
        OptionalInt speciality,
        List<Activity> activities,
        List<Competence> competences) {

    public Bloc {
        activities = List.copyOf(activities);
        competences = List.copyOf(competences);
    }

    /// Something that is done in it: a group of competences, by their `activity`.
    public record Activity(String id, Phrase words) {}
}
