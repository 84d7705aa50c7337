package socle.kinds.transform.interval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import socle.api.live.Span;

class GridTest {

    @ParameterizedTest
    @ValueSource(strings = {"hour", "day", "week", "month", "15m", "6h", "2d", "2w"})
    void every_instant_lies_in_one_interval_and_intervals_are_counted(String every) {
        Grid grid = Grid.of(every).orElseThrow();
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            Instant time = Instant.ofEpochSecond(random.nextLong(-4_000_000_000L, 4_000_000_000L));
            Instant floor = grid.floor(time);
            Instant next = grid.next(time);
            assertEquals(floor, grid.floor(floor));
            assertEquals(next, grid.ceiling(next));
            assertEquals(next, grid.floor(next));
            int many = 1 + random.nextInt(50);
            Span span = new Span(floor, grid.plus(floor, many));
            assertEquals(many, grid.count(span), every + " from " + floor);
            assertEquals(Optional.of(span), grid.inside(span));
            assertEquals(span, grid.around(new Span(time, grid.plus(floor, many))));
        }
    }

    @Test
    void weeks_begin_on_monday_and_months_on_their_first_day_in_utc() {
        Instant time = Instant.parse("2026-03-29T01:30:00Z");
        assertEquals(
                Instant.parse("2026-03-23T00:00:00Z"), Grid.of("week").orElseThrow().floor(time));
        assertEquals(
                Instant.parse("2026-03-01T00:00:00Z"), Grid.of("month").orElseThrow().floor(time));
    }

    @Test
    void the_days_on_which_clocks_change_have_24_hours() {
        Grid day = Grid.of("day").orElseThrow();
        Grid hour = Grid.of("hour").orElseThrow();
        for (String date : new String[] {"2026-03-29", "2026-10-25"}) {
            Instant start = Instant.parse(date + "T00:00:00Z");
            assertEquals(24, hour.count(new Span(start, day.next(start))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hours", "0m", "30s", "-1h", "1h30m", "PT1H", "99999h", "year"})
    void what_is_no_length_of_an_interval_is_none(String every) {
        assertEquals(Optional.empty(), Grid.of(every));
    }
}
