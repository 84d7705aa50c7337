package socle.kinds.analyse.notebook;

import java.util.Optional;
import java.util.stream.Stream;
import socle.api.text.ColumnRef;
import socle.api.text.Default;
import socle.api.text.Doc;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.SpecProblem;
import socle.api.text.TableRef;

/// What the rows of a query have to be: the same as what another way of computing gives, or a
/// figure that is known beforehand.
public record Expect(
        @Doc(
                        value = "An indicator that has to have the same value.",
                        fr = "Un indicateur qui doit avoir la même valeur.")
                Optional<TableRef> indicator,
        @Doc(
                        value = "A query above whose one value has to be the same.",
                        fr = "Une requête qui précède et dont la valeur unique doit être la même.")
                Optional<String> query,
        @Doc(value = "The value, when it is known.", fr = "La valeur, quand elle est connue.")
                Optional<Double> value,
        @Doc(value = "How many rows there have to be.", fr = "Combien de lignes il doit y avoir.")
                Optional<Long> rows,
        @Doc(
                        value = "The column that is compared; the only number unless said.",
                        fr = "La colonne comparée ; sinon, le seul nombre.")
                Optional<ColumnRef> column,
        @Doc(
                        value =
                                "The column of periods (a date, or a year), to compare an indicator"
                                        + " period by period.",
                        fr =
                                "La colonne des périodes (une date ou une année), pour comparer un"
                                        + " indicateur période par période.")
                Optional<ColumnRef> by,
        @Doc(
                        value = "By which part of the value they may differ.",
                        fr = "De quelle part de la valeur ils peuvent différer.")
                @Default("1e-9")
                double tolerance,
        Place place) {

    public Expect {
        long said = Stream.of(indicator, query, value, rows).filter(Optional::isPresent).count();
        if (said != 1) {
            throw SpecProblem.of(
                    new Phrase(
                            "one thing is expected at a time",
                            "on attend une seule chose à la fois"),
                    new Phrase(
                            "keep one of indicator, query, value and rows",
                            "gardez l’un de indicator, query, value et rows"));
        }
        if (by.isPresent() && indicator.isEmpty()) {
            throw SpecProblem.at(
                    "by",
                    new Phrase(
                            "only an indicator has periods", "seul un indicateur a des périodes"),
                    new Phrase(
                            "remove by, or name an indicator",
                            "retirez by, ou nommez un indicateur"));
        }
        if (!(tolerance >= 0 && tolerance < 1)) {
            throw SpecProblem.at(
                    "tolerance",
                    new Phrase(
                            "a tolerance is a part of the value",
                            "une tolérance est une part de la valeur"),
                    new Phrase("write 0.001 for a thousandth", "écrivez 0.001 pour un millième"));
        }
    }
}
