package socle.kinds.collect;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The bytes of a file, and their digest once all were read.
final class Sha256 implements AutoCloseable {

    private final MessageDigest digest;
    private final InputStream bytes;

    private Sha256(MessageDigest digest, InputStream bytes) {
        this.digest = digest;
        this.bytes = bytes;
    }

    static Sha256 open(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return new Sha256(digest, new DigestInputStream(Files.newInputStream(file), digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /// The bytes, to be read by one reader.
    InputStream bytes() {
        return bytes;
    }

    /// The digest of the whole file, as `sha256:…`; bytes that nobody read are read now.
    String digest() throws IOException {
        bytes.transferTo(OutputStream.nullOutputStream());
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
