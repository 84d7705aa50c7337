package socle.core.text;

import java.util.Collection;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.Problem;
import socle.api.text.Suggestion;
import socle.core.sql.SqlReading;

/// The problems of single values, in words: of a wrong sort, no word of a choice, SQL that is
/// refused.
final class ValueFaults {

    private ValueFaults() {}

    static Problem wrongType(Place place, String found, Phrase expected, Phrase todo) {
        return Problem.error(
                place,
                "wrong-type",
                new Phrase(
                        "'" + found + "' is not " + expected.en(),
                        "«\u00a0" + found + "\u00a0» n’est pas " + expected.fr()),
                todo);
    }

    static Problem notChoice(Yaml.Leaf leaf, Collection<String> words) {
        String all = String.join(", ", words);
        return Problem.error(
                leaf.place(),
                "unknown-word",
                Phrase.of("unknown word '%s'", "mot inconnu «\u00a0%s\u00a0»", leaf.text()),
                Suggestion.todo(
                        leaf.text(), words, Phrase.of("it is one of %s", "c’est l’un de %s", all)));
    }

    static Problem notOne(Place place, Phrase expected) {
        return Problem.error(
                place,
                "wrong-type",
                new Phrase(
                        "several values where one is expected",
                        "plusieurs valeurs là où une seule est attendue"),
                new Phrase("write " + expected.en(), "écrivez " + expected.fr()));
    }

    static Problem notNamed(Place place) {
        return Problem.error(
                place,
                "wrong-type",
                new Phrase(
                        "a value where names are expected", "une valeur là où on attend des noms"),
                new Phrase(
                        "write one 'name: value' a line",
                        "écrivez un «\u00a0nom: valeur\u00a0» par ligne"));
    }

    static Problem emptyValue(Place place) {
        return Problem.error(
                place,
                "missing-value",
                new Phrase("nothing is written here", "rien n’est écrit ici"),
                new Phrase("write a value, or remove it", "écrivez une valeur, ou retirez-le"));
    }

    static Problem plainSecret(Place place) {
        return Problem.error(
                place,
                "plain-secret",
                new Phrase("a secret is named, not written", "un secret se nomme, ne s’écrit pas"),
                new Phrase("write {secret: its_name}", "écrivez {secret: son_nom}"));
    }

    static Problem filesOutside(Yaml.Leaf leaf) {
        return Problem.error(
                leaf.place(),
                "files-outside",
                Phrase.of(
                        "'%s' leaves the project", "«\u00a0%s\u00a0» sort du projet", leaf.text()),
                new Phrase(
                        "bring the files into the project and write their path from its root",
                        "mettez les fichiers dans le projet et écrivez leur chemin depuis sa"
                                + " racine"));
    }

    static Problem insert(Place place, String text) {
        return Problem.error(
                place,
                "unknown-insert",
                Phrase.of("unknown insert '%s'", "insertion inconnue «\u00a0%s\u00a0»", text),
                new Phrase(
                        "write {{ evidence node claim }}, {{ figure node }} or {{ table node }}",
                        "écrivez {{ evidence nœud affirmation }}, {{ figure nœud }} ou"
                                + " {{ table nœud }}"));
    }

    static Problem sql(Place place, SqlReading.Refused refused) {
        return switch (refused.sort()) {
            case SYNTAX ->
                    Problem.error(
                            place,
                            "sql-syntax",
                            refused.what(),
                            new Phrase(
                                    "look at this place and just before it",
                                    "regardez cet endroit et ce qui le précède"));
            case FORBIDDEN ->
                    Problem.error(
                            place,
                            "sql-refused",
                            refused.what(),
                            new Phrase(
                                    "read tables of the project alone; files come in by a source",
                                    "ne lisez que des tables du projet\u00a0; les fichiers entrent"
                                            + " par une source"));
        };
    }

    static Problem tableName(Place place, String name) {
        return Problem.error(
                place,
                "unknown-node",
                Phrase.of(
                        "'%s' is no table of the project",
                        "«\u00a0%s\u00a0» n’est pas une table du projet", name),
                new Phrase(
                        "name a node: lower case letters, digits and underscores",
                        "nommez un nœud\u00a0: minuscules, chiffres et tirets bas"));
    }
}
