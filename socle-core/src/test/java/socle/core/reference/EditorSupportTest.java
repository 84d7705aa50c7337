package socle.core.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.api.text.Language;
import socle.core.project.Kinds;
import socle.core.project.SmallKinds;
import socle.core.testing.Golden;
import socle.core.text.Forms;

class EditorSupportTest {

    @TempDir Path root = Path.of(".");

    private final Kinds kinds = SmallKinds.all();
    private final EditorSupport support =
            new EditorSupport(kinds, new Schemas(kinds, new Forms(), Language.EN));

    private String settings() throws IOException {
        return Files.readString(root.resolve(".vscode/settings.json"));
    }

    @Test
    void schemas_and_a_mapping_are_written_into_a_project() throws IOException {
        EditorSupport.Written written = support.write(root);
        assertEquals(7, written.files().size());
        Golden.check("vscode-settings.json", settings());
        Golden.check(
                "kind.rule.schema.json",
                Files.readString(root.resolve(".vscode/socle/kind.rule.schema.json")));
    }

    @Test
    void what_else_the_settings_say_stays() throws IOException {
        Files.createDirectories(root.resolve(".vscode"));
        Files.writeString(
                root.resolve(".vscode/settings.json"),
                "{\"editor.tabSize\": 2, \"yaml.schemas\": {\"other.json\": \"x.yml\"}}");
        support.write(root);
        assertTrue(settings().contains("editor.tabSize"));
        assertTrue(settings().contains("other.json"));
        assertTrue(settings().contains("socle.yml"));
    }

    @Test
    void settings_with_comments_are_left_alone_and_told() throws IOException {
        Files.createDirectories(root.resolve(".vscode"));
        String commented = "{\n  // mine\n  \"editor.tabSize\": 2\n}";
        Files.writeString(root.resolve(".vscode/settings.json"), commented);
        assertEquals(List.of(Path.of(".vscode/settings.json")), support.write(root).left());
        assertEquals(commented, settings());
    }

    @Test
    void a_page_tells_keys_defaults_and_both_languages() {
        KindReference reference =
                new KindReference(kinds, new Forms(), _ -> Optional.of("kind: rule\non: orders\n"));
        Golden.check("rule.md", reference.page(kinds.find("rule").orElseThrow()));
    }
}
