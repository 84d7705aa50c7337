package socle.kinds.collect.feed;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import socle.kinds.collect.Trouble;

/// Reads a feed, whatever it is written in. No document type is read, so no entity can blow up or
/// reach outside.
final class FeedReader {

    private FeedReader() {}

    /// Reads one.
    ///
    /// @param contentType the header, or empty
    static Feed read(String address, byte[] bytes, String contentType) throws Trouble {
        return JsonFeed.looksLike(bytes)
                ? JsonFeed.read(address, bytes)
                : xml(address, bytes, contentType);
    }

    private static Feed xml(String address, byte[] bytes, String contentType) throws Trouble {
        EntryCount counted = EntryCount.of(address, bytes);
        try (XmlReader reader =
                new XmlReader(
                        new ByteArrayInputStream(bytes),
                        contentType.isEmpty() ? "application/xml" : contentType,
                        true)) {
            SyndFeedInput input = new SyndFeedInput();
            input.setAllowDoctypes(false);
            SyndFeed feed = input.build(reader);
            List<Entry> entries =
                    feed.getEntries().stream().map(one -> entry(one, counted).known()).toList();
            return new Feed(
                    text(feed.getFeedType()),
                    text(feed.getTitle()),
                    licence(feed, counted),
                    entries,
                    counted.entries());
        } catch (FeedException | IllegalArgumentException | IOException e) {
            throw FeedTrouble.unreadable(address, String.valueOf(e.getMessage()));
        }
    }

    private static String licence(SyndFeed feed, EntryCount counted) {
        return counted.licence().isEmpty() ? text(feed.getCopyright()) : counted.licence();
    }

    private static Entry entry(SyndEntry entry, EntryCount counted) {
        Optional<Instant> published = instant(entry.getPublishedDate());
        Optional<Instant> updated = instant(entry.getUpdatedDate());
        boolean isDated = published.isPresent() || updated.isPresent();
        return new Entry(
                text(entry.getUri()),
                text(entry.getTitle()),
                text(entry.getLink()),
                text(entry.getAuthor()),
                content(entry.getDescription()),
                entry.getContents().stream()
                        .map(FeedReader::content)
                        .collect(Collectors.joining("\n")),
                entry.getCategories().stream()
                        .map(SyndCategory::getName)
                        .map(FeedReader::text)
                        .toList(),
                published,
                updated,
                counted.isDated() && !isDated);
    }

    private static String content(@Nullable SyndContent content) {
        return content == null ? "" : text(content.getValue());
    }

    private static Optional<Instant> instant(@Nullable Date date) {
        return Optional.ofNullable(date).map(Date::toInstant);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
