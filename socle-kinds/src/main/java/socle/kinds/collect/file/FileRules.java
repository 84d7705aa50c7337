package socle.kinds.collect.file;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import socle.api.text.Phrase;
import socle.api.text.SpecProblem;
import socle.api.text.Suggestion;

/// What the keys of a file may hold; each breach is told at its key.
final class FileRules {

    private static final Pattern TYPE =
            Pattern.compile("([A-Za-z][A-Za-z0-9_ ]*?) *(\\([^;'\\\\]*\\))?(\\[[0-9]*])*");

    private static final Set<String> TYPES =
            new TreeSet<>(
                    Set.of(
                            "BIGINT",
                            "BOOLEAN",
                            "DATE",
                            "DECIMAL",
                            "DOUBLE",
                            "FLOAT",
                            "HUGEINT",
                            "INT",
                            "INTEGER",
                            "MAP",
                            "NUMERIC",
                            "REAL",
                            "SMALLINT",
                            "STRUCT",
                            "TEXT",
                            "TIME",
                            "TIMESTAMP",
                            "TIMESTAMPTZ",
                            "TIMESTAMP WITH TIME ZONE",
                            "TINYINT",
                            "UUID",
                            "VARCHAR"));

    private FileRules() {}

    static void type(String column, String type) {
        Matcher parts = TYPE.matcher(type);
        String word = parts.matches() ? parts.group(1).strip().toUpperCase(Locale.ROOT) : type;
        if (!parts.matches() || !TYPES.contains(word)) {
            throw SpecProblem.at(
                    "columns",
                    Phrase.of(
                            "'%s' is no type for column '%s'",
                            "«\u00a0%s\u00a0» n’est pas un type pour la colonne «\u00a0%s\u00a0»",
                            type,
                            column),
                    Suggestion.todo(
                            word,
                            TYPES,
                            new Phrase(
                                    "write VARCHAR, BIGINT, DOUBLE, DECIMAL(18,2), DATE, TIMESTAMP"
                                            + " or BOOLEAN",
                                    "écrivez VARCHAR, BIGINT, DOUBLE, DECIMAL(18,2), DATE,"
                                            + " TIMESTAMP ou BOOLEAN")));
        }
    }

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
