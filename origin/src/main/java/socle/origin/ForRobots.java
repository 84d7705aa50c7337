package socle.origin;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What is written for programs that visit the site: who may read what (RFC 9309), what may be
/// mined (TDM Reservation Protocol), and which pages there are (sitemaps.org).
final class ForRobots implements Door {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String SPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final Facts facts;
    private final String address;

    /// @param address of the site, without a slash at its end
    ForRobots(Facts facts, String address) {
        this.facts = facts;
        this.address = address;
    }

    @Override
    public Optional<Answer> open(Asked asked) {
        return switch (asked.path()) {
            case "/robots.txt" ->
                    Optional.of(Answer.of(200, "text/plain; charset=utf-8", robots()));
            case "/.well-known/tdmrep.json" -> Optional.of(Answer.json(200, mining()));
            case "/sitemap.xml" -> Optional.of(Answer.xml("application/xml", index()));
            case "/sitemaps/pages.xml" -> Optional.of(Answer.xml("application/xml", map()));
            default -> Optional.empty();
        };
    }

    private String robots() {
        return """
        # One request a second is enough.
        User-agent: *
        Disallow: /private/
        Crawl-delay: 1

        User-agent: GreedyBot
        User-agent: RudeBot
        Disallow: /

        Sitemap: %s/sitemap.xml
        """
                .formatted(address);
    }

    /// The first that fits decides: TDM Reservation Protocol, section 7.
    private String mining() {
        return """
        [
          {"location": "/private/", "tdm-reservation": 1, "tdm-policy": "%s/terms"},
          {"location": "/", "tdm-reservation": 0}
        ]
        """
                .formatted(address);
    }

    private String index() {
        return XML
                + """
                <sitemapindex xmlns="%s">
                <sitemap><loc>%s/sitemaps/pages.xml</loc></sitemap>
                </sitemapindex>
                """
                        .formatted(SPACE, address);
    }

    private String map() {
        String places =
                pages().map(path -> "<url><loc>" + address + path + "</loc></url>\n")
                        .collect(Collectors.joining());
        return XML + "<urlset xmlns=\"" + SPACE + "\">\n" + places + "</urlset>\n";
    }

    private Stream<String> pages() {
        return Stream.of(
                        Stream.of("/", "/terms", "/notes/fr"),
                        IntStream.rangeClosed(1, AirportPages.pages(facts))
                                .mapToObj(AirportPages::list),
                        AirportPages.withPage(facts).stream().map(AirportPages::path))
                .flatMap(paths -> paths);
    }
}
