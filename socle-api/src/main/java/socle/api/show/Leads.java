package socle.api.show;

import java.util.Map;

/// Ways that values of a column lead to: a reader chooses what is drawn.
///
/// @param ways by the value as text; values without one lead nowhere
public record Leads(String column, Map<String, Way> ways) {

    public Leads {
        ways = Map.copyOf(ways);
    }
}
