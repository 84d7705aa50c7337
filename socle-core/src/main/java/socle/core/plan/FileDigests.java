package socle.core.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The digests of files, remembered by path, size and time of change so that a large file is read
/// once. A loss of the memory costs time and nothing else.
public final class FileDigests {

    /// A file changed so lately may change again within the grain of its file system's clock (two
    /// seconds on FAT): it is read each time.
    private static final Duration GRAIN = Duration.ofSeconds(2);

    private final Path memory;
    private final InstantSource clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private volatile boolean learnt;

    /// @param memory the file that keeps what was learnt
    public FileDigests(Path memory, InstantSource clock) {
        this.memory = memory;
        this.clock = clock;
        load();
    }

    /// `sha256:…` of a file's bytes.
    String of(Path file) throws IOException {
        String path = file.toString();
        long size = Files.size(file);
        Instant changed = Files.getLastModifiedTime(file).toInstant();
        Known before = known.get(path);
        boolean isOld = changed.plus(GRAIN).isBefore(clock.instant());
        if (isOld && before != null && before.isOf(size, changed)) {
            return before.digest;
        }
        String digest = read(file);
        known.put(path, new Known(size, changed, digest));
        learnt = true;
        return digest;
    }

    /// Writes what was learnt, whole or not at all; a folder that cannot be written costs only
    /// time.
    void save() {
        if (!learnt) {
            return;
        }
        List<String> lines =
                known.entrySet().stream()
                        .map(entry -> entry.getValue().line(entry.getKey()))
                        .sorted()
                        .toList();
        try {
            Path folder = Files.createDirectories(memory.toAbsolutePath().getParent());
            Path draft = Files.createTempFile(folder, "digests", ".draft");
            Files.write(draft, lines, UTF_8);
            Files.move(draft, memory, StandardCopyOption.REPLACE_EXISTING);
            learnt = false;
        } catch (IOException e) {
            learnt = true;
        }
    }

    private void load() {
        try {
            if (Files.exists(memory)) {
                Files.readAllLines(memory, UTF_8).forEach(this::learn);
            }
        } catch (IOException e) {
            known.clear();
        }
    }

    private void learn(String line) {
        String[] parts = line.split("\t", 4);
        if (parts.length < 4) {
            return;
        }
        try {
            long size = Long.parseLong(parts[0]);
            known.put(parts[3], new Known(size, Instant.parse(parts[1]), parts[2]));
        } catch (NumberFormatException | DateTimeParseException e) {
            known.remove(parts[3]);
        }
    }

    private static String read(Path file) throws IOException {
        Hash hash = new Hash();
        byte[] buffer = new byte[1 << 17];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                hash.add(buffer, read);
            }
        }
        return hash.end();
    }

    private record Known(long size, Instant changed, String digest) {
        boolean isOf(long otherSize, Instant otherChanged) {
            return size == otherSize && changed.equals(otherChanged);
        }

        String line(String path) {
            return size + "\t" + changed + "\t" + digest + "\t" + path;
        }
    }
}
