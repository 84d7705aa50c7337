package socle.app.cli;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.text.Phrase;
import socle.core.plan.Shapes;
import socle.core.project.Knowledge;
import socle.core.proof.Framework;
import socle.core.sight.Sight;

/// What guards may know beyond the text: the columns that tables will have, and the requirements of
/// the project's frameworks. Both are found when the first guard asks.
final class Known implements Knowledge {
    private final Supplier<Shapes> shapes;
    private final Supplier<Sight> sight;
    private final Frameworks frameworks;
    private final InstantSource clock;
    private @Nullable Map<String, Phrase> requirements;

    /// @param shapes asked for when a guard wants a column
    /// @param sight asked for when a guard wants values
    Known(
            Supplier<Shapes> shapes,
            Supplier<Sight> sight,
            Frameworks frameworks,
            InstantSource clock) {
        this.shapes = shapes;
        this.sight = sight;
        this.frameworks = frameworks;
        this.clock = clock;
    }

    @Override
    public Optional<List<Column>> columns(String table) {
        return shapes.get().columns(table);
    }

    @Override
    public OptionalLong distinct(String table, String column) {
        return sight.get().distinct(table, column);
    }

    @Override
    public Map<String, Phrase> requirements() {
        Map<String, Phrase> found = requirements;
        if (found == null) {
            found = new HashMap<>();
            for (Framework framework : frameworks.all()) {
                found.putAll(framework.codes());
            }
            requirements = found;
        }
        return found;
    }

    @Override
    public Instant now() {
        return clock.instant();
    }
}
