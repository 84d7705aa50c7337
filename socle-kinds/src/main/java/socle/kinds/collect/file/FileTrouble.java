package socle.kinds.collect.file;

import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import socle.api.data.SqlFailure;
import socle.api.text.Phrase;
import socle.kinds.collect.Trouble;

/// What may be wrong with a file to collect, in words.
final class FileTrouble {

    private FileTrouble() {}

    /// No file has the name, or fits the pattern, that the author wrote.
    static Trouble noFile(String pattern) {
        return Trouble.of(
                Phrase.of(
                        "no file of the project fits '%s'",
                        "aucun fichier du projet ne correspond à «\u00a0%s\u00a0»", pattern),
                new Phrase(
                        "put the file there, or mend `files`",
                        "déposez le fichier à cet endroit, ou corrigez `files`"));
    }

    /// A file without a byte, or without a line.
    static Trouble empty(String file) {
        return Trouble.of(
                Phrase.of(
                        "%s is empty: not even the names of its columns",
                        "%s est vide\u00a0: pas même le nom de ses colonnes", file),
                new Phrase(
                        "fetch it again; a file without rows still has its first line",
                        "récupérez-le à nouveau\u202f; un fichier sans lignes garde sa première"
                                + " ligne"));
    }

    /// Text that is not in the encoding that it should be in.
    static Trouble encoding(String file, long line, String encoding) {
        return Trouble.of(
                Phrase.of(
                        "%s:%s is not text in %s",
                        "%s:%s n’est pas du texte en %s", file, line, encoding),
                sayEncoding());
    }

    /// What to do about text in another encoding.
    static Phrase sayEncoding() {
        return new Phrase(
                "write its `encoding`: older French files are often in windows-1252",
                "écrivez son `encoding`\u00a0: les fichiers français anciens sont souvent en"
                        + " windows-1252");
    }

    /// Text that begins with the mark of UTF-16.
    static Trouble markOfUtf16(String file) {
        return Trouble.of(
                Phrase.of(
                        "%s begins with the mark of UTF-16",
                        "%s commence par la marque d’UTF-16", file),
                new Phrase("write `encoding: utf-16`", "écrivez `encoding: utf-16`"));
    }

    /// Lines that end in more than one way, which the engine cannot tell apart.
    static Trouble mixedLineEnds(String file) {
        return Trouble.of(
                Phrase.of(
                        "the lines of %s do not all end alike",
                        "les lignes de %s ne finissent pas toutes de la même façon", file),
                new Phrase(
                        "save it with one sort of line ends (LF or CRLF)",
                        "enregistrez-le avec une seule sorte de fins de ligne (LF ou CRLF)"));
    }

    /// A file that its format's reader cannot make sense of.
    static Trouble unreadable(String file, FileFormat format, Phrase words) {
        return Trouble.of(
                Phrase.of(
                        "%s does not read as %s: %s",
                        "%s ne se lit pas comme %s\u00a0: %s", file, format, words),
                new Phrase(
                        "fetch it again, or write its `format`",
                        "récupérez-le à nouveau, ou écrivez son `format`"));
    }

    /// A file whose packing is broken, or a disk that does not give it.
    static Trouble damaged(Source source, IOException e) throws IOException {
        if (source.compression() == Compression.NONE) {
            throw e;
        }
        Phrase how =
                e instanceof EOFException
                        ? new Phrase("it ends too early", "il s’arrête trop tôt")
                        : Phrase.of(
                                "it is no %s archive, or a damaged one",
                                "ce n’est pas une archive %s, ou elle est abîmée",
                                source.compression().engine());
        return Trouble.of(
                Phrase.of(
                        "%s does not unpack: %s",
                        "%s ne se décompresse pas\u00a0: %s", source.name(), how),
                new Phrase("fetch it again", "récupérez-le à nouveau"));
    }

    /// A file without names whose records have another number of values.
    static Trouble otherWidth(String file, int wanted, int found) {
        return Trouble.of(
                Phrase.of(
                        "values in the first line of %s: %s; columns: %s",
                        "valeurs dans la première ligne de %s\u00a0: %s\u202f; colonnes\u00a0: %s",
                        file,
                        found,
                        wanted),
                new Phrase(
                        "write its `delimiter`, `skip` or `columns`",
                        "écrivez son `delimiter`, `skip` ou `columns`"));
    }

    /// A file that is no workbook: another format, an older one, or locked by a password.
    static Trouble noWorkbook(Source source) {
        return unreadable(
                source.name(),
                FileFormat.XLSX,
                new Phrase(
                        "it is no workbook, or a damaged or locked one",
                        "ce n’est pas un classeur, ou il est abîmé ou verrouillé"));
    }

    /// A workbook without the sheet that the author wrote.
    static Trouble noSheet(String file, String sheet, List<String> sheets) {
        return Trouble.of(
                Phrase.of(
                        "%s has no sheet '%s'",
                        "%s n’a pas de feuille «\u00a0%s\u00a0»", file, sheet),
                Phrase.of("its sheets are %s", "ses feuilles sont %s", String.join(", ", sheets)));
    }

    /// A packed file that would fill the memory or the disk.
    static Trouble tooLarge(String file, long most) {
        return Trouble.of(
                Phrase.of(
                        "%s unpacks to more than %s bytes",
                        "%s se déploie en plus de %s octets", file, Phrase.count(most)),
                new Phrase(
                        "save it as CSV or Parquet, which are read in pieces",
                        "enregistrez-le en CSV ou en Parquet, qui se lisent par morceaux"));
    }

    /// What the engine says when it refuses files for a reason that is not one of the others.
    static Trouble refused(Phrase files, SqlFailure failure) {
        return Trouble.of(
                Phrase.of(
                        "the engine cannot read %s: %s",
                        "le moteur ne peut pas lire %s\u00a0: %s", files, first(failure)),
                new Phrase(
                        "compare the file with what its keys say of it",
                        "comparez le fichier avec ce que ses clés en disent"));
    }

    /// The first line of what the engine says; the rest is for its own users.
    static String first(SqlFailure failure) {
        return failure.words().lines().findFirst().orElse("");
    }
}
