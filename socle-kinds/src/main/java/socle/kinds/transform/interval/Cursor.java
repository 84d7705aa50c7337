package socle.kinds.transform.interval;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import socle.api.live.Span;
import socle.api.text.Phrase;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What is remembered of the intervals of a node: it is published with their rows, so that it goes
/// back with them, and each environment has its own.
///
/// @param definition under which the rows were made
/// @param known what was looked at so far; nothing while no row ever came
/// @param done in order, those that touch joined
/// @param failed those that could not be made
/// @param seen by table, up to where its arrivals were looked at
public record Cursor(
        String definition,
        Optional<Known> known,
        List<Span> done,
        List<Failure> failed,
        Map<String, Seen> seen) {

    private static final JsonMapper JSON = new JsonMapper();

    public Cursor {
        done = new Spans(done).all();
        failed = List.copyOf(failed);
        seen = Collections.unmodifiableMap(new TreeMap<>(seen));
    }

    /// From the first interval to the end of the last one that was complete.
    public record Known(Instant begin, Instant until) {}

    /// An interval that could not be made, or several that follow each other.
    ///
    /// @param why in a sentence
    public record Failure(Span span, Phrase why) {}

    /// The arrivals of a table that were looked at.
    ///
    /// @param at the last one, as the engine writes it
    /// @param rows how many arrived then or just before: if they are more the next time, some of
    ///     them were published late; if they are fewer, the table was rewritten
    public record Seen(String at, long rows) {}

    /// Nothing is known yet.
    public static Cursor none(String definition) {
        return new Cursor(definition, Optional.empty(), List.of(), List.of(), Map.of());
    }

    /// What a cursor says; nothing when it is of another sort.
    public static Optional<Cursor> read(String text) {
        try {
            return Optional.of(JSON.readValue(text, Cursor.class));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    /// It, as it is published.
    public String text() {
        return JSON.writeValueAsString(this);
    }

    /// The intervals that are done.
    public Spans doneSpans() {
        return new Spans(done);
    }

    /// The intervals that failed.
    public Spans failedSpans() {
        return new Spans(failed.stream().map(Failure::span).toList());
    }

    /// What failed and does not lie within some spans.
    List<Failure> failedBeside(Spans spans) {
        List<Failure> left = new ArrayList<>();
        for (Failure failure : failed) {
            Spans.of(failure.span())
                    .minus(spans)
                    .all()
                    .forEach(span -> left.add(new Failure(span, failure.why())));
        }
        return left;
    }
}
