package socle.kinds.collect;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import socle.api.text.Phrase;
import socle.api.text.SpecProblem;

/// Rules of keys that sources of several techniques share.
public final class SourceRules {

    private SourceRules() {}

    /// A share is from 0 to 1.
    public static void share(String key, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw SpecProblem.at(
                    key,
                    Phrase.of("%s is no share", "%s n’est pas une part", share),
                    new Phrase(
                            "write a number from 0 to 1: 0.01 is one in a hundred",
                            "écrivez un nombre de 0 à 1\u00a0: 0.01 est un sur cent"));
        }
    }

    /// A decimal separator is a point or a comma.
    public static void decimal(String text) {
        if (!text.equals(".") && !text.equals(",")) {
            throw SpecProblem.at(
                    "decimal",
                    Phrase.of(
                            "'%s' is no decimal separator",
                            "«\u00a0%s\u00a0» n’est pas un séparateur décimal", text),
                    new Phrase("write '.' or ','", "écrivez '.' ou ','"));
        }
    }

    /// An encoding is one that Java knows.
    public static void encoding(String name) {
        try {
            Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            throw SpecProblem.at(
                    "encoding",
                    Phrase.of(
                            "no encoding is named '%s'",
                            "aucun encodage ne s’appelle «\u00a0%s\u00a0»", name),
                    new Phrase(
                            "the usual ones are utf-8, utf-16, windows-1252 and iso-8859-1",
                            "les plus courants sont utf-8, utf-16, windows-1252 et iso-8859-1"));
        }
    }
}
