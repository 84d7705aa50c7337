package socle.kinds.collect.stream;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import socle.api.data.Rows;

/// Event time: which events come too long after newer ones of their partition, and how far each
/// partition is. The order within a partition is fixed, so the answer is the same however the
/// events were cut into batches. An event from the future counts as one of when it came, so that a
/// wrong clock makes nobody else late.
final class Lateness {

    private final StreamSpec spec;
    private final Bookmark before;
    private final Map<String, Map<Integer, Long>> newest = new HashMap<>();

    Lateness(StreamSpec spec, Bookmark before) {
        this.spec = spec;
        this.before = before;
    }

    /// Gives late events of a batch their fate.
    void mark(Batch batch) {
        if (spec.time().isEmpty()) {
            return;
        }
        Rows rows =
                batch.engine()
                        .query(
                                "SELECT coalesce(_topic, ''), _partition, epoch_us(min(%1$s)), epoch_us(max(least(%1$s, _came))) FROM %2$s WHERE _fate IS NULL GROUP BY 1, 2"
                                        .formatted(batch.sql().happened(), Batch.EVENTS));
        boolean some = false;
        for (int i = 0; i < rows.size(); i++) {
            String topic = String.valueOf(rows.at(i, 0));
            int partition = (int) whole(rows.at(i, 1));
            long most = Math.max(before.newest(topic, partition), whole(rows.at(i, 3)));
            newest.computeIfAbsent(topic, _ -> new TreeMap<>()).put(partition, most);
            some |= spec.lateness().isPresent() && whole(rows.at(i, 2)) < most - allowed();
        }
        if (some) {
            batch.engine().execute(update(batch));
        }
    }

    private long allowed() {
        return spec.lateness().map(Duration::toNanos).orElse(0L) / 1_000;
    }

    private static long whole(@org.jspecify.annotations.Nullable Object value) {
        return value instanceof Number number ? number.longValue() : 0;
    }

    private String update(Batch batch) {
        StringBuilder known = new StringBuilder("CASE");
        newest.forEach(
                (topic, partitions) ->
                        partitions.keySet().stream()
                                .filter(one -> before.newest(topic, one) != Bookmark.Mark.NEVER)
                                .forEach(
                                        one ->
                                                known.append(
                                                        " WHEN coalesce(_topic, '') = '%s' AND _partition = %d THEN %d"
                                                                .formatted(
                                                                        topic,
                                                                        one,
                                                                        before.newest(
                                                                                topic, one)))));
        known.append(known.length() == 4 ? " WHEN false THEN 0 END" : " END");
        return """
               UPDATE %1$s SET _fate = '%2$s' FROM (
                 SELECT _n AS number, epoch_us(%3$s) AS at, greatest(%4$s,
                   max(epoch_us(least(%3$s, _came))) OVER (PARTITION BY _topic, _partition
                     ORDER BY _n ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)) AS newest
                 FROM %1$s WHERE _fate IS NULL) AS seen
               WHERE seen.number = %1$s._n AND seen.at < seen.newest - %5$d"""
                .formatted(Batch.EVENTS, Fate.LATE, batch.sql().happened(), known, allowed());
    }

    /// Positions with the newest event of each partition.
    Map<String, Bookmark.Topic> with(Map<String, Bookmark.Topic> positions) {
        Map<String, Bookmark.Topic> all = new TreeMap<>();
        positions.forEach(
                (topic, one) -> {
                    Map<Integer, Bookmark.Mark> marks = new TreeMap<>();
                    one.partitions()
                            .forEach(
                                    (partition, mark) ->
                                            marks.put(
                                                    partition,
                                                    new Bookmark.Mark(
                                                            mark.next(),
                                                            newest(topic, partition))));
                    all.put(topic, new Bookmark.Topic(one.id(), marks));
                });
        return all;
    }

    private long newest(String topic, int partition) {
        Long now = newest.getOrDefault(topic, Map.of()).get(partition);
        return now == null ? before.newest(topic, partition) : now;
    }
}
