package socle.kinds.collect.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import socle.api.text.Phrase;
import socle.kinds.collect.Trouble;
import socle.kinds.collect.http.Encoding;
import socle.kinds.collect.http.Reply;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads the bodies of answers, whatever they are written in, as documents and their records.
final class Answers {

    /// Numbers keep every digit that the service wrote.
    static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private final Optional<AnswerFormat> format;
    private final Optional<Where> records;

    Answers(ApiSpec spec) {
        this.format = spec.format();
        this.records = spec.records().map(Where::inAnswer);
    }

    /// Reads one.
    ///
    /// @param name of the page, for those who read about trouble
    Parsed read(String name, Reply.Answer answer) throws Trouble {
        byte[] bytes = answer.body().bytes();
        AnswerFormat found =
                format.or(() -> AnswerFormat.of(answer.headers().mediaType()))
                        .or(() -> byItsLook(bytes))
                        .orElseThrow(() -> ApiTrouble.noFormat(name));
        JsonNode document = document(found, name, bytes, answer);
        return new Parsed(found, document, records(found, name, document));
    }

    private static Optional<AnswerFormat> byItsLook(byte[] bytes) {
        for (byte one : bytes) {
            switch (one) {
                case '{', '[' -> {
                    return Optional.of(AnswerFormat.JSON);
                }
                case '<' -> {
                    return Optional.of(AnswerFormat.XML);
                }
                case ' ', '\t', '\r', '\n', (byte) 0xEF, (byte) 0xBB, (byte) 0xBF -> {
                    continue;
                }
                default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static JsonNode document(
            AnswerFormat format, String name, byte[] bytes, Reply.Answer answer) throws Trouble {
        try {
            return switch (format) {
                case JSON -> present(JSON.readTree(bytes));
                case NDJSON -> lines(bytes);
                case XML -> XmlTree.of(bytes);
                case CSV -> CsvText.rows(text(bytes, answer));
            };
        } catch (JacksonException e) {
            throw ApiTrouble.unreadable(name, format, Phrase.same(words(e)));
        } catch (Unreadable e) {
            throw ApiTrouble.unreadable(name, format, e.words());
        }
    }

    /// The parser's own words, without where it thinks that its source is.
    private static String words(JacksonException e) {
        String words = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
        int source = words.indexOf(" (start marker at");
        return source < 0 ? words : words.substring(0, source);
    }

    private static JsonNode present(JsonNode node) throws Unreadable {
        if (node.isMissingNode()) {
            throw new Unreadable(new Phrase("it is empty", "elle est vide"));
        }
        return node;
    }

    private static JsonNode lines(byte[] bytes) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        try (MappingIterator<JsonNode> values =
                JSON.readerFor(JsonNode.class)
                        .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                        .readValues(bytes)) {
            values.forEachRemaining(all::add);
        }
        return all;
    }

    private static String text(byte[] bytes, Reply.Answer answer) throws Unreadable {
        String type = answer.headers().first("Content-Type").orElse("");
        Encoding encoding = Encoding.of(bytes, type);
        String text = encoding.text(bytes);
        if (text.indexOf('\ufffd') >= 0) {
            throw new Unreadable(
                    Phrase.of(
                            "it is not text in %s",
                            "ce n’est pas du texte en %s", encoding.charset()));
        }
        return text;
    }

    private List<JsonNode> records(AnswerFormat format, String name, JsonNode document)
            throws Trouble {
        if (records.isEmpty()) {
            return listed(name, document);
        }
        Where where = records.get();
        Optional<JsonNode> found = where.in(document);
        if (found.isEmpty()) {
            // an XML list without elements looks as if there were no list
            if (format == AnswerFormat.XML && isEmptyList(where, document)) {
                return List.of();
            }
            throw ApiTrouble.noRecords(name, where.toString(), lists(document));
        }
        return each(found.get());
    }

    /// Whether the root of an XML answer is the one that the path names.
    private static boolean isEmptyList(Where where, JsonNode document) {
        String root = document.propertyNames().stream().findFirst().orElse("");
        return where.toString().startsWith("/" + root + "/");
    }

    private static List<JsonNode> listed(String name, JsonNode document) throws Trouble {
        if (!document.isArray()) {
            throw ApiTrouble.noRecords(name, "", lists(document));
        }
        return each(document);
    }

    private static List<JsonNode> each(JsonNode found) {
        if (found.isNull()) {
            return List.of();
        }
        List<JsonNode> all = new ArrayList<>();
        if (found.isArray()) {
            found.forEach(one -> all.add(record(one)));
        } else {
            all.add(record(found));
        }
        return all;
    }

    /// The records that stand within a record.
    static List<JsonNode> within(Where where, JsonNode record) {
        return where.in(record).map(Answers::each).orElse(List.of());
    }

    /// A record that is a single value has one field, `value`.
    static JsonNode record(JsonNode node) {
        if (node.isObject()) {
            return node;
        }
        ObjectNode one = JsonNodeFactory.instance.objectNode();
        one.set("value", node);
        return one;
    }

    private static String lists(JsonNode document) {
        return document.isObject()
                ? document.properties().stream()
                        .filter(field -> field.getValue().isArray())
                        .map(field -> "$." + field.getKey())
                        .collect(Collectors.joining(", "))
                : "";
    }
}
