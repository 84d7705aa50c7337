package socle.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Headers;
import java.net.URLDecoder;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import socle.api.text.Phrase;
import socle.core.ledger.LetterBox.Mail;
import tools.jackson.databind.JsonNode;

/// The events of a post: CloudEvents 1.0 in one of the three modes of its HTTP binding (1.0.2,
/// section 3), or plain JSON, which is one event.
final class Events {

    private static final int LONGEST = 500;
    private static final String ONE = "application/cloudevents+json";
    private static final String MANY = "application/cloudevents-batch+json";

    private final Headers headers;
    private final Instant now;
    private final @Nullable String vouched;

    /// @param vouched by which key a plain or binary event is known, whatever its headers say: on a
    ///     hook that asks for a signature, what the signature vouches for
    Events(Headers headers, Instant now, Optional<String> vouched) {
        this.headers = headers;
        this.now = now;
        this.vouched = vouched.orElse(null);
    }

    /// Refuses a post that is of no form known here, before its body is read.
    static void check(Headers headers) throws Refused {
        String media = media(headers);
        if (!media.equals(ONE) && !media.equals(MANY) && !isJson(media) && !isBinary(headers)) {
            throw Trouble.of(
                            Trouble.Sort.MEDIA,
                            Phrase.of(
                                    "'%s' is not taken here",
                                    "«\u00a0%s\u00a0» n’est pas pris ici", shown(media)),
                            new Phrase(
                                    "send application/json, or a CloudEvent",
                                    "envoyez application/json, ou un CloudEvent"))
                    .refused();
        }
    }

    /// All of it.
    List<Mail> read(byte[] body) throws Refused {
        String media = media(headers);
        return switch (media) {
            case ONE -> List.of(event(Json.read(body), ""));
            case MANY -> batch(Json.read(body));
            default -> List.of(isBinary(headers) ? binary(media, body) : plain(body));
        };
    }

    private List<Mail> batch(JsonNode all) throws Refused {
        if (!all.isArray()) {
            throw Json.malformed("/", new Phrase("a batch is an array", "un lot est un tableau"));
        }
        List<Mail> mail = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            mail.add(event(all.get(i), "/" + i));
        }
        return mail;
    }

    private Mail event(JsonNode event, String at) throws Refused {
        if (!event.isObject()) {
            throw Json.malformed(
                    at + "/", new Phrase("an event is an object", "un événement est un objet"));
        }
        Function<String, Optional<String>> attributes =
                name ->
                        event.path(name).isString()
                                ? Optional.of(event.path(name).asString())
                                : Optional.empty();
        return mail(attributes, at + "/", Json.data(event, at), Optional.empty());
    }

    private Mail binary(String media, byte[] body) throws Refused {
        Function<String, Optional<String>> attributes =
                name -> headers.first(attribute(name)).map(Events::decoded);
        return mail(attributes, "ce-", Json.data(media, body), Optional.ofNullable(vouched));
    }

    private Mail plain(byte[] body) throws Refused {
        Json.read(body);
        String key =
                vouched != null
                        ? vouched
                        : headers.first(HeaderNames.create("Idempotency-Key"))
                                .map(Events::unquoted)
                                .or(() -> headers.first(Signature.ID))
                                .orElseGet(() -> Json.digest(body));
        return new Mail(bounded("key", key), "", "", now, new String(body, UTF_8));
    }

    private Mail mail(
            Function<String, Optional<String>> attributes,
            String at,
            String data,
            Optional<String> known)
            throws Refused {
        String version = required(attributes, at, "specversion");
        if (!version.equals("1.0")) {
            throw Json.malformed(
                    at + "specversion",
                    new Phrase("CloudEvents 1.0 are taken", "les CloudEvents 1.0 sont pris"));
        }
        String source = required(attributes, at, "source");
        if (source.chars().anyMatch(Character::isWhitespace)) {
            throw Json.malformed(
                    at + "source",
                    new Phrase("no address has a space", "une adresse n’a pas d’espace"));
        }
        String key = source + " " + required(attributes, at, "id");
        return new Mail(
                bounded(at + "id", known.orElse(key)),
                bounded(at + "type", required(attributes, at, "type")),
                bounded(at + "source", source),
                time(attributes.apply("time"), at),
                data);
    }

    private static String required(
            Function<String, Optional<String>> attributes, String at, String name) throws Refused {
        return attributes
                .apply(name)
                .filter(value -> !value.isEmpty())
                .orElseThrow(
                        () ->
                                Json.malformed(
                                        at + name,
                                        new Phrase(
                                                "every CloudEvent has it, as a text that is not empty",
                                                "tout CloudEvent l’a, comme texte non vide")));
    }

    private Instant time(Optional<String> text, String at) throws Refused {
        if (text.isEmpty()) {
            return now;
        }
        try {
            return OffsetDateTime.parse(text.get()).toInstant();
        } catch (DateTimeException _) {
            throw Json.malformed(
                    at + "time",
                    new Phrase("write 2026-01-31T12:00:00Z", "écrivez 2026-01-31T12:00:00Z"));
        }
    }

    private static String bounded(String at, String text) throws Refused {
        if (text.length() > LONGEST) {
            throw Json.malformed(
                    at, Phrase.of("up to %s characters", "jusqu’à %s caractères", LONGEST));
        }
        return text;
    }

    private static boolean isBinary(Headers headers) {
        return headers.contains(attribute("specversion"));
    }

    private static HeaderName attribute(String name) {
        return HeaderNames.create("ce-" + name);
    }

    /// Characters that no header may hold are percent-encoded (section 3.1.3.2); a plus is a plus.
    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value.replace("+", "%2B"), UTF_8);
        } catch (IllegalArgumentException _) {
            return value;
        }
    }

    /// As the draft of the header writes it, or bare, as most do.
    private static String unquoted(String key) {
        return key.length() > 1 && key.startsWith("\"") && key.endsWith("\"")
                ? key.substring(1, key.length() - 1)
                : key;
    }

    private static String media(Headers headers) {
        String value = headers.first(HeaderNames.CONTENT_TYPE).orElse("");
        int end = value.indexOf(';');
        return (end < 0 ? value : value.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    static boolean isJson(String media) {
        return media.equals("application/json")
                || media.equals("text/json")
                || (media.startsWith("application/") && media.endsWith("+json"));
    }

    private static String shown(String media) {
        return media.length() > LONGEST ? media.substring(0, LONGEST) : media;
    }

    /// Bytes as text of JSON strings.
    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
