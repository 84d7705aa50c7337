package socle.origin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Everything that the origin knows: real figures, read once.
///
/// @param airports those with commercial flights, and those that its site lists, the busiest first
/// @param listed those that its site lists
record Facts(
        List<Airport> airports, List<Airport> listed, List<Route> routes, List<Strike> strikes) {

    /// The site lists the busiest, and two that the strike reports name and that are small.
    private static final int BUSIEST = 100;

    private static final List<String> ALSO = List.of("ACY", "TEB");

    /// Reads `airports.csv.gz`, `routes_2008.csv.gz` and `strikes.csv.gz`.
    static Facts read(Path folder) throws IOException {
        List<Route> routes =
                Csv.read(folder.resolve("routes_2008.csv.gz")).stream().map(Route::of).toList();
        Map<String, Long> flights = new HashMap<>();
        for (Route route : routes) {
            flights.merge(route.origin(), route.flights(), Long::sum);
            flights.merge(route.destination(), route.flights(), Long::sum);
        }
        List<Airport> airports = airports(folder.resolve("airports.csv.gz"), flights);
        List<Csv.Row> reports = Csv.read(folder.resolve("strikes.csv.gz"));
        return new Facts(
                airports,
                listed(airports),
                routes,
                IntStream.range(0, reports.size())
                        .mapToObj(at -> Strike.of(at + 1, reports.get(at)))
                        .toList());
    }

    private static List<Airport> airports(Path file, Map<String, Long> flights) throws IOException {
        return Csv.read(file).stream()
                .map(row -> Airport.of(row, flights.getOrDefault(row.text("iata"), 0L)))
                .filter(airport -> airport.flights() > 0 || ALSO.contains(airport.iata()))
                .sorted(
                        Comparator.comparingLong(Airport::flights)
                                .reversed()
                                .thenComparing(Airport::iata))
                .toList();
    }

    private static List<Airport> listed(List<Airport> airports) {
        return Stream.concat(
                        airports.stream().limit(BUSIEST),
                        airports.stream()
                                .skip(BUSIEST)
                                .filter(airport -> ALSO.contains(airport.iata())))
                .toList();
    }

    /// The routes from an airport, the busiest first.
    List<Route> from(Airport airport) {
        return routes.stream()
                .filter(route -> route.origin().equals(airport.iata()))
                .sorted(
                        Comparator.comparingLong(Route::flights)
                                .reversed()
                                .thenComparing(Route::destination))
                .toList();
    }
}
