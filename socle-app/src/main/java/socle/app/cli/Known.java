package socle.app.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.data.Column;
import socle.api.text.Phrase;
import socle.core.project.Knowledge;
import socle.core.proof.Framework;

/// What guards may know beyond the text: the requirements of the project's frameworks.
final class Known implements Knowledge {
    private final Map<String, Phrase> requirements = new HashMap<>();

    Known(List<Framework> frameworks) {
        frameworks.forEach(framework -> requirements.putAll(framework.codes()));
    }

    @Override
    public Optional<List<Column>> columns(String table) {
        return Optional.empty();
    }

    @Override
    public Map<String, Phrase> requirements() {
        return requirements;
    }
}
