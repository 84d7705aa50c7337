package socle.kinds.collect.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.text.Default;
import socle.api.text.Doc;
import socle.api.text.Files;
import socle.kinds.collect.ColumnTypes;
import socle.kinds.collect.LegalSheet;
import socle.kinds.collect.SourceRules;

/// What an author says of files to collect.
@Doc(
        value = "Collects files of rows and proves that none was lost.",
        fr = "Collecte des fichiers de lignes et prouve qu’aucune ne s’est perdue.")
public record FileSpec(
        @Doc(
                        value = "The file, or a pattern of files: data/strikes_*.csv.gz.",
                        fr = "Le fichier, ou un motif de fichiers\u00a0: data/strikes_*.csv.gz.")
                Files files,
        @Doc(
                        value =
                                "Where the files are fetched from: addresses of files or archives;"
                                        + " `files` then says which of those that came are wanted.",
                        fr =
                                "D’où les fichiers sont récupérés\u00a0: adresses de fichiers ou"
                                        + " d’archives\u202f; `files` dit alors lesquels de ceux qui"
                                        + " sont venus sont voulus.")
                List<Remote> from,
        @Doc(
                        value =
                                "Whom the owner of that place can write to, told with each request.",
                        fr =
                                "À qui le responsable de cet endroit peut écrire, dit à chaque requête.")
                Optional<String> contact,
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
                        fr = "Le caractère entre les valeurs\u202f; trouvé quand il est omis.")
                Optional<String> delimiter,
        @Doc(
                        value = "The character around values; empty for none.",
                        fr = "Le caractère autour des valeurs\u202f; vide pour aucun.")
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
                        fr = "L’encodage du texte\u00a0: utf-8, utf-16, windows-1252, …")
                @Default("utf-8")
                String encoding,
        @Doc(
                        value = "Values that mean that there is none, beside the empty one.",
                        fr = "Les valeurs qui disent qu’il n’y en a pas, outre la vide.")
                List<String> null_values,
        @Doc(
                        value = "The decimal separator: a point or a comma.",
                        fr = "Le séparateur décimal\u00a0: un point ou une virgule.")
                @Default("'.'")
                String decimal,
        @Doc(
                        value = "How dates are written: %d/%m/%Y; found when left out.",
                        fr =
                                "Comment s’écrivent les dates\u00a0: %d/%m/%Y\u202f; trouvé par défaut.")
                Optional<String> date_format,
        @Doc(
                        value = "How instants are written: %d/%m/%Y %H:%M; found when left out.",
                        fr =
                                "Comment s’écrivent les instants\u00a0: %d/%m/%Y %H:%M\u202f; trouvé par défaut.")
                Optional<String> timestamp_format,
        @Doc(
                        value = "The sheet of a workbook; the first when left out.",
                        fr = "La feuille d’un classeur\u202f; la première par défaut.")
                Optional<String> sheet,
        @Doc(
                        value = "A column to add that names the file of each row.",
                        fr = "Une colonne à ajouter qui nomme le fichier de chaque ligne.")
                Optional<String> file_column,
        @Doc(
                        value = "The legal sheet; without it nothing is collected.",
                        fr = "La fiche juridique\u202f; sans elle rien n’est collecté.")
                Optional<LegalSheet> legal,
        @Doc(
                        value = "The share of rows that may be rejected: 0.01 is one in a hundred.",
                        fr =
                                "La part de lignes qui peut être rejetée\u00a0: 0.01 est une sur cent.")
                @Default("0")
                double rejected_at_most) {

    public FileSpec {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        null_values = List.copyOf(null_values);
        from = List.copyOf(from);
        columns.forEach(ColumnTypes::check);
        delimiter.ifPresent(text -> FileRules.character("delimiter", text));
        if (!quote.isEmpty()) {
            FileRules.character("quote", quote);
        }
        SourceRules.decimal(decimal);
        SourceRules.encoding(encoding);
        FileRules.format(format.or(() -> FileFormat.of(files.pattern())));
        FileRules.skip(skip);
        SourceRules.share("rejected_at_most", rejected_at_most);
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
}
