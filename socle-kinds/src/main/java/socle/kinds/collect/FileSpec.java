package socle.kinds.collect;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import socle.api.text.Default;
import socle.api.text.Doc;
import socle.api.text.Files;
import socle.api.text.Phrase;
import socle.api.text.SpecProblem;

/// What an author says of files to collect.
@Doc(
        value = "Collects files of rows and proves that none was lost.",
        fr = "Collecte des fichiers de lignes et prouve qu’aucune ne s’est perdue.")
public record FileSpec(
        @Doc(
                        value = "The file, or a pattern of files: data/strikes_*.csv.gz.",
                        fr = "Le fichier, ou un motif de fichiers : data/strikes_*.csv.gz.")
                Files files,
        @Doc(
                        value = "Their format, when their name does not tell it.",
                        fr = "Leur format, quand leur nom ne le dit pas.")
                Optional<FileFormat> format,
        @Doc(
                        value =
                                "Every column and its SQL type. Without it the first load finds"
                                        + " them, and later files must keep them.",
                        fr =
                                "Chaque colonne et son type SQL. Sans elle, le premier chargement"
                                        + " les trouve et les fichiers suivants doivent les garder.")
                Map<String, String> columns,
        @Doc(
                        value = "The character between values; found when left out.",
                        fr = "Le caractère entre les valeurs ; trouvé quand il est omis.")
                Optional<String> delimiter,
        @Doc(
                        value = "The character around values; empty for none.",
                        fr = "Le caractère autour des valeurs ; vide pour aucun.")
                @Default("'\"'")
                String quote,
        @Doc(
                        value = "Whether the first line names the columns.",
                        fr = "Si la première ligne nomme les colonnes.")
                @Default("true")
                boolean header,
        @Doc(
                        value = "How many lines to pass over before the first.",
                        fr = "Combien de lignes passer avant la première.")
                @Default("0")
                int skip,
        @Doc(
                        value = "The encoding of text: utf-8, utf-16, windows-1252, …",
                        fr = "L’encodage du texte : utf-8, utf-16, windows-1252, …")
                @Default("utf-8")
                String encoding,
        @Doc(
                        value = "Values that mean that there is none, beside the empty one.",
                        fr = "Les valeurs qui disent qu’il n’y en a pas, outre la vide.")
                List<String> null_values,
        @Doc(
                        value = "The decimal separator: a point or a comma.",
                        fr = "Le séparateur décimal : un point ou une virgule.")
                @Default("'.'")
                String decimal,
        @Doc(
                        value = "How dates are written: %d/%m/%Y; found when left out.",
                        fr = "Comment s’écrivent les dates : %d/%m/%Y ; trouvé par défaut.")
                Optional<String> date_format,
        @Doc(
                        value = "How instants are written: %d/%m/%Y %H:%M; found when left out.",
                        fr =
                                "Comment s’écrivent les instants : %d/%m/%Y %H:%M ; trouvé par défaut.")
                Optional<String> timestamp_format,
        @Doc(
                        value = "The sheet of a workbook; the first when left out.",
                        fr = "La feuille d’un classeur ; la première par défaut.")
                Optional<String> sheet,
        @Doc(
                        value = "A column to add that names the file of each row.",
                        fr = "Une colonne à ajouter qui nomme le fichier de chaque ligne.")
                Optional<String> file_column,
        @Doc(value = "Who publishes the data.", fr = "Qui publie les données.")
                Optional<String> publisher,
        @Doc(value = "Where the publisher offers them.", fr = "L’adresse où l’éditeur les propose.")
                Optional<String> address,
        @Doc(
                        value = "The licence under which they may be used.",
                        fr = "La licence sous laquelle on peut s’en servir.")
                Optional<String> licence,
        @Doc(
                        value = "The share of rows that may be rejected: 0.01 is one in a hundred.",
                        fr = "La part de lignes qui peut être rejetée : 0.01 est une sur cent.")
                @Default("0")
                double rejected_at_most) {

    private static final Pattern TYPE =
            Pattern.compile("[A-Za-z][A-Za-z0-9_ ]*(\\([^;'\\\\]*\\))?[A-Za-z ]*(\\[[0-9]*])*");

    public FileSpec {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        null_values = List.copyOf(null_values);
        columns.forEach(FileSpec::checkType);
        delimiter.ifPresent(character -> checkCharacter("delimiter", character));
        if (!quote.isEmpty()) {
            checkCharacter("quote", quote);
        }
        if (!decimal.equals(".") && !decimal.equals(",")) {
            throw SpecProblem.at(
                    "decimal",
                    Phrase.of(
                            "'%s' is no decimal separator",
                            "«\u00a0%s\u00a0» n’est pas un séparateur décimal", decimal),
                    new Phrase("write '.' or ','", "écrivez '.' ou ','"));
        }
        checkCharset(encoding);
        checkFormat(format.or(() -> FileFormat.of(files.pattern())));
        checkRange(skip, rejected_at_most);
    }

    /// The encoding of text.
    Charset charset() {
        return Charset.forName(encoding);
    }

    /// Whether its text is in the encoding that everything else is copied to.
    boolean inUtf8() {
        return charset().equals(StandardCharsets.UTF_8);
    }

    /// The format of the files, written or told by their name.
    FileFormat formatOfFiles() {
        return format.or(() -> FileFormat.of(files.pattern())).orElseThrow();
    }

    private static void checkFormat(Optional<FileFormat> format) {
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

    private static void checkType(String column, String type) {
        if (!TYPE.matcher(type).matches()) {
            throw SpecProblem.at(
                    "columns",
                    Phrase.of(
                            "'%s' is no type for column '%s'",
                            "«\u00a0%s\u00a0» n’est pas un type pour la colonne «\u00a0%s\u00a0»",
                            type,
                            column),
                    new Phrase(
                            "write a SQL type: VARCHAR, BIGINT, DOUBLE, DECIMAL(18,2), DATE,"
                                    + " TIMESTAMP, BOOLEAN",
                            "écrivez un type SQL\u00a0: VARCHAR, BIGINT, DOUBLE, DECIMAL(18,2),"
                                    + " DATE, TIMESTAMP, BOOLEAN"));
        }
    }

    private static void checkCharacter(String key, String text) {
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

    private static void checkCharset(String encoding) {
        try {
            Charset.forName(encoding);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            throw SpecProblem.at(
                    "encoding",
                    Phrase.of(
                            "no encoding is named '%s'",
                            "aucun encodage ne s’appelle «\u00a0%s\u00a0»", encoding),
                    new Phrase(
                            "the usual ones are utf-8, utf-16, windows-1252 and iso-8859-1",
                            "les plus courants sont utf-8, utf-16, windows-1252 et iso-8859-1"));
        }
    }

    private static void checkRange(int skip, double rejected) {
        if (skip < 0) {
            throw SpecProblem.at(
                    "skip",
                    new Phrase("skip is less than nothing", "skip est plus petit que rien"),
                    new Phrase("write 0 or more", "écrivez 0 ou plus"));
        }
        if (!(rejected >= 0 && rejected <= 1)) {
            throw SpecProblem.at(
                    "rejected_at_most",
                    Phrase.of("%s is no share", "%s n’est pas une part", rejected),
                    new Phrase(
                            "write a number from 0 to 1: 0.01 is one row in a hundred",
                            "écrivez un nombre de 0 à 1\u00a0: 0.01 est une ligne sur cent"));
        }
    }
}
