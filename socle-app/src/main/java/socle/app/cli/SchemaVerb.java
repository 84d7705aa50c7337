package socle.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import socle.api.NodeKind;
import socle.api.text.Language;
import socle.api.text.Phrase;
import socle.api.text.Suggestion;
import socle.core.project.Kinds;
import socle.core.reference.EditorSupport;
import socle.core.reference.Schemas;
import socle.core.text.Forms;
import tools.jackson.databind.node.ObjectNode;

/// The JSON Schema of every kind: printed, or written into the project for editors.
@Command(name = "schema")
final class SchemaVerb implements Verb {
    @Parameters(paramLabel = "KIND", descriptionKey = "KIND", arity = "0..1")
    @Nullable String kind;

    @Option(names = "--write")
    boolean write;

    @Override
    public Ending run(Desk desk) throws Mistake, IOException {
        if (write) {
            Path root = desk.open().root();
            EditorSupport.Written written = write(desk, root);
            if (desk.json()) {
                ObjectNode document = Json.object();
                Json.texts(document, "written", written.files());
                Json.texts(document, "left", written.left());
                desk.answer(document);
            } else {
                tell(written, desk.voice());
            }
            return Ending.DONE;
        }
        desk.answer(kind == null ? all(desk) : one(desk, kind));
        return Ending.DONE;
    }

    /// Writes all schemas into a project.
    static EditorSupport.Written write(Desk desk, Path root) throws IOException {
        Kinds kinds = new Kinds(desk.around().kinds());
        return new EditorSupport(kinds, schemas(kinds, desk.voice().language())).write(root);
    }

    /// Tells what was written, and what an editor's settings would need that could not be.
    static void tell(EditorSupport.Written written, Voice voice) {
        written.files().forEach(file -> voice.answer("  " + file));
        written.left()
                .forEach(
                        file ->
                                voice.say(
                                        Phrase.of(
                                                "%s: left as it is; it is no plain JSON",
                                                "%s\u00a0: laissé tel quel\u202f; ce n’est pas du JSON simple",
                                                file)));
    }

    private static Schemas schemas(Kinds kinds, Language language) {
        return new Schemas(kinds, new Forms(), language);
    }

    private static ObjectNode all(Desk desk) {
        Kinds kinds = new Kinds(desk.around().kinds());
        SequencedMap<String, ObjectNode> schemas = schemas(kinds, desk.voice().language()).all();
        ObjectNode document = Json.object();
        ObjectNode byKind = document.putObject("kinds");
        kinds.all().forEach(one -> byKind.set(one.word(), schemas.get(Schemas.fileName(one))));
        document.set("node", schemas.get(Schemas.NODE));
        document.set("settings", schemas.get(Schemas.SETTINGS));
        return document;
    }

    private static ObjectNode one(Desk desk, String word) throws Mistake {
        Kinds kinds = new Kinds(desk.around().kinds());
        List<String> words = kinds.words();
        NodeKind<?> found =
                kinds.find(word)
                        .orElseThrow(
                                () ->
                                        new Mistake(
                                                Phrase.of(
                                                        "no kind '%s'",
                                                        "pas de sorte «\u00a0%s\u00a0»", word),
                                                Suggestion.todo(
                                                        word,
                                                        words,
                                                        Phrase.same(String.join(", ", words)))));
        return schemas(kinds, desk.voice().language()).of(found);
    }
}
