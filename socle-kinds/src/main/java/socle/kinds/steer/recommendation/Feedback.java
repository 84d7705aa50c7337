package socle.kinds.steer.recommendation;

import java.time.LocalDate;
import socle.api.text.Doc;

/// What somebody said of a recommendation.
public record Feedback(
        @Doc(value = "Who: a role rather than a name.", fr = "Qui : un rôle.") String who,
        @Doc(value = "The day.", fr = "Le jour.") LocalDate on,
        @Doc(value = "What was said.", fr = "Ce qui a été dit.") String says) {}
