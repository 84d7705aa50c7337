package socle.kinds.collect.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import org.jspecify.annotations.Nullable;

/// A Kafka 4 broker, with its controller, within this process.
public final class Broker implements AutoCloseable {

    /// Who may sign in at the second listener, by SCRAM-SHA-512.
    static final String USER = "ada";

    static final String PASSWORD = "not \"secret\" enough";

    private static @Nullable Broker shared;

    private final Path folder;
    private final int open = freePort();
    private final int signed = freePort();
    private final int controller = freePort();
    private final Properties settings = new Properties();
    private @Nullable KafkaRaftServer server;
    private @Nullable KafkaProducer<byte[], byte[]> producer;

    /// A new one, whose log is in a folder; started.
    public static Broker in(Path folder) {
        Broker broker = new Broker(folder);
        broker.format();
        broker.start();
        broker.letIn();
        return broker;
    }

    private Broker(Path folder) {
        this.folder = folder;
        settings.putAll(
                Map.of(
                        "process.roles", "broker,controller",
                        "node.id", "1",
                        "controller.quorum.voters", "1@localhost:" + controller,
                        "controller.listener.names", "CONTROLLER",
                        "listeners",
                                "PLAINTEXT://localhost:%s,SIGNED://localhost:%s,CONTROLLER://localhost:%s"
                                        .formatted(open, signed, controller),
                        "listener.security.protocol.map",
                                "PLAINTEXT:PLAINTEXT,SIGNED:SASL_PLAINTEXT,CONTROLLER:PLAINTEXT",
                        "inter.broker.listener.name", "PLAINTEXT",
                        "log.dirs", folder.toString()));
        settings.putAll(
                Map.of(
                        "sasl.enabled.mechanisms", "SCRAM-SHA-512",
                        "listener.name.signed.scram-sha-512.sasl.jaas.config",
                                "org.apache.kafka.common.security.scram.ScramLoginModule"
                                        + " required;",
                        "offsets.topic.replication.factor", "1",
                        "transaction.state.log.replication.factor", "1",
                        "transaction.state.log.min.isr", "1",
                        "transaction.state.log.num.partitions", "1",
                        "auto.create.topics.enable", "false",
                        "message.max.bytes", "9000000",
                        "controlled.shutdown.enable", "false"));
    }

    /// The one of all tests; stopped with the process.
    static synchronized Broker shared() {
        if (shared == null) {
            try {
                Broker broker = in(Files.createTempDirectory("kafka"));
                Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
                shared = broker;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return shared;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void format() {
        try {
            new Formatter()
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), true, UTF_8))
                    .setNodeId(1)
                    .setClusterId("c29jbGUtc29jbGUtc29jbA")
                    .addDirectory(folder.toString())
                    .setMetadataLogDirectory(folder.toString())
                    .setControllerListenerName("CONTROLLER")
                    .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                    .setIgnoreFormatted(false)
                    .run();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /// Starts it, again at the same address.
    void start() {
        KafkaRaftServer starting =
                new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
        starting.startup();
        server = starting;
    }

    /// Stops it; what it has stays.
    void stop() {
        if (producer != null) {
            producer.close();
            producer = null;
        }
        if (server != null) {
            server.shutdown();
            server = null;
        }
    }

    /// Its address, for anybody.
    public String address() {
        return "localhost:" + open;
    }

    /// Its address, for whoever signs in.
    String signedAddress() {
        return "localhost:" + signed;
    }

    private <T> T admin(Asking<T> asking) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", address()))) {
            return asking.ask(admin);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private interface Asking<T> {
        T ask(Admin admin) throws ExecutionException, InterruptedException;
    }

    private void letIn() {
        ScramCredentialInfo how = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 4096);
        var _ =
                admin(
                        admin ->
                                admin.alterUserScramCredentials(
                                                List.of(
                                                        new UserScramCredentialUpsertion(
                                                                USER, how, PASSWORD)))
                                        .all()
                                        .get());
    }

    /// Makes a topic.
    public void topic(String name, int partitions) {
        var _ =
                admin(
                        admin ->
                                admin.createTopics(
                                                List.of(new NewTopic(name, partitions, (short) 1)))
                                        .all()
                                        .get());
    }

    /// Deletes a topic.
    void drop(String name) {
        var _ = admin(admin -> admin.deleteTopics(List.of(name)).all().get());
    }

    /// Gives a topic more partitions.
    void widen(String name, int partitions) {
        var _ =
                admin(
                        admin ->
                                admin.createPartitions(
                                                Map.of(name, NewPartitions.increaseTo(partitions)))
                                        .all()
                                        .get());
    }

    /// Deletes what is before an offset, as retention does.
    void forget(String name, int partition, long before) {
        var _ =
                admin(
                        admin ->
                                admin.deleteRecords(
                                                Map.of(
                                                        new TopicPartition(name, partition),
                                                        RecordsToDelete.beforeOffset(before)))
                                        .all()
                                        .get());
    }

    /// Sends events to a partition; they are there when it returns.
    void send(String topic, int partition, String... events) {
        List<byte[]> all = new ArrayList<>();
        for (String event : events) {
            all.add(event.getBytes(UTF_8));
        }
        send(topic, partition, all);
    }

    /// The same, of any bytes.
    public void send(String topic, int partition, List<byte[]> events) {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        for (byte[] event : events) {
            sent.add(producer().send(new ProducerRecord<>(topic, partition, null, event)));
        }
        try {
            for (Future<RecordMetadata> one : sent) {
                var _ = one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private KafkaProducer<byte[], byte[]> producer() {
        KafkaProducer<byte[], byte[]> one = producer;
        if (one == null) {
            one =
                    new KafkaProducer<>(
                            Map.of(
                                    "bootstrap.servers",
                                    address(),
                                    "max.request.size",
                                    9_000_000,
                                    "linger.ms",
                                    5),
                            new ByteArraySerializer(),
                            new ByteArraySerializer());
            producer = one;
        }
        return one;
    }

    @Override
    public void close() {
        stop();
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
