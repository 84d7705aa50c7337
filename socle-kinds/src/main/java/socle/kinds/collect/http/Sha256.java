package socle.kinds.collect.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The digest by which bytes are known again.
final class Sha256 {

    private Sha256() {}

    static String of(byte[] bytes) {
        return text(start().digest(bytes));
    }

    static String text(byte[] digest) {
        return "sha256:" + HexFormat.of().formatHex(digest);
    }

    static MessageDigest start() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
