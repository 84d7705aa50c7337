package socle.kinds.collect.crawl;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All that a crawl knows: built line by line from its journal when it goes on, and as it goes.
final class Seen {

    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    private final Set<String> keys = new HashSet<>();
    private final Map<String, Link> pending = new LinkedHashMap<>();
    private final Map<String, String> unfollowed = new LinkedHashMap<>();
    private final Map<String, Long> digests = new HashMap<>();
    private final Set<String> declared = new HashSet<>();
    private final Set<String> mapped = new HashSet<>();
    private final Map<Fate, Long> fates = new EnumMap<>(Fate.class);
    private final Map<Refusal, Long> refusals = new EnumMap<>(Refusal.class);
    private long visits;
    private long gone;
    private long bytes;
    private int deepest;
    private long archived;
    private @Nullable Instant first;
    private @Nullable Instant last;

    /// Takes one line of the journal.
    void line(List<String> fields) {
        List<String> rest = fields.subList(1, fields.size());
        switch (fields.getFirst()) {
            case Lines.LINK -> link(Lines.link(rest));
            case Lines.REFUSED -> refused(Lines.refused(rest));
            case Lines.VISIT -> visit(Visit.of(rest));
            case Lines.DECLARED -> declared.add(rest.getFirst());
            case Lines.MAPPED -> mapped.add(rest.getFirst());
            case Lines.ARCHIVED -> archived = Long.parseLong(rest.getFirst());
            default -> throw new IllegalStateException("a line of another journal: " + fields);
        }
    }

    void link(Link link) {
        String key = link.address().key();
        keys.add(key);
        pending.put(key, link);
    }

    void refused(Lines.Refused refused) {
        String key = refused.address().key();
        if (refused.why() == Refusal.NOFOLLOW) {
            unfollowed.put(key, refused.from());
            return;
        }
        keys.add(key);
        pending.remove(key);
        refusals.merge(refused.why(), 1L, Long::sum);
    }

    void visit(Visit visit) {
        Address address = Address.of(visit.url());
        if (address != null) {
            pending.remove(address.key());
        }
        fates.merge(visit.fate(), 1L, Long::sum);
        if (visit.status() == NOT_FOUND || visit.status() == GONE) {
            gone++;
        }
        visits++;
        bytes += visit.bytes();
        deepest = Math.max(deepest, visit.depth());
        first = first == null ? visit.at() : first;
        last = visit.at();
        if (visit.fate() == Fate.WRITTEN) {
            digests.putIfAbsent(visit.digest(), visit.offset());
        }
    }

    boolean knows(String key) {
        return keys.contains(key);
    }

    boolean isUnfollowed(String key) {
        return unfollowed.containsKey(key);
    }

    /// The place in the archive of a page with this digest, -1 when it was kept without; nothing
    /// when there is none.
    @Nullable Long twin(String digest) {
        return digests.get(digest);
    }

    void archivedTo(long length) {
        archived = length;
    }

    long archived() {
        return archived;
    }

    /// What was found and not yet asked, in order.
    List<Link> pending() {
        return List.copyOf(pending.values());
    }

    Set<String> declared() {
        return declared;
    }

    boolean isMapped(String origin) {
        return mapped.contains(origin);
    }

    void mapped(String origin) {
        mapped.add(origin);
    }

    /// Addresses found, whatever became of them.
    long found() {
        return keys.size() + unfollowedOnly();
    }

    /// Addresses that were only ever found where nobody should follow.
    long unfollowedOnly() {
        return unfollowed.keySet().stream().filter(key -> !keys.contains(key)).count();
    }

    long count(Fate fate) {
        return fates.getOrDefault(fate, 0L);
    }

    long count(Refusal why) {
        return switch (why) {
            case NOFOLLOW -> unfollowedOnly();
            case BUDGET -> pending.size();
            default -> refusals.getOrDefault(why, 0L);
        };
    }

    long visits() {
        return visits;
    }

    /// Addresses of which the host says that there is no page.
    long gone() {
        return gone;
    }

    long bytes() {
        return bytes;
    }

    int deepest() {
        return deepest;
    }

    /// Seconds between the first answer and the last.
    long seconds() {
        return first == null || last == null ? 0 : last.getEpochSecond() - first.getEpochSecond();
    }
}
