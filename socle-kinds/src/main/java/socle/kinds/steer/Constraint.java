package socle.kinds.steer;

import java.util.Optional;
import socle.api.text.Doc;
import socle.api.text.Language;
import socle.api.text.Phrase;

/// Something that has to be respected.
public record Constraint(
        @Doc(value = "What has to be respected.", fr = "Ce qu’il faut respecter.") String text,
        @Doc(
                        value = "Its sort: time, logistics, cost, technical or legal.",
                        fr = "Sa nature : délai, logistique, coût, technique ou réglementaire.")
                Optional<Sort> sort) {

    /// One line of text: its sort, when it has one, and its words.
    String line(Language language) {
        return sort.map(Sort::label)
                .map(label -> Phrase.of("%s: %s", "%s\u00a0: %s", label, text).in(language))
                .orElse(text);
    }

    /// Where a constraint comes from.
    public enum Sort {
        @Doc(value = "Time.", fr = "Délai.")
        TIME("Time", "Délai"),
        @Doc(value = "Logistics.", fr = "Logistique.")
        LOGISTICS("Logistics", "Logistique"),
        @Doc(value = "Cost.", fr = "Coût.")
        COST("Cost", "Coût"),
        @Doc(value = "Technical.", fr = "Technique.")
        TECHNICAL("Technical", "Technique"),
        @Doc(value = "Legal.", fr = "Réglementaire.")
        LEGAL("Legal", "Réglementaire");

        private final String en;
        private final String fr;

        Sort(String en, String fr) {
            this.en = en;
            this.fr = fr;
        }

        /// Its name for people.
        public Phrase label() {
            return new Phrase(en, fr);
        }
    }
}
