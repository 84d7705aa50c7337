package socle.origin;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// One airport: what it is for people and, as microdata and JSON-LD of schema.org, for machines;
/// and where its flights went.
final class AirportPage {
    private static final int ROUTES = 10;

    private final Facts facts;
    private final Airport airport;

    AirportPage(Facts facts, Airport airport) {
        this.facts = facts;
        this.airport = airport;
    }

    String html() {
        return Frame.page(airport.name() + " (" + airport.iata() + ")", data(), facts() + routes());
    }

    private String data() {
        return """
        <script type="application/ld+json">
        {"@context": "https://schema.org", "@type": "Airport", "name": %s, "iataCode": %s,
         "address": {"@type": "PostalAddress", "addressLocality": %s, "addressRegion": %s, "addressCountry": "US"},
         "geo": {"@type": "GeoCoordinates", "latitude": %s, "longitude": %s},
         "subjectOf": {"@type": "Dataset", "name": "Airports of the United States", "license": %s}}
        </script>
        """
                .formatted(
                        Escape.json(airport.name()),
                        Escape.json(airport.iata()),
                        Escape.json(airport.city()),
                        Escape.json(airport.state()),
                        airport.latitude(),
                        airport.longitude(),
                        Escape.json(Frame.LICENCE));
    }

    private String facts() {
        return """
        <dl class="facts" itemscope itemtype="https://schema.org/Airport">
        <dt>Name</dt><dd itemprop="name">%s</dd>
        <dt>Code</dt><dd itemprop="iataCode">%s</dd>
        <dt>Place</dt><dd itemprop="address" itemscope itemtype="https://schema.org/PostalAddress">\
        <span itemprop="addressLocality">%s</span>, <span itemprop="addressRegion">%s</span></dd>
        <dt>Coordinates</dt><dd itemprop="geo" itemscope itemtype="https://schema.org/GeoCoordinates">\
        <span itemprop="latitude">%s</span>, <span itemprop="longitude">%s</span></dd>
        <dt>Flights in 2008</dt><dd class="flights">%s</dd>
        </dl>
        """
                .formatted(
                        Escape.markup(airport.name()),
                        Escape.markup(airport.iata()),
                        Escape.markup(airport.city()),
                        Escape.markup(airport.state()),
                        airport.latitude(),
                        airport.longitude(),
                        Frame.number(airport.flights()));
    }

    private String routes() {
        Map<String, Airport> known =
                facts.airports().stream()
                        .collect(Collectors.toMap(Airport::iata, Function.identity()));
        String rows =
                facts.from(airport).stream()
                        .limit(ROUTES)
                        .map(route -> row(route, known))
                        .collect(Collectors.joining());
        return """
        <table class="routes">
        <caption>Where most flights of 2008 went</caption>
        <thead><tr><th scope="col">To</th><th scope="col">City</th><th scope="col">Flights</th></tr></thead>
        <tbody>
        %s</tbody>
        </table>
        <p><a href="%s">All airports</a></p>
        """
                .formatted(rows, AirportPages.list(1));
    }

    private static String row(Route route, Map<String, Airport> known) {
        Airport to = known.get(route.destination());
        return "<tr><th scope=\"row\">%s</th><td>%s</td><td class=\"number\">%s</td></tr>\n"
                .formatted(
                        route.destination(),
                        to == null ? "" : Escape.markup(to.city()),
                        Frame.number(route.flights()));
    }
}
