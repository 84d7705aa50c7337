package socle.kinds.collect.stream;

import java.util.List;
import java.util.Optional;
import socle.api.text.Default;
import socle.api.text.Doc;
import socle.api.text.Files;

/// Topics of a Kafka cluster.
@Doc(value = "Topics of a Kafka cluster.", fr = "Des sujets d’une grappe Kafka.")
public record KafkaSpec(
        @Doc(
                        value = "Some of its brokers, each host:port.",
                        fr = "Quelques-uns de ses serveurs, chacun hôte:port.")
                List<String> servers,
        @Doc(value = "The topics to take in.", fr = "Les sujets à recevoir.") List<String> topics,
        @Doc(value = "How events are written.", fr = "Comment les événements sont écrits.")
                @Default("json")
                EventFormat format,
        @Doc(
                        value =
                                "The Avro schema that events were written with, a file of the project.",
                        fr =
                                "Le schéma Avro avec lequel les événements ont été écrits, fichier du"
                                        + " projet.")
                Optional<Files> schema,
        @Doc(value = "Where the first work begins.", fr = "Où commence le premier travail.")
                @Default("earliest")
                From from,
        @Doc(
                        value = "How the brokers are spoken to, when not in the open.",
                        fr = "Comment on parle aux serveurs, quand ce n’est pas en clair.")
                Optional<SecuritySpec> security) {

    public KafkaSpec {
        servers = List.copyOf(servers);
        topics = List.copyOf(topics);
        StreamRules.servers(servers);
        StreamRules.topics(topics);
        StreamRules.schema(format, schema.isPresent());
    }
}
