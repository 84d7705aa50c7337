package socle.core.ledger;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A lock of the operating system on a file: free again when its process ends, however it ends.
final class FilePresence implements Presence {

    /// Those of this process. A lock belongs to the whole process: closing any other channel to its
    /// file gives it back, so nobody here may open the file of one that lives here.
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private FilePresence(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /// Makes and locks the file of a new name.
    static FilePresence take(Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        Path file = file(folder, name);
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new IOException(file + " is locked by somebody else");
        }
        OURS.add(file);
        return new FilePresence(file, channel);
    }

    /// Whether the process that took a name lives. The file of one that does not is removed.
    static boolean lives(Path folder, String name) throws IOException {
        Path file = file(folder, name);
        if (OURS.contains(file)) {
            return true;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                return true;
            }
            Files.deleteIfExists(file);
            return false;
        } catch (NoSuchFileException _) {
            return false;
        }
    }

    private static Path file(Path folder, String name) {
        return folder.toAbsolutePath().normalize().resolve(name + ".lock");
    }

    @Override
    public String name() {
        return file.getFileName().toString().replaceFirst("\\.lock$", "");
    }

    @Override
    public boolean lasts() {
        return channel.isOpen();
    }

    @Override
    public void close() throws SQLException {
        try (channel) {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new SQLException(e.getMessage(), e);
        } finally {
            OURS.remove(file);
        }
    }
}
