package socle.app.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import socle.api.data.SqlFailure;
import socle.api.text.Phrase;
import socle.core.lake.Lake;
import tools.jackson.databind.node.ObjectNode;

/// Tells trouble that is neither the project's nor ours: a wrong call, a folder that cannot be
/// written, a full disk.
final class Told {
    private Told() {}

    /// Told in one line; as the one document with `--json`.
    static Ending mistake(Mistake mistake, Desk desk) {
        return tell(mistake.what(), mistake.todo(), Ending.WRONG, desk);
    }

    /// Every problem of the project.
    static Ending faulty(Faulty faulty, Desk desk) {
        ProblemsOut.say(faulty.problems(), desk.voice());
        if (desk.json()) {
            ObjectNode document = Json.object();
            ProblemsOut.put(document, faulty.problems(), desk.voice());
            desk.answer(document);
        }
        return Ending.WRONG;
    }

    /// What is published cannot be read: a broken file of the lake, told by its name. Any other
    /// refusal of a query that we wrote is a defect.
    static Ending engine(SqlFailure failure, Desk desk) {
        List<Lake.Broken> broken = desk.broken();
        if (broken.isEmpty()) {
            throw failure;
        }
        return tell(BrokenTables.what(broken), BrokenTables.todo(broken), Ending.WRONG, desk);
    }

    /// Ledger or lake cannot be used.
    static Ending failure(Phrase what, Phrase todo, Desk desk) {
        return tell(what, todo, Ending.WRONG, desk);
    }

    /// The machine said no.
    static Ending trouble(IOException trouble, Desk desk) {
        Phrase todo =
                isFull(trouble)
                        ? new Phrase(
                                "the disk is full: make room, then do it again",
                                "le disque est plein\u00a0: faites de la place, puis recommencez")
                        : new Phrase(
                                "check that the folder exists and that you may write there",
                                "vérifiez que le dossier existe et que vous pouvez y écrire");
        return tell(what(trouble), todo, Ending.WRONG, desk);
    }

    private static boolean isFull(IOException trouble) {
        String words = String.valueOf(trouble.getMessage()).toLowerCase(Locale.ROOT);
        return words.contains("no space left") || words.contains("quota");
    }

    private static Phrase what(IOException trouble) {
        return switch (trouble) {
            case AccessDeniedException denied ->
                    Phrase.of("%s: permission denied", "%s\u00a0: accès refusé", denied.getFile());
            case NoSuchFileException missing ->
                    Phrase.of(
                            "%s: no such file or folder",
                            "%s\u00a0: ce fichier ou ce dossier n’existe pas", missing.getFile());
            case FileAlreadyExistsException there ->
                    Phrase.of("%s: exists already", "%s\u00a0: existe déjà", there.getFile());
            case DirectoryNotEmptyException full ->
                    Phrase.of(
                            "%s: a folder that is not empty and does not hold pages of ours",
                            "%s\u00a0: un dossier qui n’est pas vide et ne contient pas nos pages",
                            full.getFile());
            case NotDirectoryException not ->
                    Phrase.of("%s: not a folder", "%s\u00a0: n’est pas un dossier", not.getFile());
            case FileSystemException other -> refused(other);
            default ->
                    Phrase.same(trouble.getClass().getSimpleName() + ": " + trouble.getMessage());
        };
    }

    /// The file that was to be written, and what the system says of it, in its own words.
    private static Phrase refused(FileSystemException refused) {
        String file = Objects.requireNonNullElse(refused.getOtherFile(), refused.getFile());
        return isFull(refused)
                ? Phrase.of(
                        "%s cannot be written", "%s ne peut pas être écrit", String.valueOf(file))
                : Phrase.of(
                        "%1$s cannot be written (%2$s)",
                        "%1$s ne peut pas être écrit (%2$s)",
                        String.valueOf(file),
                        String.valueOf(refused.getReason()));
    }

    private static Ending tell(Phrase what, Phrase todo, Ending ending, Desk desk) {
        Voice voice = desk.voice();
        voice.say(voice.sentence(what, todo));
        if (desk.json()) {
            ObjectNode document = Json.object();
            document.putObject("error")
                    .put("what", voice.words(what))
                    .put("todo", voice.words(todo));
            desk.answer(document);
        }
        return ending;
    }
}
