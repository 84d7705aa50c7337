package socle.core.project;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import socle.api.data.Column;
import socle.api.text.Phrase;

/// What is known before a run beyond the text of the project.
public interface Knowledge {

    /// The columns of a table, when they are known.
    Optional<List<Column>> columns(String table);

    /// How many different values a column of a published table has.
    default OptionalLong distinct(String table, String column) {
        return OptionalLong.empty();
    }

    /// The requirements of the project's frameworks, by code.
    Map<String, Phrase> requirements();

    /// When it is asked.
    Instant now();

    /// Nothing beyond the text, at the beginning of time.
    static Knowledge none() {
        return new Knowledge() {
            @Override
            public Optional<List<Column>> columns(String table) {
                return Optional.empty();
            }

            @Override
            public Map<String, Phrase> requirements() {
                return Map.of();
            }

            @Override
            public Instant now() {
                return Instant.EPOCH;
            }
        };
    }
}
