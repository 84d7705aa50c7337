package socle.core.text;

import java.util.Collection;
import java.util.Locale;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.Problem;
import socle.api.text.SpecProblem;
import socle.api.text.Suggestion;
import socle.core.sql.SqlReading;

/// The problems of one text, in words.
final class Faults {

    private Faults() {}

    static Problem notUtf8(Place place, byte[] bytes, int position) {
        boolean utf16 =
                bytes.length > 1 && ((bytes[0] & 0xFF) >= 0xFE && (bytes[1] & 0xFF) >= 0xFE);
        Phrase what =
                utf16
                        ? new Phrase("the file is UTF-16", "le fichier est en UTF-16")
                        : Phrase.of(
                                "byte 0x%02X is not UTF-8",
                                "l’octet 0x%02X n’est pas de l’UTF-8", bytes[position]);
        return Problem.error(
                place,
                "not-utf8",
                what,
                new Phrase("save the file as UTF-8", "enregistrez le fichier en UTF-8"));
    }

    static Problem yaml(Place place, YamlWords words) {
        return Problem.error(place, "yaml-syntax", words.what(), words.todo());
    }

    static Problem character(Place place, int codePoint) {
        return Problem.error(
                place,
                "yaml-syntax",
                Phrase.of(
                        "a character that YAML refuses: U+%04X",
                        "un caractère que YAML refuse\u00a0: U+%04X", codePoint),
                new Phrase("remove it", "retirez-le"));
    }

    static Problem keyNotText(Place place) {
        return Problem.error(
                place,
                "yaml-syntax",
                new Phrase("a key is one word", "une clé est un seul mot"),
                new Phrase("write 'key: value'", "écrivez «\u00a0clé: valeur\u00a0»"));
    }

    static Problem notKeys(Place place) {
        return Problem.error(
                place,
                "not-keys",
                new Phrase("keys are expected here", "des clés sont attendues ici"),
                new Phrase(
                        "write one 'key: value' a line, 'kind:' first",
                        "écrivez une «\u00a0clé: valeur\u00a0» par ligne, «\u00a0kind:\u00a0»"
                                + " d’abord"));
    }

    static Problem duplicateKey(Yaml.Leaf key, Place first) {
        return Problem.error(
                key.place(),
                "duplicate-key",
                Phrase.of("key '%s' comes again", "la clé «\u00a0%s\u00a0» revient", key.text()),
                Phrase.of(
                        "keep this one or that of line %d",
                        "gardez celle-ci ou celle de la ligne %d", first.line()));
    }

    static Problem unknownKey(Yaml.Leaf key, Collection<String> known) {
        String all = String.join(", ", known);
        return Problem.error(
                key.place(),
                "unknown-key",
                Phrase.of("unknown key '%s'", "clé inconnue «\u00a0%s\u00a0»", key.text()),
                Suggestion.todo(
                        key.text(), known, Phrase.of("the keys are %s", "les clés sont %s", all)));
    }

    static Problem missingKey(Place place, Key key) {
        return Problem.error(
                place,
                "missing-key",
                Phrase.of("key '%s' is missing", "il manque la clé «\u00a0%s\u00a0»", key.name()),
                meaning(key));
    }

    private static Phrase meaning(Key key) {
        String en = clause(key.sentence().en());
        String fr = clause(key.sentence().fr());
        return en.isEmpty()
                ? new Phrase("add it", "ajoutez-la")
                : new Phrase("add it (" + en + ")", "ajoutez-la (" + fr + ")");
    }

    /// A sentence as a part of another.
    private static String clause(String sentence) {
        String open =
                sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        boolean isName = open.length() < 2 || Character.isUpperCase(open.charAt(1));
        return isName ? open : open.substring(0, 1).toLowerCase(Locale.ROOT) + open.substring(1);
    }

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

    static Problem broken(Place place, IllegalArgumentException broken) {
        return broken instanceof SpecProblem told
                ? Problem.error(place, "broken-rule", told.what(), told.todo())
                : Problem.error(
                        place,
                        "broken-rule",
                        Phrase.same(String.valueOf(broken.getMessage())),
                        new Phrase("change it", "changez-le"));
    }

    static Problem bodyTwice(Place place, Key key) {
        return Problem.error(
                place,
                "body-twice",
                Phrase.of(
                        "'%s' is the text below the keys",
                        "«\u00a0%s\u00a0» est le texte sous les clés", key.name()),
                new Phrase("remove the key", "retirez la clé"));
    }

    static Problem emptyBody(Place place, Key key) {
        String en = clause(key.sentence().en());
        String fr = clause(key.sentence().fr());
        return Problem.error(
                place,
                "empty-body",
                new Phrase("nothing stands below the keys", "rien ne suit les clés"),
                en.isEmpty()
                        ? new Phrase("write the text there", "écrivez-y le texte")
                        : new Phrase("write it there (" + en + ")", "écrivez-le (" + fr + ")"));
    }

    static Problem unexpectedBody(Place place) {
        return Problem.error(
                place,
                "unexpected-body",
                new Phrase(
                        "this kind takes no text below its keys",
                        "ce genre ne prend pas de texte sous ses clés"),
                new Phrase(
                        "write it in a file .yml, or remove the text",
                        "écrivez-le dans un fichier .yml, ou retirez le texte"));
    }
}
