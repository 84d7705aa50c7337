package socle.core.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The right to run, as a lock of the operating system on a file: free again when its process ends,
/// however it ends. The file tells who has it, and is never removed.
final class FileClaim implements Ledger.Claimed.Mine {

    /// Far beyond the text, so that the text can be read where locks forbid reading.
    private static final long PLACE = Long.MAX_VALUE - 1;

    private final FileChannel channel;

    private FileClaim(FileChannel channel) {
        this.channel = channel;
    }

    static Ledger.Claimed take(Path file, String who, Instant at) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        if (locked(channel) == null) {
            channel.close();
            return theirs(file, at);
        }
        write(channel, at + "\n" + who + "\n");
        return new FileClaim(channel);
    }

    private static @Nullable FileLock locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(PLACE, 1, false);
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    private static Ledger.Claimed theirs(Path file, Instant now) throws IOException {
        List<String> lines = Files.readAllLines(file);
        try {
            return new Ledger.Claimed.Theirs(lines.get(1), Instant.parse(lines.get(0)));
        } catch (DateTimeException | IndexOutOfBoundsException _) {
            // It has just been taken, and is being written.
            return new Ledger.Claimed.Theirs("", now);
        }
    }

    private static void write(FileChannel channel, String text) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
        channel.force(true);
    }

    @Override
    public void close() {
        try (channel) {
            channel.truncate(0);
        } catch (IOException _) {
            // Closing frees the lock even when the text could not be emptied.
            return;
        }
    }
}
