package socle.core.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.kagkarlsson.shaded.cronutils.model.CronType;
import com.github.kagkarlsson.shaded.cronutils.model.definition.CronDefinitionBuilder;
import com.github.kagkarlsson.shaded.cronutils.model.time.ExecutionTime;
import com.github.kagkarlsson.shaded.cronutils.parser.CronParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import socle.api.live.Crontab;
import socle.api.text.SpecProblem;

/// When crontab lines are due: the table of the documentation, and an oracle that others wrote.
final class CrontabTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Pattern ROW =
            Pattern.compile("\\| `([^`]+)` \\| (\\d{4}-\\S+Z) \\| ((?:\\d{4}-\\S+Z ?)+)\\|");

    static List<MatchResult> documented() throws IOException {
        Path page = Path.of(System.getProperty("socle.root"), "docs/jobs.md");
        Matcher rows = ROW.matcher(Files.readString(page));
        return rows.results().toList();
    }

    private static List<Instant> next(String line, Instant after, ZoneId zone, int many) {
        Crontab crontab = Crontab.of(line);
        List<Instant> due = new ArrayList<>();
        Instant at = after;
        while (due.size() < many) {
            at = crontab.next(at, zone).orElseThrow();
            due.add(at);
        }
        return due;
    }

    @ParameterizedTest
    @MethodSource("documented")
    void the_documented_times_are_those_of_europe_paris(MatchResult row) {
        List<Instant> told =
                Pattern.compile(" ")
                        .splitAsStream(row.group(3).strip())
                        .map(Instant::parse)
                        .toList();
        assertEquals(told, next(row.group(1), Instant.parse(row.group(2)), PARIS, told.size()));
    }

    @Test
    void the_documentation_has_cases_of_both_days() throws IOException {
        assertTrue(documented().size() >= 13, "cases");
    }

    /// cron-utils, as db-scheduler 16.12.0 holds it, its UNIX definition.
    @Test
    void where_clocks_never_change_cron_utils_says_the_same() {
        CronParser parser =
                new CronParser(CronDefinitionBuilder.instanceDefinitionFor(CronType.UNIX));
        Random random = new Random(7);
        Instant start = Instant.parse("2026-01-30T23:59:30Z");
        for (int i = 0; i < 300; i++) {
            String line = line(random);
            ExecutionTime oracle = ExecutionTime.forCron(parser.parse(line));
            Instant at = start;
            for (Instant due : next(line, start, ZoneOffset.UTC, 5)) {
                at = oracle.nextExecution(at.atZone(ZoneOffset.UTC)).orElseThrow().toInstant();
                assertEquals(at, due, line);
            }
        }
    }

    /// Day of month or day of week is a star: where both are told, cron-utils wants both.
    private static String line(Random random) {
        boolean byWeek = random.nextBoolean();
        return String.join(
                " ",
                field(random, 0, 59),
                field(random, 0, 23),
                byWeek ? "*" : field(random, 1, 28),
                field(random, 1, 12),
                byWeek ? field(random, 0, 6) : "*");
    }

    private static String field(Random random, int low, int high) {
        int first = random.nextInt(low, high);
        int second = random.nextInt(first, high + 1);
        return switch (random.nextInt(5)) {
            case 0 -> "*";
            case 1 -> "*/" + random.nextInt(1, high);
            case 2 -> first + "-" + second;
            case 3 -> first == second ? "" + first : first + "," + second;
            default -> String.valueOf(first);
        };
    }

    @Test
    void when_both_days_are_told_either_counts() {
        assertEquals(
                List.of("2026-01-05T00:00:00Z", "2026-01-12T00:00:00Z", "2026-01-13T00:00:00Z"),
                next("0 0 13 * mon", Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC, 3)
                        .stream()
                        .map(Instant::toString)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "* * * *",
                "60 * * * *",
                "* 24 * * *",
                "* * 0 * *",
                "* * * 13 *",
                "* * * * 8",
                "5-1 * * * *",
                "*/0 * * * *",
                "a * * * *",
                "1,,2 * * * *",
                "0 0 30 2 *",
                "@never"
            })
    void a_line_that_names_no_time_is_refused(String line) {
        assertThrows(SpecProblem.class, () -> Crontab.of(line));
    }
}
