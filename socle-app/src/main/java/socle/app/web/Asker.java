package socle.app.web;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.text.Language;
import socle.app.view.Asked;
import socle.app.view.Choices;
import socle.app.view.Route;
import socle.app.view.Shell;
import socle.core.serve.Glimpse;
import socle.core.serve.House;

/// What a request says of whoever asks, beside who it is: language, look, names in the path,
/// choices.
final class Asker {

    private static final int MOST_CHOICES = 200;

    private final ServerRequest request;

    Asker(ServerRequest request) {
        this.request = request;
    }

    /// What was said after the question mark.
    Choices choices() {
        LinkedHashMap<String, List<String>> said = new LinkedHashMap<>();
        request.query().names().stream()
                .limit(MOST_CHOICES)
                .forEach(name -> said.put(name, new ArrayList<>(request.query().all(name))));
        return new Choices(said);
    }

    /// All of it, about what is at a route.
    Asked asked(House house, Glimpse glimpse, Entry entry, Route route) {
        return new Asked(
                house.host(),
                glimpse,
                entry.visitor(),
                names(route),
                choices(),
                language(house.language()),
                house.clock().instant());
    }

    /// What stands in the holes of the path.
    Map<String, String> names(Route route) {
        Map<String, String> names = new LinkedHashMap<>();
        route.holes()
                .forEach(
                        hole ->
                                names.put(
                                        hole.name(),
                                        request.path().pathParameters().get(hole.name())));
        return names;
    }

    /// As was chosen now, before, or in the browser.
    Language language(Language usual) {
        return chosen("lang")
                .flatMap(Wished::of)
                .or(() -> request.headers().first(HeaderNames.ACCEPT_LANGUAGE).flatMap(Wished::of))
                .orElse(usual);
    }

    Shell.Guise guise(String version) {
        String theme = chosen("theme").filter(List.of("light", "dark")::contains).orElse("");
        return new Shell.Guise(theme, version);
    }

    /// A choice that is kept in the browser.
    private Optional<String> chosen(String name) {
        return choices().one(name).or(() -> cookie(name));
    }

    private Optional<String> cookie(String name) {
        return request.headers().cookies().first(Cookies.PREFIX + name).asOptional();
    }
}
