package socle.kinds.collect.file;

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
}
