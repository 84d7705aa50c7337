package socle.app.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.api.text.Phrase;
import socle.core.project.Knowledge;
import socle.core.proof.Framework;

/// What guards may know beyond the text: the requirements of the project's frameworks, found when
/// the first guard asks.
final class Known implements Knowledge {
    private final Frameworks frameworks;
    private @Nullable Map<String, Phrase> requirements;

    Known(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    @Override
    public Optional<List<Column>> columns(String table) {
        return Optional.empty();
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
}
