package socle.core.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import socle.api.NodeKind;
import socle.core.project.Kinds;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Writes the schemas into a project, and tells editors about them in `.vscode/settings.json`: the
/// one
/// file that the YAML language server reads without a line in every file of the author's.
public final class EditorSupport {

    private static final String FOLDER = ".vscode/socle";
    private static final String TOLD = ".vscode/settings.json";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Kinds kinds;
    private final Schemas schemas;

    public EditorSupport(Kinds kinds, Schemas schemas) {
        this.kinds = kinds;
        this.schemas = schemas;
    }

    /// What was written, relative to the project; and the settings when they could not be read, in
    /// which case they are as they were.
    public record Written(List<Path> files, List<Path> left) {
        public Written {
            files = List.copyOf(files);
            left = List.copyOf(left);
        }
    }

    /// Writes all schemas and the settings; what else the settings say stays.
    public Written write(Path root) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.createDirectories(root.resolve(FOLDER));
        for (String name : schemas.all().keySet()) {
            Path file = Path.of(FOLDER, name);
            Files.writeString(root.resolve(file), text(schemas.all().get(name)));
            files.add(file);
        }
        Path told = Path.of(TOLD);
        ObjectNode settings = read(root.resolve(told));
        if (settings == null) {
            return new Written(files, List.of(told));
        }
        ObjectNode mapping = settings.withObjectProperty("yaml.schemas");
        mapping.putArray("./" + FOLDER + "/" + Schemas.SETTINGS).add("socle.yml");
        folders().forEach(mapping.putArray("./" + FOLDER + "/" + Schemas.NODE)::add);
        Files.writeString(root.resolve(told), text(settings));
        files.add(told);
        return new Written(files, List.of());
    }

    private Set<String> folders() {
        Set<String> patterns = new TreeSet<>();
        for (NodeKind<?> kind : kinds.all()) {
            patterns.add(kind.home().folder() + "/**/*.yml");
        }
        return patterns;
    }

    /// Null when there are settings that are no plain JSON: VS Code allows comments, and a comment
    /// is
    /// not ours to lose.
    private static @Nullable ObjectNode read(Path settings) throws IOException {
        if (!Files.exists(settings)) {
            return MAPPER.createObjectNode();
        }
        try {
            JsonNode node = MAPPER.readTree(Files.readString(settings));
            return node instanceof ObjectNode object ? object : null;
        } catch (JacksonException notPlain) {
            return null;
        }
    }

    /// A schema or settings as a file holds them.
    public static String text(ObjectNode node) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node) + "\n";
    }
}
