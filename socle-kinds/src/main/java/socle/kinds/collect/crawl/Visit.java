package socle.kinds.collect.crawl;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import socle.api.data.Column;
import socle.kinds.collect.http.Encoding;

/// One address that was asked, and what came: a row of the table.
///
/// @param to where it leads, or its own address
/// @param status 0 when no answer came
/// @param detail why it failed or is not kept; empty otherwise
/// @param offset of its record in the archive; -1 for none
record Visit(
        String url,
        String to,
        int status,
        String type,
        String charset,
        String digest,
        long bytes,
        int depth,
        String from,
        Instant at,
        String title,
        String robots,
        Fate fate,
        String detail,
        long offset,
        String licence,
        String tdm) {

    static final List<Column> COLUMNS =
            List.of(
                    new Column("url", "VARCHAR"),
                    new Column("final_url", "VARCHAR"),
                    new Column("status", "BIGINT"),
                    new Column("content_type", "VARCHAR"),
                    new Column("charset", "VARCHAR"),
                    new Column("digest", "VARCHAR"),
                    new Column("bytes", "BIGINT"),
                    new Column("depth", "BIGINT"),
                    new Column("found_on", "VARCHAR"),
                    new Column("fetched_at", "TIMESTAMP WITH TIME ZONE"),
                    new Column("title", "VARCHAR"),
                    new Column("robots", "VARCHAR"),
                    new Column("outcome", "VARCHAR"),
                    new Column("detail", "VARCHAR"),
                    new Column("warc", "VARCHAR"),
                    new Column("warc_offset", "BIGINT"),
                    new Column("licence", "VARCHAR"),
                    new Column("tdm_reservation", "VARCHAR"));

    /// As a line of the journal.
    List<String> fields() {
        return List.of(
                url,
                to,
                Integer.toString(status),
                type,
                charset,
                digest,
                Long.toString(bytes),
                Integer.toString(depth),
                from,
                at.toString(),
                title,
                robots,
                fate.name(),
                detail,
                Long.toString(offset),
                licence,
                tdm);
    }

    /// From a line of the journal.
    static Visit of(List<String> f) {
        return new Visit(
                f.get(0),
                f.get(1),
                Integer.parseInt(f.get(2)),
                f.get(3),
                f.get(4),
                f.get(5),
                Long.parseLong(f.get(6)),
                Integer.parseInt(f.get(7)),
                f.get(8),
                Instant.parse(f.get(9)),
                f.get(10),
                f.get(11),
                Fate.valueOf(f.get(12)),
                f.get(13),
                Long.parseLong(f.get(14)),
                f.get(15),
                f.get(16));
    }

    /// The same with its place in the archive, and what that makes of it.
    Visit kept(Fate became, long place) {
        return new Visit(
                url, to, status, type, charset, digest, bytes, depth, from, at, title, robots,
                became, detail, place, licence, tdm);
    }

    /// The same with what was read in the page.
    Visit read(Encoding encoding, String called, String licensed, String reserved) {
        return new Visit(
                url,
                to,
                status,
                type,
                encoding.charset().name(),
                digest,
                bytes,
                depth,
                from,
                at,
                called,
                robots,
                fate,
                detail,
                offset,
                licensed,
                reserved);
    }

    /// As a row.
    ///
    /// @param warc digest of the archive, or empty
    @Nullable Object[] row(String warc) {
        return new @Nullable Object[] {
            url,
            to,
            status == 0 ? null : (Object) (long) status,
            some(type),
            some(charset),
            some(digest),
            bytes,
            (long) depth,
            some(from),
            at.atOffset(ZoneOffset.UTC),
            some(title),
            some(robots),
            fate.name().toLowerCase(java.util.Locale.ROOT),
            some(detail),
            offset < 0 ? null : some(warc),
            offset < 0 ? null : (Object) offset,
            some(licence),
            some(tdm)
        };
    }

    private static @Nullable String some(String text) {
        return text.isEmpty() ? null : text;
    }
}
