package socle.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import socle.api.text.Phrase;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/// What was posted, as JSON: numbers keep all their digits, a key stands once.
final class Json {

    private static final JsonMapper STRICT =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .build();

    private Json() {}

    static JsonNode read(byte[] body) throws Refused {
        try {
            JsonNode read = STRICT.readTree(body);
            if (read.isMissingNode()) {
                throw malformed("1:1", new Phrase("the body is empty", "le corps est vide"));
            }
            return read;
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            String place = at == null ? "1:1" : at.getLineNr() + ":" + at.getColumnNr();
            throw malformed(place, new Phrase("this is no JSON", "ce n’est pas du JSON"));
        }
    }

    /// The data of an event in the structured mode, as JSON text.
    static String data(JsonNode event, String at) throws Refused {
        JsonNode encoded = event.path("data_base64");
        if (encoded.isMissingNode()) {
            return event.has("data") ? event.get("data").toString() : "null";
        }
        if (event.has("data") || !encoded.isString()) {
            throw malformed(
                    at + "/data_base64",
                    new Phrase(
                            "an event has data or data_base64, which is a text",
                            "un événement a data ou data_base64, qui est un texte"));
        }
        try {
            return data(
                    event.path("datacontenttype").asString("").toLowerCase(Locale.ROOT),
                    Base64.getDecoder().decode(encoded.asString()));
        } catch (IllegalArgumentException _) {
            throw malformed(
                    at + "/data_base64",
                    new Phrase("this is not base 64", "ce n’est pas du base 64"));
        }
    }

    /// Data of a media type as JSON text: JSON as it is, text as a string, other bytes as a string
    /// in base 64.
    static String data(String media, byte[] bytes) throws Refused {
        if (bytes.length == 0) {
            return "null";
        }
        if (media.isEmpty() || Events.isJson(media)) {
            read(bytes);
            return new String(bytes, UTF_8);
        }
        boolean isText =
                media.startsWith("text/") || media.endsWith("/xml") || media.endsWith("+xml");
        return JsonNodeFactory.instance
                .stringNode(isText ? new String(bytes, UTF_8) : Events.base64(bytes))
                .toString();
    }

    static Refused malformed(String where, Phrase why) {
        return Trouble.of(Trouble.Sort.MALFORMED, Phrase.same(where), why).refused();
    }

    /// By which a body is known that says no key of its own.
    static String digest(byte[] body) {
        try {
            return "sha256:"
                    + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
