package socle.core.project;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import socle.api.NodeKind;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Place;
import socle.api.text.Problem;
import socle.api.text.Suggestion;
import socle.core.text.Yaml;

/// The problems of a folder, in words.
final class Faults {

    private Faults() {}

    static Problem twoKinds(NodeKind<?> one, NodeKind<?> other) {
        return Problem.error(
                Place.of(ProjectReader.SETTINGS),
                "two-kinds",
                Phrase.of(
                        "two kinds are called '%s': %s and %s",
                        "deux genres s’appellent «\u00a0%s\u00a0»\u00a0: %s et %s",
                        one.word(),
                        one.getClass().getName(),
                        other.getClass().getName()),
                new Phrase("remove one of the two plug-ins", "retirez l’un des deux modules"));
    }

    static Problem noSettings() {
        return Problem.error(
                Place.of(ProjectReader.SETTINGS),
                "no-project",
                new Phrase("there is no socle.yml here", "il n’y a pas de socle.yml ici"),
                new Phrase(
                        "go to the project's folder, or make one with 'socle new'",
                        "allez dans le dossier du projet, ou créez-en un avec"
                                + " «\u00a0socle new\u00a0»"));
    }

    static Problem emptyFile(String file) {
        return Problem.error(
                Place.of(file),
                "empty-file",
                new Phrase("the file says nothing", "le fichier ne dit rien"),
                new Phrase("write its keys, or remove it", "écrivez ses clés, ou retirez-le"));
    }

    static Problem unreadable(Place place, IOException cause) {
        Phrase what =
                switch (cause) {
                    case AccessDeniedException _ ->
                            new Phrase(
                                    "the file may not be read",
                                    "le fichier est interdit de lecture");
                    case NoSuchFileException _ ->
                            new Phrase("the file has gone", "le fichier a disparu");
                    default ->
                            Phrase.of(
                                    "the file cannot be read: %s",
                                    "le fichier est illisible\u00a0: %s",
                                    String.valueOf(cause.getMessage()));
                };
        return Problem.error(
                place,
                "unreadable-file",
                what,
                new Phrase(
                        "look at its rights and at the disk", "regardez ses droits et le disque"));
    }

    /// A folder whose name is nearly that of one where nodes live.
    static Optional<Problem> strangeFolder(String name, Collection<String> folders) {
        return Suggestion.nearest(name, folders)
                .map(
                        near ->
                                Problem.advice(
                                        Place.of(name),
                                        "unknown-folder",
                                        Phrase.of(
                                                "nothing is read in folder '%s'",
                                                "rien n’est lu dans le dossier «\u00a0%s\u00a0»",
                                                name),
                                        Suggestion.todo(name, folders, Phrase.same(near))));
    }

    static Problem unknownKind(Yaml.Leaf word, Collection<String> known) {
        return Problem.error(
                word.place(),
                "unknown-kind",
                Phrase.of("no kind is called '%s'", "aucun genre «\u00a0%s\u00a0»", word.text()),
                Suggestion.todo(word.text(), known, oneOf(known)));
    }

    static Problem noKind(Place place, List<String> there) {
        return Problem.error(
                place,
                "missing-kind",
                new Phrase("key 'kind' is missing", "il manque la clé «\u00a0kind\u00a0»"),
                there.isEmpty()
                        ? new Phrase("say what the node is", "dites ce qu’est le nœud")
                        : Phrase.of(
                                "in this folder live %s",
                                "dans ce dossier vivent %s", String.join(", ", there)));
    }

    private static Phrase oneOf(Collection<String> known) {
        String all = String.join(", ", known);
        return Phrase.of("the kinds are %s", "les genres sont %s", all);
    }

    static Problem noId(Place place) {
        return Problem.error(
                place,
                "missing-id",
                new Phrase(
                        "one of several nodes in a file has no 'id'",
                        "un nœud parmi plusieurs dans un fichier n’a pas d’«\u00a0id\u00a0»"),
                new Phrase("give each its id", "donnez son id à chacun"));
    }

    static Problem badId(Place place, String name) {
        return Problem.error(
                place, "bad-name", cannotName(name), proposal(name, "write", "écrivez"));
    }

    static Problem badFileName(Place place, String name) {
        return Problem.error(
                place,
                "bad-name",
                cannotName(name),
                proposal(name, "rename the file", "renommez le fichier"));
    }

    private static Phrase cannotName(String name) {
        return Phrase.of(
                "'%s' cannot name a node", "«\u00a0%s\u00a0» ne peut pas nommer un nœud", name);
    }

    private static Phrase proposal(String name, String en, String fr) {
        String plain =
                name.toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "_")
                        .replaceAll("^[_0-9]+|_+$", "");
        return NodeId.isName(plain)
                ? new Phrase(en + " '" + plain + "'", fr + " «\u00a0" + plain + "\u00a0»")
                : new Phrase(
                        "use lower case letters, digits and underscores, 63 at most",
                        "prenez des minuscules, des chiffres et des tirets bas, 63 au plus");
    }

    static Problem duplicateNode(Place place, NodeId id, Place other) {
        return Problem.error(
                place,
                "duplicate-node",
                Phrase.of(
                        "another node is named '%s'",
                        "un autre nœud s’appelle «\u00a0%s\u00a0»", id),
                Phrase.of(
                        "rename this one or that of %s",
                        "renommez celui-ci ou celui de %s", other));
    }
}
