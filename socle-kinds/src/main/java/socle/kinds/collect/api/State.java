package socle.kinds.collect.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.Bench;
import socle.api.data.Column;
import tools.jackson.core.JacksonException;

/// What one collection leaves to the next, published with its data: the columns that were found,
/// how far it came, what is pending, and how the pages looked.
///
/// @param definition of the node, when this was left; under another one nothing of it counts
/// @param shapes columns by table, the node's own under an empty name
/// @param whole whether a whole table is published
/// @param upto the value of the cursor column from which to go on, or empty
/// @param pending where to go on within a collection that was cut
/// @param pages how each page of a whole collection can be asked whether it changed
record State(
        String definition,
        Map<String, List<Column>> shapes,
        boolean whole,
        String upto,
        Optional<Pending> pending,
        List<Page> pages) {

    /// The rest of a collection that a quota or a budget cut.
    ///
    /// @param next the page to go on with
    /// @param number of the last page that was fetched
    /// @param read records up to it
    /// @param seen the greatest value of the cursor column among them, or empty
    record Pending(String next, int number, long read, String seen, Window window) {}

    /// One page, and what its service told to recognise it by.
    record Page(String uri, String etag, String modified) {}

    State {
        shapes = Collections.unmodifiableMap(new LinkedHashMap<>(shapes));
        pages = List.copyOf(pages);
    }

    /// Nothing was collected yet.
    static State none(String definition) {
        return new State(definition, Map.of(), false, "", Optional.empty(), List.of());
    }

    /// What a cursor says; nothing when it was left by another definition.
    static State left(Bench bench) {
        String definition = bench.definition();
        return bench.cursor()
                .flatMap(State::parsed)
                .filter(state -> state.definition().equals(definition))
                .orElseGet(() -> none(definition));
    }

    private static Optional<State> parsed(String text) {
        try {
            return Optional.of(Answers.JSON.readValue(text, State.class));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    /// It, as a cursor keeps it.
    String text() {
        return Answers.JSON.writeValueAsString(this);
    }
}
