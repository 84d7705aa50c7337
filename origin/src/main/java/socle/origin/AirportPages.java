package socle.origin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The airports: a list on several pages, and a page each for the busiest.
final class AirportPages implements Door {
    /// So that the whole list is four pages, the last one short.
    static final int ROWS = 30;

    /// A visitor that keeps the delay of `robots.txt` reads the whole site in twenty seconds.
    static final int OWN_PAGE = 6;

    /// The second address of one of them.
    static final String SECOND = "/airports/chicago-ohare";

    private static final String LIST = "/airports/";

    private final Facts facts;
    private final Map<String, Airport> own;

    AirportPages(Facts facts) {
        this.facts = facts;
        this.own =
                withPage(facts).stream()
                        .collect(Collectors.toMap(AirportPages::path, Function.identity()));
    }

    /// Those that have a page of their own.
    static List<Airport> withPage(Facts facts) {
        return facts.listed().subList(0, OWN_PAGE);
    }

    /// How many pages the list has.
    static int pages(Facts facts) {
        return Math.ceilDiv(facts.listed().size(), ROWS);
    }

    /// Where a page of the list is.
    static String list(int page) {
        return page == 1 ? LIST : LIST + "?page=" + page;
    }

    static String path(Airport airport) {
        return LIST + airport.iata();
    }

    @Override
    public Optional<Answer> open(Asked asked) {
        return switch (asked.path()) {
            case LIST -> list(asked);
            case "/airports" -> Optional.of(Answer.moved(LIST));
            case SECOND -> page("/airports/ORD");
            default -> page(asked.path());
        };
    }

    private Optional<Answer> page(String path) {
        return Optional.ofNullable(own.get(path))
                .map(airport -> Answer.html(new AirportPage(facts, airport).html()));
    }

    private Optional<Answer> list(Asked asked) {
        int page = asked.count("page", 1);
        if (page > pages(facts)) {
            return Optional.empty();
        }
        String title = "Airports, page %d of %d".formatted(page, pages(facts));
        return Optional.of(Answer.html(Frame.page(title, head(page), table(page) + steps(page))));
    }

    private String head(int page) {
        return "<link rel=\"canonical\" href=\"" + list(page) + "\">\n";
    }

    private String table(int page) {
        String rows =
                facts.listed().stream()
                        .skip((page - 1L) * ROWS)
                        .limit(ROWS)
                        .map(this::row)
                        .collect(Collectors.joining());
        return """
        <table class="airports">
        <caption>The busiest airports, and their flights in 2008</caption>
        <thead><tr><th scope="col">Code</th><th scope="col">Airport</th><th scope="col">City</th>
        <th scope="col">State</th><th scope="col">Latitude</th><th scope="col">Longitude</th>
        <th scope="col">Flights</th></tr></thead>
        <tbody>
        %s</tbody>
        </table>
        """
                .formatted(rows);
    }

    private String row(Airport airport) {
        String name = Escape.markup(airport.name());
        String cell =
                own.containsKey(path(airport))
                        ? "<a href=\"%s\">%s</a>".formatted(path(airport), name)
                        : name;
        return """
        <tr><th scope="row">%s</th><td>%s</td><td>%s</td><td>%s</td><td class="number">%s</td>\
        <td class="number">%s</td><td class="number">%s</td></tr>
        """
                .formatted(
                        Escape.markup(airport.iata()),
                        cell,
                        Escape.markup(airport.city()),
                        Escape.markup(airport.state()),
                        airport.latitude(),
                        airport.longitude(),
                        Frame.number(airport.flights()));
    }

    private String steps(int page) {
        String links =
                IntStream.rangeClosed(1, pages(facts))
                        .mapToObj(other -> "<li>" + step(other, page) + "</li>\n")
                        .collect(Collectors.joining());
        return """
        <nav aria-label="Pages of the list"><ol class="pages">
        %s</ol></nav>
        <p>Also by name: <a href="%s">Chicago O'Hare</a></p>
        """
                .formatted(links, SECOND);
    }

    private static String step(int other, int page) {
        if (other == page) {
            return "<span aria-current=\"page\">" + other + "</span>";
        }
        String rel = other == page + 1 ? " rel=\"next\"" : other == page - 1 ? " rel=\"prev\"" : "";
        return "<a href=\"%s\"%s>%d</a>".formatted(list(other), rel, other);
    }
}
