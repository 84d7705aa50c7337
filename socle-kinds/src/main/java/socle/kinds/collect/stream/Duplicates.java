package socle.kinds.collect.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import socle.api.Bench;
import socle.api.data.Rows;
import socle.api.text.Sql;

/// Finds the events whose key came before: in the same batch, in the table or among the late ones.
/// What it remembers is what is published, and lasts as long as the process.
final class Duplicates {

    private static final int PAGE = 50_000;
    private static final int AT_ONCE = 5_000;
    private static final int DIGEST = 32;
    private static final int NOTE = DIGEST + 8;

    private final StreamSpec spec;
    private final KeyMemory memory = new KeyMemory();
    private boolean loaded;
    private Instant forgot = Instant.MIN;

    Duplicates(StreamSpec spec) {
        this.spec = spec;
    }

    /// Gives those of a batch their fate.
    void mark(Batch batch, Bench bench) {
        if (spec.key().isEmpty()) {
            return;
        }
        Instant now = bench.clock().instant();
        forget(now);
        if (!loaded) {
            load(batch, bench, now.minus(spec.remembers()));
            loaded = true;
        }
        List<String> again = again(batch);
        for (int i = 0; i < again.size(); i += AT_ONCE) {
            String some = String.join(", ", again.subList(i, Math.min(again.size(), i + AT_ONCE)));
            batch.engine()
                    .execute(
                            "UPDATE %s SET _fate = '%s' WHERE _n IN (%s)"
                                    .formatted(Batch.EVENTS, Fate.DUPLICATE, some));
        }
    }

    /// Looks for what is too old once an hour: every place has to be looked at.
    private void forget(Instant now) {
        if (forgot.isBefore(now.minus(Duration.ofHours(1)))) {
            memory.forget(minutes(now.minus(spec.remembers()).getEpochSecond()));
            forgot = now;
        }
    }

    private List<String> again(Batch batch) {
        List<String> again = new ArrayList<>();
        long from = 0;
        Rows page;
        do {
            page =
                    batch.engine()
                            .query(
                                    "SELECT _n, %s, epoch_ms(_came) // 60000 FROM %s WHERE _fate IS NULL AND _n >= %d ORDER BY _n LIMIT %d"
                                            .formatted(
                                                    batch.sql().known(), Batch.EVENTS, from, PAGE));
            for (List<?> row : page.values()) {
                long number = whole(row.get(0));
                if (!memory.add(String.valueOf(row.get(1)), (int) whole(row.get(2)))) {
                    again.add(String.valueOf(number));
                }
                from = number + 1;
            }
        } while (page.size() == PAGE);
        return again;
    }

    private static int minutes(long seconds) {
        return (int) (seconds / 60);
    }

    private static long whole(Object value) {
        return ((Number) value).longValue();
    }

    private void load(Batch batch, Bench bench, Instant since) {
        String tables =
                List.of(bench.tables().current(), bench.tables().part(Batch.LATE_PART).current())
                        .stream()
                        .flatMap(java.util.Optional::stream)
                        .map(table -> remembered(batch, table.name(), since))
                        .collect(Collectors.joining(" UNION ALL "));
        if (tables.isEmpty()) {
            return;
        }
        Rows notes =
                batch.engine()
                        .query(
                                "SELECT string_agg(note, '') FROM (SELECT note, row_number() OVER () // %d AS page FROM (%s)) GROUP BY page"
                                        .formatted(PAGE, tables));
        notes.values().forEach(row -> read(String.valueOf(row.getFirst())));
    }

    private static String remembered(Batch batch, String table, Instant since) {
        return "SELECT %s || printf('%%08x', epoch_ms(received_at) // 60000) AS note FROM %s WHERE received_at >= TIMESTAMPTZ '%s'"
                .formatted(batch.sql().known(), Sql.quote(table), since);
    }

    private void read(String notes) {
        for (int at = 0; at + NOTE <= notes.length(); at += NOTE) {
            var _ =
                    memory.add(
                            notes.substring(at, at + DIGEST),
                            Integer.parseUnsignedInt(notes, at + DIGEST, at + NOTE, 16));
        }
    }
}
