package socle.kinds.analyse.hypothesis.look;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import socle.api.text.Expression;
import socle.api.text.Phrase;
import socle.kinds.analyse.hypothesis.question.Design;

/// The rows that a test cannot count: one of the expressions that it asks for has no value there.
public record LeftOut(Look look, Design design) {

    /// How many there are, in words; nothing when every row counts. The engine knows of a column
    /// whether it has gaps, and reads none that has not.
    public Optional<Phrase> words() {
        List<Expression> asked = asked();
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        String missing =
                asked.stream()
                        .map(one -> "(" + one.text() + "\n) IS NULL")
                        .collect(Collectors.joining(" OR "));
        long count =
                Look.whole(
                        look.engine()
                                .query(
                                        "SELECT count(*) FROM %s WHERE missing"
                                                .formatted(look.rows(missing + " AS missing"))),
                        0,
                        0);
        return count == 0
                ? Optional.empty()
                : Optional.of(
                        Phrase.of(
                                count == 1
                                        ? "%s row lacks a value of what is asked, and is left out."
                                        : "%s rows lack a value of what is asked, and are left out.",
                                count == 1
                                        ? "%s ligne n’a pas toutes les valeurs demandées\u202f; elle"
                                                + " n’est pas comptée."
                                        : "%s lignes n’ont pas toutes les valeurs demandées\u202f;"
                                                + " elles ne sont pas comptées.",
                                Phrase.count(count)));
    }

    /// Regressions tell it themselves: they leave out rows for what is held, too.
    private List<Expression> asked() {
        return switch (design) {
            case Design.Alone one -> List.of(one.value());
            case Design.Apart one -> List.of(one.value(), one.by());
            case Design.Repeated one -> List.of(one.value(), one.by(), one.pair());
            case Design.Linked one -> List.of(one.value(), one.with());
            case Design.Share one -> List.of(one.share());
            case Design.Shares one -> List.of(one.share(), one.by());
            case Design.Changed one -> List.of(one.share(), one.by(), one.pair());
            case Design.Crossed one -> List.of(one.category(), one.by());
            case Design.Fitted one -> List.of(one.category());
            case Design.Factors one -> List.of(one.value(), one.by(), one.across());
            case Design.Lasting one -> List.of(one.value(), one.event(), one.by());
            case Design.Line _, Design.Odds _, Design.Rate _ -> List.of();
        };
    }
}
