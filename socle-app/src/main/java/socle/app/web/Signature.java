package socle.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Headers;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import socle.api.text.Phrase;

/// The signature of a post: HMAC-SHA256 over its body, as Standard Webhooks writes it
/// (`webhook-id`, `webhook-timestamp`, `webhook-signature`; standardwebhooks.com, specification
/// 1.0.0, "Signature scheme") or as `X-Hub-Signature-256: sha256=…`.
final class Signature {

    static final HeaderName ID = HeaderNames.create("webhook-id");
    private static final HeaderName TIMESTAMP = HeaderNames.create("webhook-timestamp");
    private static final HeaderName SIGNATURE = HeaderNames.create("webhook-signature");
    private static final HeaderName HUB = HeaderNames.create("X-Hub-Signature-256");
    private static final String HUB_PREFIX = "sha256=";
    private static final String VERSION = "v1,";
    private static final String SECRET_PREFIX = "whsec_";

    /// As the specification recommends, both ways.
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final String secret;

    Signature(String secret) {
        this.secret = secret;
    }

    /// What a right signature vouches for beside the body: the id of the post, when it has one.
    Optional<String> verify(Headers headers, byte[] body, Instant now) throws Refused {
        Optional<String> signatures = headers.first(SIGNATURE);
        if (signatures.isPresent()) {
            return Optional.of(standard(headers, signatures.get(), body, now));
        }
        String hub = headers.first(HUB).orElseThrow(Signature::missing);
        if (!hub.startsWith(HUB_PREFIX)
                || !isSame(hub.substring(HUB_PREFIX.length()), mac(secret.getBytes(UTF_8), body))) {
            throw forged();
        }
        return Optional.empty();
    }

    private String standard(Headers headers, String signatures, byte[] body, Instant now)
            throws Refused {
        String id = headers.first(ID).orElseThrow(Signature::missing);
        String timestamp = headers.first(TIMESTAMP).orElseThrow(Signature::missing);
        byte[] prefix = (id + "." + timestamp + ".").getBytes(UTF_8);
        boolean right = false;
        for (byte[] key : keys()) {
            byte[] expected = mac(key, prefix, body);
            for (String one : signatures.split(" ")) {
                right |=
                        one.startsWith(VERSION)
                                && MessageDigest.isEqual(
                                        one.substring(VERSION.length()).getBytes(UTF_8),
                                        Base64.getEncoder().encode(expected));
            }
        }
        if (!right) {
            throw forged();
        }
        if (age(timestamp, now).abs().compareTo(TOLERANCE) > 0) {
            throw stale();
        }
        return id;
    }

    private static Duration age(String timestamp, Instant now) throws Refused {
        try {
            return Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), now);
        } catch (NumberFormatException | DateTimeException | ArithmeticException _) {
            throw stale();
        }
    }

    /// The specification's secrets are in base 64, after a prefix; one without it may be plain.
    private List<byte[]> keys() {
        boolean isPrefixed = secret.startsWith(SECRET_PREFIX);
        String bare = isPrefixed ? secret.substring(SECRET_PREFIX.length()) : secret;
        List<byte[]> keys = new ArrayList<>();
        try {
            keys.add(Base64.getDecoder().decode(bare));
        } catch (IllegalArgumentException _) {
            keys.add(bare.getBytes(UTF_8));
            return keys;
        }
        if (!isPrefixed) {
            keys.add(bare.getBytes(UTF_8));
        }
        return keys.stream().filter(key -> key.length > 0).toList();
    }

    private static boolean isSame(String hex, byte[] expected) {
        return MessageDigest.isEqual(
                hex.getBytes(UTF_8), HexFormat.of().formatHex(expected).getBytes(UTF_8));
    }

    private static byte[] mac(byte[] key, byte[]... parts) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    private static Refused missing() {
        return Trouble.of(
                        Trouble.Sort.UNSIGNED,
                        new Phrase(
                                "this hook takes signed posts alone",
                                "cette porte ne prend que des envois signés"),
                        new Phrase(
                                "send webhook-id, webhook-timestamp and webhook-signature, or X-Hub-Signature-256",
                                "envoyez webhook-id, webhook-timestamp et webhook-signature, ou X-Hub-Signature-256"))
                .refused();
    }

    private static Refused forged() {
        return Trouble.of(
                        Trouble.Sort.FORGED,
                        new Phrase(
                                "the signature is not that of this body by this hook's secret",
                                "la signature n’est pas celle de ce corps avec le secret de cette porte"),
                        new Phrase(
                                "sign the very bytes that are sent, with the secret of this hook",
                                "signez les octets mêmes qui sont envoyés, avec le secret de cette porte"))
                .refused();
    }

    private static Refused stale() {
        return Trouble.of(
                        Trouble.Sort.STALE,
                        Phrase.of(
                                "the post was signed more than %s minutes ago, or in the future",
                                "l’envoi a été signé il y a plus de %s minutes, ou dans le futur",
                                TOLERANCE.toMinutes()),
                        new Phrase(
                                "sign it anew, and see that both clocks are right",
                                "signez-le à nouveau, et voyez que les deux horloges sont justes"))
                .refused();
    }
}
