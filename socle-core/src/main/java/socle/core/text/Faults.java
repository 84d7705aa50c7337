package socle.core.text;

import java.util.Collection;
import java.util.Locale;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.Problem;
import socle.api.text.SpecProblem;
import socle.api.text.Suggestion;

/// The problems of one text as a whole, in words: its bytes, its YAML, its keys and its body.
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

    private static String clause(String sentence) {
        String open =
                sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        boolean isName = open.length() < 2 || Character.isUpperCase(open.charAt(1));
        return isName ? open : open.substring(0, 1).toLowerCase(Locale.ROOT) + open.substring(1);
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
