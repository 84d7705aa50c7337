package socle.kinds.steer.recommendation;

import java.time.LocalDate;
import java.util.Optional;
import socle.api.text.Doc;
import socle.api.text.Phrase;

/// What the one who decides answered.
public record Reply(
        @Doc(value = "The answer.", fr = "La réponse.") Answer answer,
        @Doc(value = "Who decided.", fr = "Qui a décidé.") String by,
        @Doc(value = "The day.", fr = "Le jour.") LocalDate on,
        @Doc(value = "Why, or with which change.", fr = "Pourquoi, ou avec quel changement.")
                Optional<String> because) {

    /// One sentence.
    Phrase words() {
        Phrase head = Phrase.of("%s by %s on %s", "%s par %s le %s", answer.label(), by, day(on));
        return because.map(it -> Phrase.of("%s: %s", "%s\u00a0: %s", head, it.strip()))
                .orElse(head);
    }

    static Phrase day(LocalDate day) {
        String fr =
                "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
        return new Phrase(day.toString(), fr);
    }

    /// What may be answered.
    public enum Answer {
        @Doc(value = "It is done as said.", fr = "Elle est suivie telle quelle.")
        ACCEPTED("Accepted", "Acceptée"),
        @Doc(value = "It is done otherwise.", fr = "Elle est suivie autrement.")
        AMENDED("Accepted with changes", "Acceptée avec des changements"),
        @Doc(value = "It is not done.", fr = "Elle n’est pas suivie.")
        REFUSED("Refused", "Refusée"),
        @Doc(value = "It is decided later.", fr = "Elle est décidée plus tard.")
        POSTPONED("Postponed", "Reportée");

        private final String en;
        private final String fr;

        Answer(String en, String fr) {
            this.en = en;
            this.fr = fr;
        }

        Phrase label() {
            return new Phrase(en, fr);
        }
    }
}
