package socle.kinds.collect.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.kinds.collect.Trouble;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads JSON Feed, version 1.1 and 1 (jsonfeed.org).
final class JsonFeed {

    private static final JsonMapper JSON = JsonMapper.shared();

    private JsonFeed() {}

    /// Whether bytes begin as JSON does.
    static boolean looksLike(byte[] bytes) {
        for (byte one : bytes) {
            if (one > ' ') {
                return one == '{';
            }
        }
        return false;
    }

    /// Reads one.
    static Feed read(String address, byte[] bytes) throws Trouble {
        try {
            JsonNode feed = JSON.readTree(bytes);
            JsonNode items = feed.path("items");
            String version = text(feed, "version");
            if (!version.contains("jsonfeed.org/version/") || !items.isArray()) {
                throw FeedTrouble.unreadable(address, "no JSON Feed: " + version);
            }
            List<Entry> entries = new ArrayList<>();
            items.forEach(item -> entries.add(entry(item).known()));
            return new Feed(
                    "json_" + version.substring(version.lastIndexOf('/') + 1),
                    text(feed, "title"),
                    "",
                    entries,
                    items.size());
        } catch (JacksonException e) {
            throw FeedTrouble.unreadable(address, e.getOriginalMessage());
        }
    }

    private static Entry entry(JsonNode item) {
        String published = text(item, "date_published");
        String modified = text(item, "date_modified");
        List<String> authors = new ArrayList<>();
        item.path("authors").forEach(one -> authors.add(text(one, "name")));
        if (authors.isEmpty() && item.has("author")) {
            authors.add(text(item.path("author"), "name"));
        }
        List<String> tags = new ArrayList<>();
        item.path("tags").forEach(one -> tags.add(one.asString("")));
        String html = text(item, "content_html");
        boolean unread =
                (!published.isEmpty() && instant(published).isEmpty())
                        || (!modified.isEmpty() && instant(modified).isEmpty());
        return new Entry(
                text(item, "id"),
                text(item, "title"),
                text(item, "url"),
                String.join(", ", authors),
                text(item, "summary"),
                html.isEmpty() ? text(item, "content_text") : html,
                tags,
                instant(published),
                instant(modified),
                unread);
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isValueNode() && !value.isNull() ? value.asString("").strip() : "";
    }

    private static Optional<Instant> instant(String text) {
        try {
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
