package socle.kinds.collect.crawl;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import socle.kinds.collect.Trouble;
import socle.kinds.collect.http.Ask;
import socle.kinds.collect.http.Caller;
import socle.kinds.collect.http.Encoding;
import socle.kinds.collect.http.Patience;
import socle.kinds.collect.http.Redirect;
import socle.kinds.collect.http.Reply;
import socle.kinds.collect.http.UserAgent;
import socle.kinds.collect.http.Web;

/// Visits one page: asks for it, and finds out what it is and where it leads.
final class Visitor {

    private static final Patience PATIENCE =
            new Patience(3, Duration.ofSeconds(1), Duration.ofSeconds(20), Duration.ofMinutes(2));

    /// As many redirects as are followed from one link.
    private static final int HOPS = 10;

    private final Web web;
    private final UserAgent agent;
    private final Caller.Time time;
    private final boolean mining;
    private final SplittableRandom dice;

    /// @param mining whether the collection rests on text and data mining, which sites may reserve
    Visitor(Web web, UserAgent agent, Caller.Time time, boolean mining, long seed) {
        this.web = web;
        this.agent = agent;
        this.time = time;
        this.mining = mining;
        this.dice = new SplittableRandom(seed);
    }

    /// Visits a page.
    ///
    /// @throws Trouble when the host wants to be left alone for long
    Visited visit(Link link, Site site) throws IOException, InterruptedException, Trouble {
        return switch (reply(link.address().toString())) {
            case Reply.Answer answer -> answered(link, site, answer);
            case Reply.Broken broken -> failed(link, site, 0, name(broken.reason()));
            case Reply.OutOfQuota quota -> throw CrawlTrouble.outOfQuota(quota);
        };
    }

    /// Asks once, or a few times when that may help.
    Reply reply(String url) throws IOException, InterruptedException {
        Ask ask;
        try {
            ask = Ask.get(new URI(url));
        } catch (URISyntaxException e) {
            return new Reply.Broken(
                    URI.create("about:invalid"), socle.kinds.collect.http.Reason.BAD_ADDRESS, url);
        }
        for (int attempt = 1; ; attempt++) {
            Reply reply = web.once(ask);
            Instant now = time.clock().instant();
            switch (PATIENCE.after(ask, reply, attempt, now, dice)) {
                case Patience.Next.Take _ -> {
                    return reply;
                }
                case Patience.Next.Later later -> {
                    return new Reply.OutOfQuota(ask.uri(), later.until());
                }
                case Patience.Next.Wait wait -> time.pause().pause(wait.time());
            }
        }
    }

    private Visited answered(Link link, Site site, Reply.Answer answer) {
        int status = answer.status();
        if (status >= 300 && status < 400) {
            return redirected(link, site, answer);
        }
        return answer.ok()
                ? page(link, site, answer)
                : failed(link, site, status, "status " + status);
    }

    private Visited redirected(Link link, Site site, Reply.Answer answer) {
        Address there =
                Redirect.of(answer).map(URI::toString).map(link.address()::resolve).orElse(null);
        if (there == null || link.hops() >= HOPS) {
            String why = there == null ? "redirect to nowhere" : "too_many_redirects";
            return failed(link, site, answer.status(), why);
        }
        Link next = new Link(there, link.depth(), link.hops() + 1, link.address().toString());
        Visit visit = visit(link, site, answer, new Facts(Fate.REDIRECTED, "", there.toString()));
        return new Visited(visit, null, List.of(next), List.of());
    }

