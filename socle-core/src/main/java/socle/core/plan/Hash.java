package socle.core.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A SHA-256 in the making.
final class Hash {

    private final MessageDigest digest;

    Hash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// Adds a text with its length, so that "ab" + "c" is not "a" + "bc".
    Hash add(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
        return this;
    }

    /// Adds the first bytes of a buffer as they are.
    void add(byte[] buffer, int length) {
        digest.update(buffer, 0, length);
    }

    /// `sha256:…`.
    String end() {
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }
}
