package socle.app.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import socle.api.data.Column;
import socle.api.text.Phrase;
import socle.core.plan.Shapes;
import socle.core.project.Knowledge;
import socle.core.proof.Framework;

/// What guards may know beyond the text: the columns that tables will have, and the requirements of
/// the project's frameworks.
final class Known implements Knowledge {
    private final Supplier<Shapes> shapes;
    private final Map<String, Phrase> requirements = new HashMap<>();

    /// @param shapes asked for when a guard wants a column
    Known(Supplier<Shapes> shapes, List<Framework> frameworks) {
        this.shapes = shapes;
        frameworks.forEach(framework -> requirements.putAll(framework.codes()));
    }

    @Override
    public Optional<List<Column>> columns(String table) {
        return shapes.get().columns(table);
    }

    @Override
    public Map<String, Phrase> requirements() {
        return requirements;
    }
}
