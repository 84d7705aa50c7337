package socle.kinds.operate.job;

import java.time.Instant;
import socle.api.Bench;
import socle.api.live.Timetable;
import socle.api.live.Trigger;

/// Since when a timetable is as it is: what came before was due by another one.
///
/// @param by its triggers of time, as text
record Since(Instant at, String by) {

    static Since of(Timetable table, Bench bench) {
        String by =
                table.triggers().stream()
                        .filter(one -> one.next(Instant.EPOCH).isPresent())
                        .map(Trigger::toString)
                        .toList()
                        .toString();
        return bench.cursor()
                .map(Since::read)
                .filter(before -> before.by.equals(by))
                .orElseGet(() -> new Since(bench.clock().instant(), by));
    }

    private static Since read(String text) {
        int line = text.indexOf('\n');
        return new Since(Instant.parse(text.substring(0, line)), text.substring(line + 1));
    }

    String text() {
        return at + "\n" + by;
    }
}
