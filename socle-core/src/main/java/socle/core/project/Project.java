package socle.core.project;

import java.nio.file.Path;
import java.util.List;
import socle.core.graph.Declared;
import socle.core.graph.Unsound;

/// A folder as it was read.
///
/// @param root the folder
/// @param nodes those that can be used, by name
/// @param unsound those that are declared and cannot be used
public record Project(Path root, Settings settings, List<Declared> nodes, List<Unsound> unsound) {

    public Project {
        nodes = List.copyOf(nodes);
        unsound = List.copyOf(unsound);
    }
}
