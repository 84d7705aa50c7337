package socle.kinds.collect.stream;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import socle.api.Bench;
import tools.jackson.databind.json.JsonMapper;

/// Where the next work goes on, and what became of all events so far: published in the transaction
/// that publishes the rows, so that neither can be without the other.
///
/// @param topics where each partition of each topic goes on; a hook is a topic without a name, with
///     one partition
/// @param totals since the first work
/// @param lost events that the broker no longer had when their turn came
/// @param breaks how often a topic was not the one of before, or was cut back
record Bookmark(Map<String, Topic> topics, Counts totals, long lost, int breaks) {

    /// Before anything.
    static final Bookmark NONE = new Bookmark(Map.of(), Counts.NONE, 0, 0);

    private static final JsonMapper JSON = JsonMapper.shared();

    Bookmark {
        topics = Collections.unmodifiableMap(new TreeMap<>(topics));
    }

    /// A topic.
    ///
    /// @param id by which the cluster knows it: another when it was deleted and made again
    record Topic(String id, Map<Integer, Mark> partitions) {
        Topic {
            partitions = Collections.unmodifiableMap(new TreeMap<>(partitions));
        }
    }

    /// A partition.
    ///
    /// @param next the offset of the first event that was not taken
    /// @param newest when the newest event so far happened, in microseconds since 1970
    record Mark(long next, long newest) {

        /// The newest of a partition of which nothing is known.
        static final long NEVER = Long.MIN_VALUE;
    }

    /// Where the last published work ended. Nothing counts without the table that it speaks of.
    static Bookmark of(Bench bench) {
        return bench.tables().current().isEmpty()
                ? NONE
                : bench.cursor().map(text -> JSON.readValue(text, Bookmark.class)).orElse(NONE);
    }

    /// It, as a cursor keeps it.
    String text() {
        return JSON.writeValueAsString(this);
    }

    /// What is known of a topic.
    Optional<Topic> topic(String name) {
        return Optional.ofNullable(topics.get(name));
    }

    /// The first offset of a partition that was not taken.
    Optional<Long> next(String topic, int partition) {
        return topic(topic)
                .flatMap(one -> Optional.ofNullable(one.partitions().get(partition)))
                .map(Mark::next);
    }

    /// When the newest event of a partition happened, or `NEVER`.
    long newest(String topic, int partition) {
        return topic(topic)
                .flatMap(one -> Optional.ofNullable(one.partitions().get(partition)))
                .map(Mark::newest)
                .orElse(Mark.NEVER);
    }
}
