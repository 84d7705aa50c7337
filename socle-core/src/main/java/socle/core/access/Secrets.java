package socle.core.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Secrets that nobody can guess, and what is kept of them. They are of 256 bits, so that a plain
/// SHA-256 tells nothing of them.
public final class Secrets {

    private static final int BYTES = 32;
    private static final int ID_BYTES = 9;

    private final Chance chance;

    public Secrets(Chance chance) {
        this.chance = chance;
    }

    /// A new one, in letters that go into an address or a header as they are.
    public String fresh() {
        return text(chance.bytes(BYTES));
    }

    /// A name that is no secret and that nobody else has.
    String id() {
        return text(chance.bytes(ID_BYTES));
    }

    /// What is kept of a secret.
    public static String digest(String secret) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Another secret that only those who know the first can compute (HMAC-SHA256, RFC 2104).
    ///
    /// @param purpose what it is for
    public static String derived(String secret, String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return text(mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Whether two secrets are the same; takes the same time wherever they differ.
    public static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
