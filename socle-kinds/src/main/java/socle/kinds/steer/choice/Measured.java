package socle.kinds.steer.choice;

import java.util.Optional;
import java.util.stream.Stream;
import socle.api.proof.Claim;
import socle.api.text.Doc;
import socle.api.text.Expression;
import socle.api.text.Phrase;
import socle.api.text.Ref;
import socle.api.text.SpecProblem;
import socle.api.text.TableRef;

/// A measure: a number that somebody gives, one that a node of the project measured, or one that is
/// computed from a table; the last two with the ends of their interval, where there are any.
public record Measured(
        @Doc(value = "A number.", fr = "Un nombre.") Optional<Double> value,
        @Doc(value = "The node that measured it.", fr = "Le nœud qui l’a mesurée.")
                Optional<Ref> node,
        @Doc(
                        value = "The claim of its evidence: indicator.value.",
                        fr = "L’affirmation de sa preuve : indicator.value.")
                Optional<String> claim,
        @Doc(
                        value = "The claim of the low end of its interval.",
                        fr = "L’affirmation de la borne basse de son intervalle.")
                Optional<String> low_claim,
        @Doc(value = "The claim of the high end.", fr = "L’affirmation de la borne haute.")
                Optional<String> high_claim,
        @Doc(value = "The table from which it is computed.", fr = "La table dont elle se calcule.")
                Optional<TableRef> from,
        @Doc(
                        value = "A SQL expression that brings the rows of that table to one value.",
                        fr =
                                "Une expression SQL qui ramène les lignes de cette table à une valeur.")
                Optional<Expression> estimate,
        @Doc(value = "The same, for the low end.", fr = "De même, pour la borne basse.")
                Optional<Expression> low,
        @Doc(value = "The same, for the high end.", fr = "De même, pour la borne haute.")
                Optional<Expression> high,
        @Doc(
                        value = "A SQL condition: the rows that count.",
                        fr = "Une condition SQL : les lignes qui comptent.")
                Optional<Expression> where) {

    public Measured {
        long ways = Stream.of(value, node, from).filter(Optional::isPresent).count();
        boolean whole =
                node.isPresent() == claim.isPresent() && from.isPresent() == estimate.isPresent();
        if (ways != 1 || !whole) {
            throw SpecProblem.of(
                    new Phrase(
                            "a measure is a number, a node and a claim, or a table and an estimate",
                            "une mesure est un nombre, un nœud et une affirmation, ou une table et"
                                    + " une estimation"),
                    new Phrase(
                            "write 12, {node: orders, claim: model.rows}, or {from: orders,"
                                    + " estimate: sum(amount)}",
                            "écrivez 12, {node: commandes, claim: model.rows}, ou {from: commandes,"
                                    + " estimate: sum(montant)}"));
        }
        unlessInterval(low_claim, high_claim, node.isPresent());
        unlessInterval(low, high, from.isPresent());
        Stream.of(claim, low_claim, high_claim)
                .flatMap(Optional::stream)
                .forEach(Measured::unlessClaim);
    }

    /// A number that somebody gives.
    public static Measured of(double value) {
        return new Measured(
                Optional.of(value),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// Whether somebody gave it as a number; none is no measure, and needs no proof.
    public boolean isTyped() {
        return value.isPresent() && value.get() != 0;
    }

    private static void unlessInterval(Optional<?> low, Optional<?> high, boolean meant) {
        if (low.isPresent() != high.isPresent() || (low.isPresent() && !meant)) {
            throw SpecProblem.of(
                    new Phrase(
                            "an interval has two ends, told as the value is",
                            "un intervalle a deux bornes, dites comme la valeur"),
                    new Phrase(
                            "write low and high beside estimate, or low_claim and high_claim beside"
                                    + " claim",
                            "écrivez low et high à côté d’estimate, ou low_claim et high_claim à"
                                    + " côté de claim"));
        }
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
