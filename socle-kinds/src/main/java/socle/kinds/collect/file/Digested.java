package socle.kinds.collect.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A file that was written, with its size and `sha256:…`.
record Digested(long bytes, String digest) {

    /// Writes a stream to a file.
    static Digested copy(InputStream bytes, Path file) throws IOException {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), sha)) {
                long length = bytes.transferTo(out);
                return new Digested(length, "sha256:" + HexFormat.of().formatHex(sha.digest()));
            }
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
