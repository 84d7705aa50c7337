package socle.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/// Kafka's own consumer, which reads all that a topic has and counts it: what nobody who reads the
/// topic can be faster than.
public final class BareCount {
    private BareCount() {}

    /// @param arguments the broker, the topic, how many events it has
    public static void main(String[] arguments) {
        long wanted = Long.parseLong(arguments[2]);
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(
                        Map.of(
                                "bootstrap.servers",
                                arguments[0],
                                "max.poll.records",
                                10_000,
                                "max.partition.fetch.bytes",
                                8 << 20,
                                "auto.offset.reset",
                                "earliest",
                                "enable.auto.commit",
                                false),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer())) {
            List<TopicPartition> all =
                    consumer.partitionsFor(arguments[1]).stream()
                            .map(one -> new TopicPartition(one.topic(), one.partition()))
                            .toList();
            consumer.assign(all);
            consumer.seekToBeginning(all);
            long count = 0;
            while (count < wanted) {
                count += consumer.poll(Duration.ofSeconds(1)).count();
            }
        }
    }
}
