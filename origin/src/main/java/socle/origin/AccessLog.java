package socle.origin;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// One line a request, written as it is answered: when it came, to the millisecond, method,
/// address, status, and who asked, in quotes.
final class AccessLog implements AutoCloseable {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private final BufferedWriter writer;

    private AccessLog(BufferedWriter writer) {
        this.writer = writer;
    }

    /// Goes on where the file ends.
    static AccessLog in(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        return new AccessLog(
                Files.newBufferedWriter(
                        file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
    }

    synchronized void write(Instant came, String request, int status, String agent) {
        try {
            writer.write(
                    "%s %s %d \"%s\"\n"
                            .formatted(
                                    TIME.format(came),
                                    request,
                                    status,
                                    agent.replaceAll("[\"\\p{Cntrl}]", "?")));
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
