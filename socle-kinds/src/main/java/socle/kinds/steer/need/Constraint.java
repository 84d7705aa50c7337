package socle.kinds.steer.need;

import java.time.LocalDate;
import java.util.Optional;
import socle.api.proof.Claim;
import socle.api.text.Doc;
import socle.api.text.Language;
import socle.api.text.Phrase;
import socle.api.text.Ref;
import socle.api.text.SpecProblem;

/// Something that has to be respected.
public record Constraint(
        @Doc(value = "What has to be respected.", fr = "Ce qu’il faut respecter.") String text,
        @Doc(
                        value = "Its sort: time, logistics, cost, technical or legal.",
                        fr = "Sa nature : délai, logistique, coût, technique ou réglementaire.")
                Optional<Sort> sort,
        @Doc(value = "The last day, of a deadline.", fr = "Le dernier jour, s’il y en a un.")
                Optional<LocalDate> until,
        @Doc(
                        value = "The node whose verdict says whether it is respected.",
                        fr = "Le nœud dont le verdict dit si elle est respectée.")
                Optional<Ref> node,
        @Doc(value = "The claim of that verdict.", fr = "L’affirmation de ce verdict.")
                Optional<String> claim) {

    public Constraint {
        if (node.isPresent() != claim.isPresent() || !claim.map(Claim::isClaim).orElse(true)) {
            throw SpecProblem.at(
                    "claim",
                    new Phrase(
                            "a verdict has a node and a claim",
                            "un verdict a un nœud et une affirmation"),
                    new Phrase(
                            "write both: {node: orders, claim: check.holds}",
                            "écrivez les deux\u00a0: {node: commandes, claim: check.holds}"));
        }
    }

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
