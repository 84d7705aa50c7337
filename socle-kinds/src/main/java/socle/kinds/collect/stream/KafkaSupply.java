package socle.kinds.collect.stream;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import socle.api.Bench;
import socle.kinds.collect.Trouble;

/// Topics of a Kafka cluster, read partition by partition from where a published work ended. No
/// group, no commit at the broker: the only place where offsets are kept is beside the rows.
final class KafkaSupply implements Supply {

    private final KafkaSpec kafka;
    private final Cluster cluster;
    private final Consumer<byte[], byte[]> consumer;
    private final Events events;
    private Map<String, Cluster.Topic> topics = Map.of();
    private Map<TopicPartition, Long> ends = Map.of();
    private Gone gone = Gone.NOTHING;

    private KafkaSupply(
            KafkaSpec kafka, Cluster cluster, Consumer<byte[], byte[]> consumer, Events events) {
        this.kafka = kafka;
        this.cluster = cluster;
        this.consumer = consumer;
        this.events = events;
    }

    /// Connects to a cluster.
    static KafkaSupply open(StreamSpec spec, KafkaSpec kafka, Bench bench)
            throws IOException, Trouble {
        Events events = Events.of(spec, kafka, bench);
        Map<String, Object> settings = KafkaSettings.of(kafka, bench);
        Cluster cluster = new Cluster(kafka, settings);
        try {
            return new KafkaSupply(
                    kafka,
                    cluster,
                    new KafkaConsumer<>(
                            KafkaSettings.consumer(settings, spec.batch().rows()),
                            new ByteArrayDeserializer(),
                            new ByteArrayDeserializer()),
                    events);
        } catch (KafkaException e) {
            cluster.close();
            throw StreamTrouble.of(kafka, e.getCause() == null ? e : e.getCause());
        }
    }

    /// A call to the client.
    private interface Call<T> {
        T ask();
    }

    private <T> T asked(Call<T> call) throws InterruptedException, Trouble {
        try {
            return call.ask();
        } catch (InterruptException e) {
            // the client has set the flag again, and the exception says it too
            boolean _ = Thread.interrupted();
            throw new InterruptedException(e.getMessage());
        } catch (OffsetOutOfRangeException e) {
            throw e;
        } catch (KafkaException e) {
            throw StreamTrouble.of(kafka, e);
        }
    }

    @Override
    public void goOn(Bookmark from) throws InterruptedException, Trouble {
        topics = cluster.topics();
        gone = Gone.NOTHING;
        List<TopicPartition> all = partitions();
        asked(
                () -> {
                    consumer.assign(all);
                    return all;
                });
        Map<TopicPartition, Long> known = known(from);
        List<TopicPartition> others = new ArrayList<>(all);
        others.removeAll(known.keySet());
        known.forEach(consumer::seek);
        begin(others, from);
        ends = asked(() -> consumer.endOffsets(all));
    }

    private List<TopicPartition> partitions() {
        List<TopicPartition> all = new ArrayList<>();
        topics.forEach(
                (name, topic) ->
                        topic.partitions().forEach(one -> all.add(new TopicPartition(name, one))));
        return all;
    }

    /// Where partitions go on that were read before, in the topics that are still the same.
    private Map<TopicPartition, Long> known(Bookmark from) {
        Map<TopicPartition, Long> known = new HashMap<>();
        topics.forEach(
                (name, topic) ->
                        from.topic(name)
                                .filter(before -> before.id().equals(topic.id()))
                                .ifPresent(
                                        before ->
                                                before.partitions()
                                                        .forEach(
                                                                (one, mark) ->
                                                                        known.put(
                                                                                new TopicPartition(
                                                                                        name, one),
                                                                                mark.next()))));
        return known;
    }

