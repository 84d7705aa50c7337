package socle.kinds.collect.crawl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import socle.kinds.collect.http.Reply;

/// What a crawl writes down: first into its archive, then into its journal, then into what it
/// knows.
/// One at a time, so that the three always tell the same.
final class Records implements AutoCloseable {

    private final Journal journal;
    private final @Nullable Warc warc;
    private final Seen seen;
    private final Frontier frontier;
    private final Territory territory;
    private final CrawlSpec spec;
    private final Path folder;
    private final Trap trap = new Trap();

    private Records(
            Path folder,
            Journal journal,
            @Nullable Warc warc,
            Seen seen,
            Frontier frontier,
            CrawlSpec spec) {
        this.folder = folder;
        this.journal = journal;
        this.warc = warc;
        this.seen = seen;
        this.frontier = frontier;
        this.territory = Territory.of(spec);
        this.spec = spec;
    }

    /// Opens what an earlier try left in a folder, or begins.
    static Records open(Path folder, CrawlSpec spec, Frontier frontier, long seed)
            throws IOException {
        Journal journal = Journal.open(folder.resolve("journal"));
        Seen seen = read(journal);
        if (spec.keep() && seen.archived() > length(archive(folder))) {
            journal.clear(); // the machine stopped before its disk had the archive
            seen = new Seen();
        }
        Warc warc = spec.keep() ? Warc.open(archive(folder), seen.archived(), seed) : null;
        Records records = new Records(folder, journal, warc, seen, frontier, spec);
        records.trap.remember(seen.pending());
        seen.pending().forEach(frontier::add);
        return records;
    }

    private static Seen read(Journal journal) throws IOException {
        Seen seen = new Seen();
        journal.read(seen::line);
        return seen;
    }

    private static long length(Path file) throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    private static Path archive(Path folder) {
        return folder.resolve("pages.warc.gz");
    }

    /// Writes down the starts, once.
    synchronized void begin(String agent, Instant at) throws IOException {
        if (seen.found() > 0) {
            return;
        }
        Journal.Group group = new Journal.Group();
        if (warc != null) {
            warc.info(agent, at);
        }
        for (Address start : spec.starts()) {
            take(start, new Link(start, 0, 0, ""), group);
        }
        close(group);
    }

    /// Writes down what the sitemaps of a host name.
    synchronized void mapped(String origin, List<Address> pages) throws IOException {
        Journal.Group group = new Journal.Group();
        for (Address page : pages) {
            if (territory.holds(page)) {
                group.line(Lines.DECLARED, List.of(page.key()));
                seen.declared().add(page.key());
                take(page, new Link(page, 1, 0, origin + "/sitemap.xml"), group);
            }
        }
        group.line(Lines.MAPPED, List.of(origin));
        seen.mapped(origin);
        close(group);
    }

    /// Writes down that robots.txt forbids an address.
    synchronized void refused(Link link, Refusal why) throws IOException {
        Journal.Group group = new Journal.Group();
        refuse(new Lines.Refused(link.address(), why, link.from()), group);
        journal.append(group);
    }

    /// Writes down a visit with all that it found.
    synchronized void visited(Visited visited) throws IOException {
        Visit visit = archived(visited);
        Journal.Group group = new Journal.Group();
        for (Link link : visited.links()) {
            take(link.address(), link, group);
        }
        for (Link link : visited.unfollowed()) {
            String key = link.address().key();
            if (!seen.knows(key) && !seen.isUnfollowed(key)) {
                refuse(new Lines.Refused(link.address(), Refusal.NOFOLLOW, link.from()), group);
            }
        }
        group.line(Lines.VISIT, visit.fields());
        seen.visit(visit);
        close(group);
    }

    private void close(Journal.Group group) throws IOException {
        if (warc != null) {
            seen.archivedTo(warc.length());
            group.line(Lines.ARCHIVED, List.of(Long.toString(seen.archived())));
        }
        journal.append(group);
    }

    private Visit archived(Visited visited) throws IOException {
        Visit visit = visited.visit();
        Reply.Answer answer = visited.answer();
        if (answer == null || visit.fate() != Fate.WRITTEN) {
            return visit;
        }
        Long twin = seen.twin(visit.digest());
        if (warc == null) {
            return visit.kept(twin == null ? Fate.WRITTEN : Fate.DUPLICATE, -1);
        }
        long offset = warc.length();
        if (twin != null) {
            warc.revisit(visit.url(), answer, visit.digest());
            return visit.kept(Fate.DUPLICATE, twin);
        }
        warc.response(visit.url(), answer, visit.digest());
        return visit.kept(Fate.WRITTEN, offset);
    }

    private void take(Address address, Link link, Journal.Group group) {
        if (seen.knows(address.key())) {
            return;
        }
        Refusal why = refusal(link);
        if (why == null) {
            group.line(Lines.LINK, Lines.fields(link));
            seen.link(link);
            frontier.add(link);
        } else {
            refuse(new Lines.Refused(address, why, link.from()), group);
        }
    }

    private void refuse(Lines.Refused refused, Journal.Group group) {
        group.line(Lines.REFUSED, refused.fields());
        seen.refused(refused);
    }

    private @Nullable Refusal refusal(Link link) {
        if (!territory.holds(link.address())) {
            return Refusal.SCOPE;
        }
        if (link.depth() > spec.depth()) {
            return Refusal.DEPTH;
        }
        return trap.holds(link.address()) ? Refusal.TRAP : null;
    }

    /// Whether pages or bytes are used up.
    ///
    /// @param underway pages that are being asked
    synchronized boolean spent(int underway) {
        return seen.visits() + underway >= spec.pages() || seen.bytes() >= spec.bytes();
    }

    /// How many pages were asked.
    synchronized long visits() {
        return seen.visits();
    }

    /// Whether the sitemaps of a host were read.
    synchronized boolean isMapped(String origin) {
        return seen.isMapped(origin);
    }

    /// Forgets all of it, so that the next try begins anew.
    synchronized void forget() throws IOException {
        journal.clear();
    }

    /// The archive, all that was written to it.
    Path archive() {
        return archive(folder);
    }

    /// What is known, when nobody works any more.
    Seen seen() {
        return seen;
    }

    Journal journal() {
        return journal;
    }

    @Override
    public void close() throws IOException {
        journal.close();
        if (warc != null) {
            warc.close();
        }
    }
}
