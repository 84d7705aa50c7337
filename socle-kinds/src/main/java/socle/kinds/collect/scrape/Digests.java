package socle.kinds.collect.scrape;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// Digests by which pages, and the rows taken from them, are known again.
final class Digests {

    private Digests() {}

    static String of(byte[] bytes) {
        return "sha256:" + HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /// Of rows: two pages have the same one when they give the same rows.
    static String of(List<Row> rows) {
        MessageDigest digest = sha256();
        rows.forEach(row -> digest.update((row + "\n").getBytes(UTF_8)));
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
