package socle.core.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// Numbers that look like chance and are the same each time.
final class Seeds {

    private Seeds() {}

    /// The number of a text.
    static long of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// From 0 to 1, without 1.
    static double share(String text) {
        return (of(text) >>> 11) * 0x1p-53;
    }
}
