package socle.kinds.collect.stream;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartitionInfo;
import socle.kinds.collect.Trouble;

/// What a cluster says of the topics that are read.
final class Cluster implements AutoCloseable {

    private final KafkaSpec kafka;
    private final Admin admin;

    Cluster(KafkaSpec kafka, Map<String, Object> settings) throws Trouble {
        this.kafka = kafka;
        try {
            this.admin = Admin.create(settings);
        } catch (KafkaException e) {
            throw StreamTrouble.of(kafka, e.getCause() == null ? e : e.getCause());
        }
    }

    /// A topic as it is now.
    ///
    /// @param id another when it was deleted and made again
    record Topic(String id, List<Integer> partitions) {
        Topic {
            partitions = List.copyOf(partitions);
        }
    }

    /// All topics of the spec.
    Map<String, Topic> topics() throws InterruptedException, Trouble {
        try {
            Map<String, Topic> topics = new TreeMap<>();
            admin.describeTopics(kafka.topics())
                    .allTopicNames()
                    .get()
                    .forEach((name, told) -> topics.put(name, topic(told)));
            return topics;
        } catch (ExecutionException e) {
            throw StreamTrouble.of(kafka, e.getCause() == null ? e : e.getCause());
        }
    }

    private static Topic topic(TopicDescription told) {
        return new Topic(
                told.topicId().toString(),
                told.partitions().stream().map(TopicPartitionInfo::partition).sorted().toList());
    }

    @Override
    public void close() {
        admin.close(java.time.Duration.ZERO);
    }
}