    private Visited page(Link link, Site site, Reply.Answer answer) {
        byte[] bytes = answer.body().bytes();
        Encoding encoding = Encoding.of(bytes, answer.headers().first("Content-Type").orElse(""));
        boolean html = isHtml(answer, bytes);
        Scanned scanned = html ? scan(bytes, encoding) : new Scanned();
        RobotsTag tag =
                RobotsTag.of(
                        answer.headers().all("X-Robots-Tag"), scanned.robots(), agent.product());
        String reserved = reserved(link, site, answer, scanned);
        Facts facts = new Facts(fate(tag, reserved), tag.text(), link.address().toString());
        Visit visit =
                visit(link, site, answer, facts)
                        .read(encoding, scanned.title(), scanned.licence(), reserved);
        List<Link> links = resolved(link, scanned, tag.follows() ? scanned.links() : List.of());
        List<Link> unfollowed = resolved(link, scanned, scanned.unfollowed());
        if (!tag.follows()) {
            unfollowed = resolved(link, scanned, scanned.links());
        }
        return new Visited(visit, answer, links, unfollowed);
    }

    private Fate fate(RobotsTag tag, String reserved) {
        if (mining && reserved.equals("1")) {
            return Fate.RESERVED;
        }
        return tag.keeps() ? Fate.WRITTEN : Fate.NOT_KEPT;
    }

    private static String reserved(Link link, Site site, Reply.Answer answer, Scanned scanned) {
        String header = answer.headers().first("tdm-reservation").orElse("").strip();
        String page = scanned.reserved().isEmpty() ? header : scanned.reserved();
        return page.isEmpty() ? site.reservations().of(link.address().pathAndQuery()) : page;
    }

    private static boolean isHtml(Reply.Answer answer, byte[] bytes) {
        return switch (answer.headers().mediaType()) {
            case "text/html", "application/xhtml+xml" -> true;
            case "" -> bytes.length > 0 && bytes[0] == '<';
            default -> false;
        };
    }

    private static Scanned scan(byte[] bytes, Encoding encoding) {
        Charset charset = encoding.charset();
        boolean wide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
        return wide
                ? Scanner.scan(
                        encoding.text(bytes).getBytes(StandardCharsets.UTF_8),
                        StandardCharsets.UTF_8)
                : Scanner.scan(bytes, charset);
    }

    private static List<Link> resolved(Link link, Scanned scanned, Iterable<String> references) {
        Address page = link.address();
        Address base = scanned.base().isEmpty() ? page : page.resolve(scanned.base());
        Address from = base == null ? page : base;
        List<Link> links = new ArrayList<>();
        for (String reference : references) {
            Address address = from.resolve(reference);
            if (address != null) {
                links.add(new Link(address, link.depth() + 1, 0, page.toString()));
            }
        }
        return links;
    }

    private Visited failed(Link link, Site site, int status, String why) {
        String url = link.address().toString();
        Visit visit =
                new Visit(
                        url,
                        url,
                        status,
                        "",
                        "",
                        "",
                        0,
                        link.depth(),
                        link.from(),
                        time.clock().instant(),
                        "",
                        verdict(link, site),
                        Fate.FAILED,
                        why,
                        -1,
                        "",
                        "");
        return new Visited(visit, null, List.of(), List.of());
    }

    /// What a page is found to be.
    private record Facts(Fate fate, String detail, String to) {}

    private static Visit visit(Link link, Site site, Reply.Answer answer, Facts facts) {
        return new Visit(
                link.address().toString(),
                facts.to(),
                answer.status(),
                answer.headers().mediaType(),
                "",
                facts.fate() == Fate.REDIRECTED ? "" : answer.body().digest(),
                answer.body().length(),
                link.depth(),
                link.from(),
                answer.at(),
                "",
                verdict(link, site),
                facts.fate(),
                facts.detail(),
                -1,
                "",
                "");
    }

    /// Why robots.txt allows it.
    private static String verdict(Link link, Site site) {
        return switch (site.robots().source()) {
            case NONE -> "allowed: no robots.txt";
            case UNREACHABLE -> "forbidden: robots.txt unreachable";
            case FILE ->
                    site.robots()
                            .decisive(link.address().pathAndQuery())
                            .map(rule -> "allowed: " + rule.pattern().text())
                            .orElse("allowed: no rule");
        };
    }

    private static String name(socle.kinds.collect.http.Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT);
    }
}
