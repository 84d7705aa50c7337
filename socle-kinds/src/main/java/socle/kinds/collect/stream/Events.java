package socle.kinds.collect.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.apache.avro.AvroRuntimeException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import socle.api.Bench;
import socle.api.InputFile;
import socle.kinds.collect.Trouble;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Turns records of a topic into lines of events.
final class Events {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final boolean wantsAround;
    private final long now;
    private final @Nullable AvroText avro;

    private Events(boolean wantsAround, long now, @Nullable AvroText avro) {
        this.wantsAround = wantsAround;
        this.now = now;
        this.avro = avro;
    }

    static Events of(StreamSpec spec, KafkaSpec kafka, Bench bench) throws IOException, Trouble {
        boolean wantsAround =
                spec.columns().values().stream()
                        .map(EventColumn::path)
                        .flatMap(Optional::stream)
                        .anyMatch(path -> path.startsWith("@"));
        return new Events(wantsAround, bench.clock().millis(), avro(kafka, bench));
    }

    private static @Nullable AvroText avro(KafkaSpec kafka, Bench bench)
            throws IOException, Trouble {
        if (kafka.schema().isEmpty()) {
            return null;
        }
        InputFile file = bench.files(kafka.schema().get()).getFirst();
        try {
            return new AvroText(Files.readString(file.path()), kafka.format());
        } catch (AvroRuntimeException | NullPointerException e) {
            // the second is how the parser meets a type of no known name
            throw StreamTrouble.noSchema(file.name(), String.valueOf(e.getMessage()));
        }
    }

    /// Writes one.
    void write(ConsumerRecord<byte[], byte[]> record, EventFile to) throws IOException {
        Envelope envelope =
                new Envelope(
                        record.topic(),
                        record.partition(),
                        record.offset(),
                        (record.timestamp() < 0 ? now : record.timestamp()) * 1_000,
                        wantsAround ? around(record) : "");
        byte @Nullable [] value = record.value();
        if (avro == null || value == null) {
            to.event(envelope, value);
            return;
        }
        Optional<byte[]> text = avro.json(value);
        if (text.isPresent()) {
            to.event(envelope, text.get());
        } else {
            to.dead(envelope, Dead.NOT_AVRO, Base64.getEncoder().encode(value));
        }
    }

    private static String around(ConsumerRecord<byte[], byte[]> record) {
        ObjectNode around = JSON.createObjectNode();
        if (record.key() != null) {
            around.put("key", new String(record.key(), UTF_8));
        }
        around.put("topic", record.topic());
        around.put("time", Instant.ofEpochMilli(record.timestamp()).toString());
        return JSON.writeValueAsString(around);
    }
}
