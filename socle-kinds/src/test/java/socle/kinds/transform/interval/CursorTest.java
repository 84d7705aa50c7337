package socle.kinds.transform.interval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socle.api.live.Span;
import socle.api.text.Phrase;

class CursorTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void what_is_remembered_is_read_back() {
        Span hour = new Span(START, START.plusSeconds(3600));
        Cursor cursor =
                new Cursor(
                        "of",
                        Optional.of(new Cursor.Known(START, START.plusSeconds(7200))),
                        List.of(hour),
                        List.of(new Cursor.Failure(hour, new Phrase("why", "pourquoi"))),
                        Map.of("events", new Cursor.Seen("2026-01-01 00:00:00", 3)));
        assertEquals(Optional.of(cursor), Cursor.read(cursor.text()));
    }

    @Test
    void a_cursor_of_another_sort_says_nothing() {
        for (String other : List.of("", "sha256:1 sha256:2", "{}", "12", "[1]", "{\"upto\": 3}")) {
            assertEquals(Optional.empty(), Cursor.read(other), other);
        }
    }
}
