package socle.kinds.operate.post;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Signs what is posted: HMAC-SHA256 over id, time and body, as the Standard Webhooks specification
/// (1.0, "Signature scheme") writes it.
final class Signature {

    private static final String PREFIX = "whsec_";

    private final byte[] key;

    /// @param secret Base64 after `whsec_`; without that prefix its own bytes
    /// @throws IllegalArgumentException when it is no Base64, or empty
    Signature(String secret) {
        this.key =
                secret.startsWith(PREFIX)
                        ? Base64.getDecoder().decode(secret.substring(PREFIX.length()))
                        : secret.getBytes(UTF_8);
        if (key.length == 0) {
            throw new IllegalArgumentException("an empty key");
        }
    }

    /// The value of `webhook-signature`.
    String of(String id, Instant at, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            byte[] digest =
                    mac.doFinal((id + "." + at.getEpochSecond() + "." + body).getBytes(UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }
}
