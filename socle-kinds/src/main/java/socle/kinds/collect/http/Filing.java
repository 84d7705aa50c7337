package socle.kinds.collect.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;

/// Writes a body to a file and digests it on the way.
final class Filing {

    private Filing() {}

    static Body take(Taking taking, Destination into, int status, Headers headers)
            throws IOException {
        long from = resumes(into, status, headers) ? into.from() : 0;
        if (status == 206 && from == 0) {
            throw new Unfit(Reason.CUT_SHORT, "another part than was asked for");
        }
        MessageDigest digest = Sha256.start();
        long[] length = {from};
        try (OutputStream out = open(into.file(), from, digest)) {
            taking.into(
                    (bytes, count) -> {
                        write(out, bytes, count);
                        digest.update(bytes, 0, count);
                        length[0] += count;
                    });
        }
        return new Body.Filed(into.file(), length[0], Sha256.text(digest.digest()));
    }

    private static boolean resumes(Destination into, int status, Headers headers) {
        String range = headers.first("Content-Range").orElse("");
        return status == 206
                && into.from() > 0
                && range.replace(" ", "").startsWith("bytes" + into.from() + "-");
    }

    private static OutputStream open(Path file, long from, MessageDigest digest) {
        OpenOption how =
                from > 0 ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING;
        try {
            if (from > 0) {
                digestStart(file, from, digest);
            }
            return Files.newOutputStream(file, StandardOpenOption.CREATE, how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void digestStart(Path file, long from, MessageDigest digest) throws IOException {
        if (Files.size(file) < from) {
            throw new IOException(file + " has another size than was told");
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var _ = channel.truncate(from); // a try that broke may have left more
        }
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            int read;
            while ((read = in.read(buffer)) >= 0) {
                digest.update(buffer, 0, read);
            }
        }
    }

    private static void write(OutputStream out, byte[] bytes, int count) {
        try {
            out.write(bytes, 0, count);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
