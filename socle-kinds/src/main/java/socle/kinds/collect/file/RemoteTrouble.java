package socle.kinds.collect.file;

import java.util.List;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.text.Phrase;
import socle.kinds.collect.Trouble;
import socle.kinds.collect.http.Reply;

/// What may be wrong with a file on the network, in words.
final class RemoteTrouble {

    private static final Phrase LATER =
            new Phrase(
                    "nothing was published; what came is kept, and the next run goes on from there"
                            + " when the server allows it",
                    "rien n’a été publié\u202f; ce qui est venu est gardé, et la prochaine exécution"
                            + " repart de là si le serveur le permet");
    private static final Phrase SEE = new Phrase("see its `url`", "voyez son `url`");

    private RemoteTrouble() {}

    /// No whole answer came.
    static Trouble of(Reply reply) {
        return switch (reply) {
            case Reply.Broken broken ->
                    broken.reason().passing()
                            ? Trouble.passing(broken.words(), LATER)
                            : Trouble.of(broken.words(), SEE);
            case Reply.OutOfQuota later -> Trouble.passing(later.words(), LATER);
            case Reply.Answer answer -> throw new IllegalArgumentException("" + answer.status());
        };
    }

    /// An answer that is no success.
    static Trouble status(Remote from, int status) {
        Phrase why =
                Phrase.of(
                        "%s answers with status %s",
                        "%s répond avec le statut %s", from.url(), status);
        return status >= 500 ? Trouble.passing(why, LATER) : Trouble.of(why, SEE);
    }

    /// A file that is not the one that was expected.
    static Trouble checksum(Remote from, String digest) {
        Phrase why =
                Phrase.of(
                        "%s has %s rather than the SHA-256 that was expected",
                        "%s a %s et non le SHA-256 attendu", from.url(), digest);
        return Trouble.of(
                why,
                new Phrase(
                        "nothing was published; ask its publisher, or write the new `sha256` once"
                                + " you trust it",
                        "rien n’a été publié\u202f; demandez à l’éditeur, ou écrivez le nouveau"
                                + " `sha256` quand vous lui faites confiance"),
                List.of(
                        new Evidence.Verdict(
                                Fetching.CHECKSUM,
                                new Phrase("Checksum", "Somme de contrôle"),
                                false,
                                Severity.ERROR,
                                why)));
    }

    /// An archive that means no good, or is broken.
    static Trouble archive(Remote from, Phrase why) {
        return Trouble.of(
                Phrase.of(
                        "the archive %s is not unpacked: %s",
                        "l’archive %s n’est pas décompressée\u00a0: %s", from.url(), why),
                new Phrase(
                        "nothing was published; look at the archive, and ask its publisher",
                        "rien n’a été publié\u202f; regardez l’archive, et demandez à son éditeur"));
    }

    /// Nothing that was fetched has the name that the author wrote.
    static Trouble noFile(String pattern, String names) {
        return Trouble.of(
                Phrase.of(
                        "no file that was fetched fits '%s'",
                        "aucun fichier récupéré ne correspond à «\u00a0%s\u00a0»", pattern),
                Phrase.of(
                        "mend `files`; there are: %s",
                        "corrigez `files`\u202f; il y a\u00a0: %s", names));
    }
}
