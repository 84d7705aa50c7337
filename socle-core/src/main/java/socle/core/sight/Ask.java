package socle.core.sight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import socle.core.engine.Limits;

/// A question of a reader.
///
/// @param select one SELECT over published tables
/// @param parameters bound to its `?`, in order
/// @param stop by which somebody may stop it
public record Ask(String select, List<@Nullable Object> parameters, Limits limits, Stop stop) {

    public Ask {
        parameters = Collections.unmodifiableList(new ArrayList<>(parameters));
    }

    /// A question with a stop of its own.
    public static Ask of(String select, Limits limits, @Nullable Object... parameters) {
        return new Ask(select, Arrays.asList(parameters), limits, new Stop());
    }

    @Nullable Object[] values() {
        return parameters.toArray();
    }
}
