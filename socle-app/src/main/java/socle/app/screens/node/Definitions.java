package socle.app.screens.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import socle.api.text.Place;
import socle.app.screens.node.NodeView.Definition;

/// The texts that declare nodes, as they are in the project's folder. Secrets stand in them by name
/// alone.
record Definitions(Path root) {

    private static final long MOST = 256 * 1024;

    /// The text at a place; nothing when it is gone, or too long for a page.
    Optional<Definition> of(Place place) {
        Path file = root.resolve(place.file()).normalize();
        try {
            if (!file.startsWith(root) || Files.size(file) > MOST) {
                return Optional.empty();
            }
            return Optional.of(
                    new Definition(place, language(place.file()), Files.readString(file)));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private static String language(String file) {
        if (file.endsWith(".sql")) {
            return "sql";
        }
        return file.endsWith(".md") ? "markdown" : "yaml";
    }
}
