package socle.kinds.collect.crawl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is left to ask, host by host, in the order in which it was found. Hands out one link of one
/// host at a time; whoever took it gives the host back.
final class Frontier {

    private final Map<String, Site> sites = new LinkedHashMap<>();
    private int busy;
    private boolean stopped;

    /// A turn: a host of one's own, and the link to ask there.
    record Turn(Site site, Link link) {}

    synchronized void add(Link link) {
        sites.computeIfAbsent(link.address().origin(), Site::new).links.addLast(link);
        notifyAll();
    }

    /// The next turn, of the host that is free first; nothing when all is done or it was stopped.
    synchronized @Nullable Turn take() throws InterruptedException {
        while (!stopped) {
            Site next = next();
            if (next != null) {
                next.busy = true;
                busy++;
                return new Turn(next, next.links.removeFirst());
            }
            if (busy == 0) {
                return null;
            }
            wait();
        }
        return null;
    }

    private @Nullable Site next() {
        Site first = null;
        for (Site site : sites.values()) {
            boolean able = !site.busy && !site.links.isEmpty();
            if (able && (first == null || site.free().isBefore(first.free()))) {
                first = site;
            }
        }
        return first;
    }

    /// How many hosts are being asked.
    synchronized int busy() {
        return busy;
    }

    /// Gives a host back.
    synchronized void give(Site site) {
        site.busy = false;
        busy--;
        notifyAll();
    }

    /// Hands out nothing more.
    synchronized void stop() {
        stopped = true;
        notifyAll();
    }

    /// What is left.
    synchronized List<Link> left() {
        List<Link> all = new ArrayList<>();
        sites.values().forEach(site -> all.addAll(site.links));
        return all;
    }

    /// The hosts that were met.
    synchronized List<Site> sites() {
        return List.copyOf(sites.values());
    }
}
