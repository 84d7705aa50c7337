package socle.kinds.show.dashboard;

import java.util.List;

/// A condition of SQL, its values bound to the `?` of it in order.
record Condition(String sql, List<String> parameters) {

    Condition {
        parameters = List.copyOf(parameters);
    }
}
