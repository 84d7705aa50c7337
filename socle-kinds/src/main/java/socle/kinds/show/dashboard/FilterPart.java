package socle.kinds.show.dashboard;

import java.util.List;
import java.util.Optional;
import socle.api.text.ColumnRef;
import socle.api.text.Default;
import socle.api.text.Doc;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.SpecProblem;
import socle.api.text.TableRef;
import socle.api.text.Wording;

/// Something that the reader chooses, for all blocks whose table has the column.
@Doc(
        value = "A choice of the reader, for all blocks whose table has the column.",
        fr = "Un choix du lecteur, pour tous les blocs dont la table a la colonne.")
public record FilterPart(
        @Doc(value = "The column.", fr = "La colonne.") ColumnRef column,
        @Doc(value = "What is chosen, in words.", fr = "Ce qui est choisi, en mots.") @Wording
                Optional<String> label,
        @Doc(value = "How it is chosen.", fr = "Comment on le choisit.") @Default("choice")
                Form form,
        @Doc(
                        value =
                                "Its name in the address; the column's unless said, and from and"
                                        + " to for a period.",
                        fr =
                                "Son nom dans l’adresse ; celui de la colonne sinon, et from et"
                                        + " to pour une période.")
                Optional<String> name,
        @Doc(
                        value =
                                "The table whose values are offered; the first of the page that"
                                        + " has the column unless said.",
                        fr =
                                "La table dont on propose les valeurs ; sinon, la première de la"
                                        + " page qui a la colonne.")
                Optional<TableRef> from,
        @Doc(
                        value = "How many values are offered, the commonest; 200 at most.",
                        fr =
                                "Combien de valeurs sont proposées, les plus fréquentes ; 200 au"
                                        + " plus.")
                @Default("50")
                int most,
        Place place)
        implements Part {

    private static final int MOST = 200;

    public FilterPart {
        Part.named(name);
        if (most < 1 || most > MOST) {
            throw SpecProblem.at(
                    "most",
                    Phrase.of(
                            "a choice offers 1 to %d values",
                            "un choix propose de 1 à %d valeurs", MOST),
                    new Phrase(
                            "offer a search: form: search",
                            "proposez une recherche\u00a0: form: search"));
        }
    }

    @Override
    public String id() {
        return name.orElseGet(() -> form == Form.PERIOD ? "from" : Part.slug(column.column()));
    }

    /// One of the two periods that are compared, as a choice of its own.
    FilterPart period(String letter, String words) {
        return new FilterPart(
                column,
                Optional.of(words),
                Form.PERIOD,
                Optional.of(name.map(it -> it + "_" + letter).orElse(letter)),
                from,
                most,
                place);
    }

    /// The choices that it makes: two where periods are compared.
    List<FilterPart> each() {
        return form == Form.COMPARE
                ? List.of(period("a", words() + " A"), period("b", words() + " B"))
                : List.of(this);
    }

    /// The name of the last day of a period.
    String until() {
        return name.map(it -> it + "_to").orElse("to");
    }

    /// What is chosen, in words.
    String words() {
        return label.orElseGet(column::column);
    }

    /// How a reader chooses.
    public enum Form {
        @Doc(value = "One value, or all.", fr = "Une valeur, ou toutes.")
        CHOICE,
        @Doc(value = "Several values, or all.", fr = "Plusieurs valeurs, ou toutes.")
        SEVERAL,
        @Doc(value = "From a day to another.", fr = "D’un jour à un autre.")
        PERIOD,
        @Doc(
                value =
                        "Two stretches of days, a and b: every block says both, and the difference.",
                fr = "Deux suites de jours, a et b : chaque bloc dit les deux, et la différence.")
        COMPARE,
        @Doc(value = "A piece of text.", fr = "Un morceau de texte.")
        SEARCH
    }
}
