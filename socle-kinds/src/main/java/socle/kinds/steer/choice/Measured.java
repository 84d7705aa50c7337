package socle.kinds.steer.choice;

import java.util.Optional;
import socle.api.proof.Claim;
import socle.api.text.Doc;
import socle.api.text.Phrase;
import socle.api.text.Ref;
import socle.api.text.SpecProblem;

/// A measure: a number that somebody gives, or one that a node of the project measured.
public record Measured(
        @Doc(value = "A number.", fr = "Un nombre.") Optional<Double> value,
        @Doc(value = "The node that measured it.", fr = "Le nœud qui l’a mesurée.")
                Optional<Ref> node,
        @Doc(
                        value = "The claim of its evidence: indicator.value.",
                        fr = "L’affirmation de sa preuve : indicator.value.")
                Optional<String> claim) {

    public Measured {
        if (value.isPresent() == node.isPresent() || node.isPresent() != claim.isPresent()) {
            throw SpecProblem.of(
                    new Phrase(
                            "a measure is a number, or a node and a claim",
                            "une mesure est un nombre, ou un nœud et une affirmation"),
                    new Phrase(
                            "write 12, or {node: orders, claim: model.rows}",
                            "écrivez 12, ou {node: commandes, claim: model.rows}"));
        }
        claim.ifPresent(Measured::unlessClaim);
    }

    private static void unlessClaim(String text) {
        if (!Claim.isClaim(text)) {
            throw SpecProblem.at(
                    "claim",
                    Phrase.of(
                            "'%s' is not a claim",
                            "«\u00a0%s\u00a0» n’est pas une affirmation", text),
                    new Phrase(
                            "write it as evidence does: indicator.value",
                            "écrivez-la comme les preuves\u00a0: indicator.value"));
        }
    }
}
