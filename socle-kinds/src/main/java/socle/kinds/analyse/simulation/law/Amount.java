package socle.kinds.analyse.simulation.law;

import java.util.Optional;
import java.util.stream.Stream;
import socle.api.text.Doc;
import socle.api.text.Expression;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.SpecProblem;
import socle.api.text.TableRef;

/// One number: given, the latest value of an indicator, or computed from a table.
public record Amount(
        @Doc(value = "A number.", fr = "Un nombre.") Optional<Double> value,
        @Doc(
                        value = "The indicator whose latest complete value it is.",
                        fr = "L’indicateur dont c’est la dernière valeur complète.")
                Optional<TableRef> indicator,
        @Doc(value = "The table from which it is computed.", fr = "La table dont il se calcule.")
                Optional<TableRef> from,
        @Doc(
                        value = "A SQL expression that brings the rows of that table to one value.",
                        fr =
                                "Une expression SQL qui ramène les lignes de cette table à une valeur.")
                Optional<Expression> is,
        @Doc(
                        value = "A SQL condition: the rows that count.",
                        fr = "Une condition SQL : les lignes qui comptent.")
                Optional<Expression> where,
        Place place)
        implements Source {

    public Amount {
        long ways = Stream.of(value, indicator, from).filter(Optional::isPresent).count();
        boolean whole = from.isPresent() == is.isPresent() && (from.isPresent() || where.isEmpty());
        if (ways != 1 || !whole) {
            throw SpecProblem.of(
                    new Phrase(
                            "a number is given, the value of an indicator, or computed from a table",
                            "un nombre est donné, la valeur d’un indicateur, ou calculé d’une table"),
                    new Phrase(
                            "write 12, {indicator: late_share}, or {from: orders, is: avg(amount)}",
                            "écrivez 12, {indicator: part_en_retard}, ou {from: commandes, is:"
                                    + " avg(montant)}"));
        }
    }

    /// Whether somebody typed it.
    public boolean isTyped() {
        return value.isPresent();
    }
}