    /// Partitions that were never read: those of a topic that is read for the first time begin
    /// where the author says, all others at their oldest event.
    private void begin(List<TopicPartition> others, Bookmark from)
            throws InterruptedException, Trouble {
        Map<TopicPartition, Long> starts = asked(() -> consumer.beginningOffsets(others));
        Map<TopicPartition, Long> newest = asked(() -> consumer.endOffsets(others));
        Set<String> again = new HashSet<>();
        for (TopicPartition one : others) {
            boolean first = from.topic(one.topic()).isEmpty();
            boolean latest = first && kafka.from() == From.LATEST;
            consumer.seek(one, (latest ? newest : starts).getOrDefault(one, 0L));
            if (!first && !isSame(one.topic(), from)) {
                again.add(one.topic());
            }
        }
        gone = gone.plus(0, again.size());
    }

    private boolean isSame(String topic, Bookmark from) {
        Cluster.Topic now = topics.get(topic);
        return now != null
                && from.topic(topic).filter(one -> one.id().equals(now.id())).isPresent();
    }

    @Override
    public int draw(EventFile to, Duration patience)
            throws IOException, InterruptedException, Trouble {
        ConsumerRecords<byte[], byte[]> records;
        try {
            records = asked(() -> consumer.poll(patience));
        } catch (OffsetOutOfRangeException e) {
            mend(e.offsetOutOfRangePartitions());
            records = asked(() -> consumer.poll(patience));
        }
        for (ConsumerRecord<byte[], byte[]> one : records) {
            events.write(one, to);
        }
        return records.count();
    }

    /// The broker no longer has what comes next, or never had it: goes on where it can, and counts
    /// what is gone.
    private void mend(Map<TopicPartition, Long> wanted) throws InterruptedException, Trouble {
        Collection<TopicPartition> all = wanted.keySet();
        Map<TopicPartition, Long> starts = asked(() -> consumer.beginningOffsets(all));
        Map<TopicPartition, Long> newest = asked(() -> consumer.endOffsets(all));
        wanted.forEach(
                (one, offset) -> {
                    long start = starts.getOrDefault(one, 0L);
                    boolean isGone = offset < start;
                    consumer.seek(one, isGone ? start : newest.getOrDefault(one, start));
                    gone = isGone ? gone.plus(start - offset, 0) : gone.plus(0, 1);
                });
    }

    @Override
    public boolean isDrained() {
        return ends.entrySet().stream()
                .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    @Override
    public void confirm() throws InterruptedException, Trouble {
        Map<String, Cluster.Topic> now = cluster.topics();
        for (Map.Entry<String, Cluster.Topic> one : now.entrySet()) {
            Cluster.Topic before = topics.get(one.getKey());
            if (before != null && !before.id().equals(one.getValue().id())) {
                throw StreamTrouble.madeAgain(one.getKey());
            }
        }
        if (!now.equals(topics)) {
            Set<TopicPartition> read = consumer.assignment();
            topics = now;
            consumer.assign(partitions());
            partitions().stream()
                    .filter(one -> !read.contains(one))
                    .forEach(one -> consumer.seek(one, 0));
        }
    }

    @Override
    public Map<String, Bookmark.Topic> positions() {
        Map<String, Bookmark.Topic> positions = new TreeMap<>();
        topics.forEach(
                (name, topic) -> {
                    Map<Integer, Bookmark.Mark> marks = new TreeMap<>();
                    topic.partitions()
                            .forEach(
                                    one ->
                                            marks.put(
                                                    one,
                                                    new Bookmark.Mark(
                                                            consumer.position(
                                                                    new TopicPartition(name, one)),
                                                            Bookmark.Mark.NEVER)));
                    positions.put(name, new Bookmark.Topic(topic.id(), marks));
                });
        return positions;
    }

    @Override
    public long lag() {
        return consumer.assignment().stream().mapToLong(this::lag).sum();
    }

    private long lag(TopicPartition one) {
        OptionalLong told = consumer.currentLag(one);
        return told.isPresent()
                ? told.getAsLong()
                : Math.max(0, ends.getOrDefault(one, 0L) - consumer.position(one));
    }

    @Override
    public Gone gone() {
        return gone;
    }

    @Override
    public void close() {
        consumer.close(org.apache.kafka.clients.consumer.CloseOptions.timeout(Duration.ZERO));
        cluster.close();
    }
}
