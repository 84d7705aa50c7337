package socle.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import socle.app.Main;
import socle.kinds.collect.stream.Broker;

/// One Kafka topic of JSON events into Parquet: `socle run` of a `stream` node, Spark Structured
/// Streaming in local mode, and a bare consumer that counts, in turn on the same broker. Each is a
/// whole process; what starting costs is told by a topic of one event.
///
/// `java -cp 'bench/target/classes:bench/target/lib/*' socle.bench.StreamLoad [EVENTS] [ROUNDS]
/// [SPARK]`, the last being Spark's class path, in full paths:
/// `bench/target/classes:bench-spark/target/classes:bench-spark/target/lib/*`.
public final class StreamLoad {
    private StreamLoad() {}

    private static final String[] OPTIONS = {
        "-XX:+UseSerialGC", "-Xmx1g", "-XX:ActiveProcessorCount=2"
    };

    /// What Spark asks of a new JVM (its own `JavaModuleOptions`).
    private static final List<String> OPENED =
            Stream.concat(
                            Stream.of("--sun-misc-unsafe-memory-access=allow"),
                            Stream.of(
                                            "java.lang",
                                            "java.lang.invoke",
                                            "java.lang.reflect",
                                            "java.io",
                                            "java.net",
                                            "java.nio",
                                            "java.util",
                                            "java.util.concurrent",
                                            "java.util.concurrent.atomic",
                                            "jdk.internal.ref",
                                            "sun.nio.ch",
                                            "sun.nio.cs",
                                            "sun.security.action",
                                            "sun.util.calendar")
                                    .map(one -> "--add-opens=java.base/" + one + "=ALL-UNNAMED"))
                    .toList();

    /// Prints the medians.
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int events = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        String spark = arguments.length > 2 ? arguments[2] : "";
        Path folder = Files.createTempDirectory("stream-load");
        try (Broker broker = Broker.in(Files.createDirectory(folder.resolve("kafka")))) {
            EventTopic one = new EventTopic("one", 1, 1);
            EventTopic many = new EventTopic("many", 4, events);
            one.fill(broker);
            many.fill(broker);
            Race start = new Race(folder, broker.address(), one, spark).run(rounds);
            Race load = new Race(folder, broker.address(), many, spark).run(rounds);
            System.out.printf(
                    "%d events, %d rounds, medians:%n| | wall, s | of it to start | CPU, s | of it to start | events/s beyond starting | peak, MB |%n|---|---|---|---|---|---|---|%n",
                    events, rounds);
            load.print(start, events);
        } finally {
            Folders.remove(folder);
        }
    }

    /// The ways, in turn.
    private record Race(
            Path folder,
            String broker,
            EventTopic topic,
            String spark,
            Map<String, List<Usage>> usages) {

        Race(Path folder, String broker, EventTopic topic, String spark) {
            this(folder, broker, topic, spark, new LinkedHashMap<>());
        }

        Race run(int rounds) throws IOException, InterruptedException {
            for (int round = 0; round <= rounds; round++) {
                note(round, "bare consumer", count());
                note(round, "`socle run`", take());
                if (!spark.isEmpty()) {
                    note(round, "Spark", peer());
                }
            }
            return this;
        }

        /// A first round warms the page cache and does not count.
        private void note(int round, String way, Usage usage) {
            if (round > 0) {
                usages.computeIfAbsent(way, _ -> new ArrayList<>()).add(usage);
                System.err.printf(
                        Locale.ROOT,
                        "%s, round %d: %s %.2f s, CPU %.2f s%n",
                        topic.name(),
                        round,
                        way,
                        seconds(usage.wall()),
                        seconds(usage.cpu()));
            }
        }

        private Usage count() throws IOException, InterruptedException {
            return Child.in(folder, OPTIONS)
                    .run(BareCount.class, broker, topic.name(), String.valueOf(topic.events()));
        }

        private Usage take() throws IOException, InterruptedException {
            Path project = folder.resolve("project");
            Folders.remove(project);
            Files.createDirectories(project.resolve("sources"));
            Files.writeString(
                    project.resolve("socle.yml"),
                    "name: bench\nlanguage: en\nengine: {memory: 512MB, threads: 2}\n");
            Files.writeString(
                    project.resolve("sources/events.yml"),
                    "kind: stream\nlegal: {publisher: Nobody, basis: own_data}\nkafka: {servers: [\"%s\"], topics: %s}\n%s"
                            .formatted(broker, topic.name(), EventTopic.COLUMNS));
            return Child.in(project, OPTIONS).run(Main.class, "run");
        }

        private Usage peer() throws IOException, InterruptedException {
            Path work = folder.resolve("spark");
            Folders.remove(work);
            Files.createDirectories(work);
            return Child.in(
                            work,
                            Stream.concat(Arrays.stream(OPTIONS), OPENED.stream())
                                    .toArray(String[]::new))
                    .run(spark, "socle.bench.spark.SparkStream", broker, topic.name());
        }

        void print(Race start, int events) {
            usages.forEach(
                    (way, all) -> {
                        Usage whole = Usage.median(all);
                        Usage begin = Usage.median(start.usages.getOrDefault(way, all));
                        double beyond = seconds(whole.wall()) - seconds(begin.wall());
                        System.out.printf(
                                Locale.ROOT,
                                "| %s | %.2f | %.2f | %.2f | %.2f | %,.0f | %d |%n",
                                way,
                                seconds(whole.wall()),
                                seconds(begin.wall()),
                                seconds(whole.cpu()),
                                seconds(begin.cpu()),
                                events / beyond,
                                whole.peak() >> 20);
                    });
        }
    }

    private static double seconds(java.time.Duration time) {
        return time.toNanos() / 1e9;
    }
}
