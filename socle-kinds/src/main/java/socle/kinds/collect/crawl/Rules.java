package socle.kinds.collect.crawl;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import socle.kinds.collect.http.Ask;
import socle.kinds.collect.http.Caller;
import socle.kinds.collect.http.Reason;
import socle.kinds.collect.http.Reply;
import socle.kinds.collect.http.UserAgent;
import socle.kinds.collect.http.Web;

/// Asks a host for what it says to robots, and which pages it says it has, before anything else.
final class Rules {

    /// A site with more sitemaps than this has more pages than one crawl takes.
    private static final int MOST_MAPS = 200;

    private final Web web;
    private final UserAgent agent;
    private final Caller.Time time;
    private final CrawlSpec spec;

    Rules(Web web, UserAgent agent, Caller.Time time, CrawlSpec spec) {
        this.web = web;
        this.agent = agent;
        this.time = time;
        this.spec = spec;
    }

    /// Learns the rules of a host.
    void learn(Site site) throws IOException, InterruptedException {
        Robots robots = robots(site);
        Reservations reserved = Reservations.none();
        if (robots.source() != Robots.Source.UNREACHABLE) {
            site.rules(robots, reserved, time.clock().instant());
            wait(site);
            reserved = reservations(site);
        }
        site.rules(robots, reserved, time.clock().instant());
    }

    /// A status of 400 to 499 means that there is none, anything else that cannot be read that
    /// nothing is allowed (RFC 9309, section 2.3.1); 429 says that the host is overwhelmed.
    private Robots robots(Site site) throws IOException, InterruptedException {
        Reply reply = web.fetch(Ask.get(URI.create(site.origin() + "/robots.txt")));
        return switch (reply) {
            case Reply.Answer answer when answer.ok() ->
                    RobotsReader.read(answer.body().bytes(), agent.product());
            case Reply.Answer answer when answer.status() >= 400 && answer.status() < 500 ->
                    answer.status() == 429 ? Robots.unreachable() : Robots.none();
            case Reply.Answer _ -> Robots.unreachable();
            case Reply.Broken broken -> broken(broken.reason());
            case Reply.OutOfQuota _ -> Robots.unreachable();
        };
    }

    /// More than five redirects: as if there were none (section 2.3.1.2).
    private static Robots broken(Reason reason) {
        boolean astray =
                reason == Reason.TOO_MANY_REDIRECTS || reason == Reason.REDIRECTS_IN_CIRCLES;
        return astray ? Robots.none() : Robots.unreachable();
    }

    private Reservations reservations(Site site) throws IOException, InterruptedException {
        Reply reply = web.fetch(Ask.get(URI.create(site.origin() + "/.well-known/tdmrep.json")));
        return reply instanceof Reply.Answer answer && answer.ok()
                ? Reservations.read(answer.body().bytes())
                : Reservations.none();
    }

    /// The pages that a host's sitemaps name.
    List<Address> mapped(Site site) throws IOException, InterruptedException {
        ArrayDeque<String> left = new ArrayDeque<>(site.robots().sitemaps());
        left.add(site.origin() + "/sitemap.xml");
        Set<String> asked = new HashSet<>();
        List<Address> pages = new ArrayList<>();
        while (!left.isEmpty() && asked.size() < MOST_MAPS) {
            Address map = Address.of(left.removeFirst());
            boolean new_ = map != null && asked.add(map.key());
            if (map == null || !new_ || !site.robots().allows(map.pathAndQuery())) {
                continue;
            }
            Sitemap read = read(site, map);
            left.addAll(read.maps());
            read.pages().stream().map(Address::of).forEach(page -> add(page, pages));
        }
        return pages;
    }

    private static void add(@org.jspecify.annotations.Nullable Address page, List<Address> pages) {
        if (page != null) {
            pages.add(page);
        }
    }

    private Sitemap read(Site site, Address map) throws IOException, InterruptedException {
        wait(site);
        Reply reply = web.fetch(Ask.get(URI.create(map.toString())));
        try {
            return reply instanceof Reply.Answer answer && answer.ok()
                    ? Sitemap.read(answer.body().bytes())
                    : new Sitemap(List.of(), List.of());
        } catch (IOException e) {
            return new Sitemap(List.of(), List.of()); // a page of HTML under that name
        }
    }

    private void wait(Site site) throws InterruptedException {
        var delay = site.delay(spec.pause());
        if (delay.isPositive()) {
            time.pause().pause(delay);
        }
    }
}
