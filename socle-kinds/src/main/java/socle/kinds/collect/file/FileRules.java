package socle.kinds.collect.file;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import socle.api.text.Phrase;
import socle.api.text.SpecProblem;

/// What the keys of a file may hold; each breach is told at its key.
final class FileRules {

    private FileRules() {}

    static void character(String key, String text) {
        if (text.length() != 1 || text.charAt(0) > 126 || "\n\r ".contains(text)) {
            throw SpecProblem.at(
                    key,
                    Phrase.of(
                            "'%s' is not one plain character",
                            "«\u00a0%s\u00a0» n’est pas un caractère simple", text),
                    new Phrase(
                            "write one ASCII character, such as ';' or \"\\t\"",
                            "écrivez un caractère ASCII, tel que ';' ou \"\\t\""));
        }
    }

    static void decimal(String text) {
        if (!text.equals(".") && !text.equals(",")) {
            throw SpecProblem.at(
                    "decimal",
                    Phrase.of(
                            "'%s' is no decimal separator",
                            "«\u00a0%s\u00a0» n’est pas un séparateur décimal", text),
                    new Phrase("write '.' or ','", "écrivez '.' ou ','"));
        }
    }

    static void encoding(String name) {
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

    static void format(Optional<FileFormat> format) {
        if (format.isEmpty()) {
            throw SpecProblem.at(
                    "files",
                    new Phrase(
                            "the name does not tell the format of the files",
                            "le nom ne dit pas le format des fichiers"),
                    new Phrase(
                            "write `format`: csv, tsv, json, ndjson, parquet or xlsx",
                            "écrivez `format`\u00a0: csv, tsv, json, ndjson, parquet ou xlsx"));
        }
    }

    static void skip(int lines) {
        if (lines < 0) {
            throw SpecProblem.at(
                    "skip",
                    Phrase.of(
                            "%s lines cannot be passed over",
                            "on ne peut pas passer %s lignes", lines),
                    new Phrase("write 0 or more", "écrivez 0 ou plus"));
        }
    }

    static void share(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw SpecProblem.at(
                    "rejected_at_most",
                    Phrase.of("%s is no share", "%s n’est pas une part", share),
                    new Phrase(
                            "write a number from 0 to 1: 0.01 is one row in a hundred",
                            "écrivez un nombre de 0 à 1\u00a0: 0.01 est une ligne sur cent"));
        }
    }
}
