package socle.kinds.operate.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Who was handed which report, on disk before it is handed over and again after: a work that is
/// killed in between leaves a doubt, and the next one knows of it.
final class Handing {

    /// What is known of a report and a destination.
    enum Mark {
        /// It was being handed over; nobody wrote down how that ended.
        BEGUN,
        TAKEN,
        REFUSED
    }

    private final Path file;
    private final Map<String, Mark> marks = new HashMap<>();

    /// @param folder what a failed or killed work leaves to its next try
    Handing(Path folder) throws IOException {
        this.file = folder.resolve("handed.tsv");
        if (Files.exists(file)) {
            Files.readAllLines(file, UTF_8).forEach(this::read);
        }
    }

    private void read(String line) {
        String[] parts = line.split("\t", 2);
        for (Mark mark : Mark.values()) {
            if (parts.length == 2 && mark.name().equals(parts[0])) {
                marks.put(parts[1], mark);
            }
        }
    }

    /// What is known; nothing when it was never begun.
    Optional<Mark> of(String id, String destination) {
        return Optional.ofNullable(marks.get(id + "\t" + destination));
    }

    /// Writes down how far it came.
    void mark(Mark mark, String id, String destination) throws IOException {
        String key = id + "\t" + destination;
        marks.put(key, mark);
        try (FileChannel out =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            // begins anew on a line of its own: a kill may have cut the one before
            ByteBuffer bytes = UTF_8.encode("\n" + mark + "\t" + key + "\n");
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
    }
}
