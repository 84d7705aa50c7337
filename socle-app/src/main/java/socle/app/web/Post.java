package socle.app.web;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import socle.api.text.Language;
import socle.api.text.Phrase;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What was posted to a deed: the fields of a form, or one JSON object.
///
/// @param form whether a page's form posted it
/// @param fields by name
record Post(boolean form, ObjectNode fields) {

    /// No form of ours is longer.
    static final int LARGEST = 1 << 20;

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                    .build();

    static Post of(ServerRequest request) throws Refused, InterruptedException {
        String media =
                request.headers()
                        .first(HeaderNames.CONTENT_TYPE)
                        .orElse("")
                        .split(";", 2)[0]
                        .strip()
                        .toLowerCase(Locale.ROOT);
        byte[] body = new Body(request, LARGEST).read();
        return switch (media) {
            case "application/x-www-form-urlencoded" ->
                    new Post(true, form(new String(body, StandardCharsets.UTF_8)));
            case "application/json" -> new Post(false, object(Json.read(body)));
            default -> throw media(media);
        };
    }

    private static ObjectNode object(JsonNode read) throws Refused {
        if (read instanceof ObjectNode object) {
            return object;
        }
        throw Json.malformed("/", new Phrase("an object is wanted", "il faut un objet"));
    }

    /// A field that is said once is a text, one that is said several times a list of texts; a name
    /// with a dot is that of a part: `input.day`.
    private static ObjectNode form(String body) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        for (String pair : body.split("&")) {
            int at = pair.indexOf('=');
            if (at > 0) {
                said.computeIfAbsent(decoded(pair.substring(0, at)), _ -> new ArrayList<>())
                        .add(decoded(pair.substring(at + 1)));
            }
        }
        ObjectNode fields = JSON.createObjectNode();
        said.forEach(
                (whole, values) -> {
                    int dot = whole.indexOf('.');
                    boolean part = dot > 0 && !fields.path(whole.substring(0, dot)).isValueNode();
                    ObjectNode to =
                            part ? fields.withObjectProperty(whole.substring(0, dot)) : fields;
                    String name = part ? whole.substring(dot + 1) : whole;
                    if (values.size() == 1) {
                        to.put(name, values.getFirst());
                    } else {
                        values.forEach(to.withArrayProperty(name)::add);
                    }
                });
        return fields;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return text;
        }
    }

    /// A field, taken out.
    String take(String name) {
        JsonNode value = fields.remove(name);
        return value == null ? "" : value.asString("");
    }

    /// The body of a deed. What may be left out is an `Optional` in its record, or a number.
    <B extends Record> B as(Class<B> type, Language language) throws Refused {
        try {
            return JSON.treeToValue(fields, type);
        } catch (JacksonException e) {
            throw Trouble.of(
                            Trouble.Sort.MALFORMED,
                            Phrase.of(
                                    "%s: this does not fit",
                                    "%s\u00a0: ceci ne convient pas", e.getPathReference()),
                            new Phrase("see the document of the API", "voyez le document de l’API"))
                    .refused();
        }
    }

    private static Refused media(String media) {
        return Trouble.of(
                        Trouble.Sort.MEDIA,
                        Phrase.of(
                                "'%s' is not taken here",
                                "«\u00a0%s\u00a0» n’est pas pris ici",
                                media.substring(0, Math.min(media.length(), 80))),
                        new Phrase("send application/json", "envoyez application/json"))
                .refused();
    }
}
