package socle.origin;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The pages that are not about one airport: home, terms, a note in French, what the site holds,
/// and the part for its staff, which no robot is to read.
final class PlainPages implements Door {
    private static final String TERMS =
            """
            <p>The figures shown here are works of the United States government: nobody owns a right
            in them in the United States (17 U.S.C. § 105), and you may copy, mine and publish
            them. Naming where they come from is a courtesy, not a duty.</p>
            <h2>Where they come from</h2>
            <ul>
            <li>Airports: Data.gov.</li>
            <li>Flights of 2008: Bureau of Transportation Statistics.</li>
            <li>Strikes: Federal Aviation Administration, Wildlife Strike Database.</li>
            </ul>
            <h2>Robots</h2>
            <p>Robots are welcome where <a href="/robots.txt">robots.txt</a> lets them in, one
            request a second.</p>
            """;

    private static final String NOTE =
            """
            <p>Les aéroports sont désignés par leur code à trois lettres. Les coordonnées sont
            données en degrés décimaux, négatives à l'ouest. Les vols comptés sont ceux de l'année
            2008, au départ et à l'arrivée.</p>
            """;

    private final Facts facts;

    PlainPages(Facts facts) {
        this.facts = facts;
    }

    @Override
    public Optional<Answer> open(Asked asked) {
        return switch (asked.path()) {
            case "/" -> Optional.of(Answer.html(Frame.page("Airports and wildlife", home())));
            case "/terms" -> Optional.of(Answer.html(Frame.page("Terms of use", TERMS)));
            case "/notes/fr" -> Optional.of(note());
            case "/status" -> Optional.of(status());
            case "/private/staff" ->
                    Optional.of(
                            Answer.html(
                                    Frame.page("Staff", "<p>For the staff of this site.</p>\n")));
            case "/airport-list" -> Optional.of(Answer.moved("/airports/"));
            default -> Optional.empty();
        };
    }

    private String home() {
        return """
        <p>%d airports of the United States, the flights they saw in 2008, and the %d strikes
        between aircraft and animals that were reported from %s to %s.</p>
        <ul>
        <li><a href="/airports/">All airports</a>, also at <a href="/airport-list">their old address</a></li>
        <li><a href="/airports/list.pdf">The list for printing</a></li>
        <li><a href="/calendar/2002/07">Strikes by month</a></li>
        <li><a href="/notes/fr" hreflang="fr" lang="fr">Notes en français</a></li>
        <li><a href="/status" rel="nofollow">What this site holds</a></li>
        <li><a href="/private/staff">For the staff</a></li>
        </ul>
        """
                .formatted(
                        facts.listed().size(),
                        facts.strikes().size(),
                        facts.strikes().getFirst().date(),
                        facts.strikes().getLast().date());
    }

    /// Only the page itself says in which characters it is written, as old ones do.
    private static Answer note() {
        return Answer.of(200, "text/html", Frame.old("Notes sur les données", NOTE))
                .in(StandardCharsets.ISO_8859_1);
    }

    private Answer status() {
        String rows =
                row("Airports", facts.listed().size())
                        + row("Routes", facts.routes().size())
                        + row("Strikes", facts.strikes().size());
        return Answer.html(
                        Frame.page(
                                "What this site holds",
                                "<dl class=\"facts\">\n" + rows + "</dl>\n"))
                .with("X-Robots-Tag", "noindex, nofollow");
    }

    private static String row(String what, int count) {
        return "<dt>%s</dt><dd>%d</dd>\n".formatted(what, count);
    }
}
