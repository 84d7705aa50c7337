package socle.kinds.operate.alert;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Who was told of what since the last published work, on disk as soon as it is told: what failed
/// for one destination is not sent again to the others.
final class Deliveries {

    private final Path file;
    private final Map<String, Instant> told = new HashMap<>();

    /// @param folder what a failed or killed work leaves to its next try
    Deliveries(Path folder) throws IOException {
        this.file = folder.resolve("delivered.tsv");
        if (Files.exists(file)) {
            Files.readAllLines(file, UTF_8).forEach(this::read);
        }
    }

    private void read(String line) {
        String[] parts = line.split("\t", 3);
        if (parts.length == 3) { // a last line may be cut by a kill: it is then told again
            told.put(parts[1] + "\t" + parts[2], Instant.parse(parts[0]));
        }
    }

    /// Those that a destination was not told of.
    List<Alarm> pending(String destination, List<Alarm> alarms) {
        return alarms.stream().filter(one -> !told.containsKey(key(one, destination))).toList();
    }

    /// Whether a destination was told of what has a name.
    boolean isTold(String id, String destination) {
        return told.containsKey(id + "\t" + destination);
    }

    /// Remembers that a destination was told of alarms.
    void add(String destination, Message message, Instant now) throws IOException {
        add(destination, message.alarms().stream().map(Alarm::id).toList(), now);
    }

    /// Remembers that a destination was told of what has these names.
    void add(String destination, List<String> ids, Instant now) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String id : ids) {
            String key = id + "\t" + destination;
            told.put(key, now);
            lines.append(now).append('\t').append(key).append('\n');
        }
        try (FileChannel out =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            ByteBuffer bytes = UTF_8.encode(lines.toString());
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
    }

    /// The longest time from an ending to its message, in seconds.
    double slowest(List<String> destinations, List<Alarm> alarms) {
        double slowest = 0;
        for (String destination : destinations) {
            for (Alarm alarm : alarms) {
                Instant at = told.get(key(alarm, destination));
                Duration taken = at == null ? Duration.ZERO : alarm.age(at);
                slowest = Math.max(slowest, taken.toMillis() / 1000.0);
            }
        }
        return slowest;
    }

    private static String key(Alarm alarm, String destination) {
        return alarm.id() + "\t" + destination;
    }
}
