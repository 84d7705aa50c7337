package socle.kinds.transform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import socle.core.testing.TestedNode;

/// What an interval costs: the rows of others are not read. The pages of every older file are wiped
/// and only the footers left, so that whoever reads a row of them fails.
class IntervalCostTest {

    private static final int HOURS = 12;

    @Test
    void a_new_hour_and_a_late_row_read_no_older_file() throws IOException {
        Drips drips = hours();
        assertTrue(wipe(drips, "events", HOURS - 2) > 5, "older files of the source");
        assertTrue(wipe(drips, "hours", HOURS - 3) > 3, "older files of the model");
        TestedNode next =
                drips.at(Duration.ofMinutes(HOURS * 60 + 30))
                        .row(HOURS - 1.5, "1")
                        .row(HOURS + 0.2, "1")
                        .run()
                        .done();
        assertEquals(1, next.measure("model.interval_reopened"));
        assertEquals(3, next.measure("model.intervals_made"));
    }

    @Test
    void whoever_reads_them_all_fails() throws IOException {
        Drips drips = hours();
        wipe(drips, "events", HOURS - 2);
        drips.model(
                "select date_trunc('hour', happened) as hour, count(*) as n from events group by 1");
        drips.run().failed("");
    }

    @Test
    void many_intervals_stay_few_files() throws IOException {
        Drips drips = Drips.hourly();
        for (int hour = 0; hour < 24; hour++) {
            drips.at(Duration.ofMinutes(hour * 60L + 30)).row(hour + 0.4, "1");
            TestedNode run = drips.row(Math.max(0, hour - 3.6), "1").run().done();
            assertEquals(hour + 1, run.rows().size());
            String manifest = Files.readString(last(drips).resolve("manifest.json"));
            assertTrue(manifest.split("part-", -1).length - 1 <= 16, manifest);
        }
        assertEquals("0-23 done, 23-24 open", drips.memory());
    }

    @Test
    void a_backfill_writes_no_file_of_what_is_done_again() throws IOException {
        Drips drips = Drips.hourly().at(Duration.ofHours(6));
        for (int hour = 0; hour < 6; hour++) {
            drips.row(hour + 0.5, "1");
        }
        drips.fill(4, 5).done();
        List<String> before = files(drips);
        drips.fill(0, 6).done();
        assertTrue(files(drips).containsAll(before), before + " in " + files(drips));
        assertEquals("0-6 done, 6-7 open", drips.memory());
    }

    /// The files of the last version, with their digests.
    private static List<String> files(Drips drips) throws IOException {
        String manifest = Files.readString(last(drips).resolve("manifest.json"));
        return Pattern.compile("\"(?:path|digest)\" : \"[^\"]*\"")
                .matcher(manifest)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static Path last(Drips drips) throws IOException {
        try (Stream<Path> all = Files.list(drips.tester().folder().resolve(".socle/lake/hours"))) {
            return all.max(Path::compareTo).orElseThrow();
        }
    }

    /// A row an hour, each collected and made in its hour.
    private static Drips hours() {
        Drips drips = Drips.hourly();
        for (int hour = 0; hour < HOURS; hour++) {
            drips.at(Duration.ofMinutes(hour * 60L + 30)).row(hour + 0.4, "1").run().done();
        }
        return drips;
    }

    /// Wipes the pages of all files of a table but those of the last versions.
    private static int wipe(Drips drips, String table, int versions) throws IOException {
        List<Path> files;
        try (Stream<Path> all =
                Files.walk(drips.tester().folder().resolve(".socle/lake/" + table))) {
            files =
                    all.filter(path -> path.toString().endsWith(".parquet"))
                            .sorted()
                            .limit(versions)
                            .toList();
        }
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            int footer =
                    ByteBuffer.wrap(bytes, bytes.length - 8, 4)
                            .order(ByteOrder.LITTLE_ENDIAN)
                            .getInt();
            Arrays.fill(bytes, 4, bytes.length - 8 - footer, (byte) 0xff);
            Files.write(file, bytes);
        }
        return files.size();
    }
}
