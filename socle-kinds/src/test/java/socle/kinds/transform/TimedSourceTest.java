package socle.kinds.transform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.api.live.Span;
import socle.api.text.ColumnRef;
import socle.api.text.Place;
import socle.core.engine.DuckDbEngine;
import socle.core.engine.DuckDbSession;
import socle.core.engine.EngineSettings;

class TimedSourceTest {

    private static final String ROWS =
            "select timestamp '2026-01-01 00:30:00' + interval (i) hour as happened from range(%d) r(i)";

    private final Path folder;

    TimedSourceTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void a_span_is_seen_under_the_name_of_the_table_and_then_all_of_it() {
        try (DuckDbEngine engine = engine();
                DuckDbSession session = engine.session()) {
            session.execute("create view events as " + ROWS.formatted(5));
            seen(session, 5);
        }
    }

    @Test
    void a_version_that_the_session_pins_is_the_one_that_is_read() {
        try (DuckDbEngine engine = engine();
                DuckDbSession session = engine.session()) {
            session.execute("create view events as " + ROWS.formatted(9));
            session.execute("create temp view events as " + ROWS.formatted(4));
            seen(session, 4);
        }
    }

    private static void seen(DuckDbSession session, long all) {
        Place place = new Place("models/hours.sql", 1, 1);
        TimedTable keys = new TimedTable(new ColumnRef("happened", place), Optional.empty());
        TimedSource source = TimedSource.of("events", keys, session);
        source.show(new Span(Drips.hour(1), Drips.hour(3)));
        assertEquals(2, count(session));
        source.showAll();
        assertEquals(all, count(session));
        assertEquals(Drips.hour(0).plusSeconds(1800), source.earliest().orElseThrow());
    }

    private static long count(DuckDbSession session) {
        return Long.parseLong(
                String.valueOf(session.query("select count(*) from events").at(0, 0)));
    }

    private DuckDbEngine engine() {
        return new DuckDbEngine(EngineSettings.of(folder, "256MB", 1));
    }
}
