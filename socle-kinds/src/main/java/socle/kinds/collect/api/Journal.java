package socle.kinds.collect.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/// The pages of a collection on their way, on disk: what a killed or failed work leaves to its next
/// try. A page counts once its line stands in the journal, which is written after its records.
final class Journal {

    /// Pages of another day are not mixed with those of today.
    private static final Duration LASTS = Duration.ofDays(1);

    private final Path folder;
    private final Path file;
    private final List<Leaf> leaves = new ArrayList<>();
    private Optional<Begun> begun = Optional.empty();
    private String next = "";

    private Journal(Path folder) {
        this.folder = folder;
        this.file = folder.resolve("journal.ndjson");
    }

    /// How a collection began.
    ///
    /// @param start the first page that is asked for
    /// @param number how many pages earlier runs fetched of it
    /// @param read records in them
    /// @param seen the greatest value of the cursor column in them
    record Begun(String start, int number, long read, String seen, Window window) {

        /// The same, begun at another instant.
        Begun clocked(Instant instant) {
            Window other = new Window(window.from(), window.until(), instant.toString());
            return new Begun(start, number, read, seen, other);
        }
    }

    private record Line(
            int number,
            String uri,
            AnswerFormat format,
            long records,
            String digest,
            long total,
            long announced,
            String etag,
            String modified,
            String next) {}

    /// Opens the journal in a folder, with what still counts in it.
    static Journal open(Path folder, Instant now) throws IOException {
        Journal journal = new Journal(folder);
        if (Files.exists(journal.file)) {
            boolean old =
                    Files.getLastModifiedTime(journal.file).toInstant().isBefore(now.minus(LASTS));
            if (!old) {
                journal.readAll();
            }
        }
        return journal;
    }

    private void readAll() throws IOException {
        List<String> lines = Files.readAllLines(file, UTF_8);
        try {
            for (String line : lines) {
                if (begun.isEmpty()) {
                    begun = Optional.of(Answers.JSON.readValue(line, Begun.class));
                    next = begun.get().start();
                } else if (!take(Answers.JSON.readValue(line, Line.class))) {
                    return;
                }
            }
        } catch (JacksonException _) {
            return; // the last line was being written when the process ended
        }
    }

    private boolean take(Line line) throws IOException {
        Path page = folder.resolve(name(line.number()));
        if (!Files.exists(page) || !digest(Files.readAllBytes(page)).equals(line.digest())) {
            return false;
        }
        leaves.add(leaf(line));
        next = line.next();
        return true;
    }

    private Leaf leaf(Line line) {
        return new Leaf(
                line.number(),
                URI.create(line.uri()),
                line.format(),
                folder.resolve(name(line.number())),
                line.records(),
                line.digest(),
                line.total(),
                line.announced(),
                line.etag(),
                line.modified());
    }

    /// How the collection in it began, when one did.
    Optional<Begun> begun() {
        return begun;
    }

    /// Begins a collection, and forgets any other.
    void begin(Begun one) throws IOException {
        begun = Optional.of(one);
        next = one.start();
        leaves.clear();
        Files.deleteIfExists(file);
        append(Answers.JSON.writeValueAsString(one));
    }

    /// The pages that it holds.
    List<Leaf> leaves() {
        return List.copyOf(leaves);
    }

    /// The address of the page to fetch next, or empty when there is none.
    String next() {
        return next;
    }

    /// Forgets it all.
    void forget() throws IOException {
        begun = Optional.empty();
        leaves.clear();
        Files.deleteIfExists(file);
    }

    /// Keeps a page: its records first, then the line that makes them count.
    ///
    /// @param leaf its file and digest are still unknown
    void add(Leaf leaf, byte[] records, String after) throws IOException {
        Path page = folder.resolve(name(leaf.number()));
        write(page, records);
        Line line =
                new Line(
                        leaf.number(),
                        leaf.uri().toString(),
                        leaf.format(),
                        leaf.records(),
                        digest(records),
                        leaf.total(),
                        leaf.announced(),
                        leaf.etag(),
                        leaf.modified(),
                        after);
        append(Answers.JSON.writeValueAsString(line));
        leaves.add(leaf(line));
        next = after;
    }

    private static void write(Path page, byte[] bytes) throws IOException {
        try (FileChannel channel =
                FileChannel.open(
                        page,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            write(channel, bytes);
        }
    }

    private void append(String line) throws IOException {
        try (FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND,
                        StandardOpenOption.WRITE)) {
            write(channel, (line + "\n").getBytes(UTF_8));
        }
    }

    private static void write(FileChannel channel, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        channel.force(false);
    }

    private static String name(int number) {
        return "page-" + number + ".ndjson";
    }

    /// `sha256:…` of some bytes.
    static String digest(byte[] bytes) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return "sha256:" + HexFormat.of().formatHex(sha.digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
