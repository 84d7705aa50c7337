package socle.app.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import socle.app.view.Deed;
import socle.app.view.Download;
import socle.app.view.Route;
import socle.app.view.Screen;
import socle.app.view.Table;

/// Which door a path leads to, as it is counted: never the path itself, which may be anything.
final class Templates {

    static final String OTHER = "other";

    /// Where programs read what they can ask.
    static final String DOCUMENT = "/api/v1/openapi.json";

    private static final List<String> OWN =
            List.of(
                    "/health/live",
                    "/health/ready",
                    "/metrics",
                    "/hooks/{name}",
                    "/sign-in",
                    "/sign-in/openid",
                    "/sign-in/openid/back",
                    "/sign-out",
                    "/reset",
                    "/assets/{version}/{folder}/{name}",
                    "/brand/{version}/{name}",
                    Templates.DOCUMENT);
    private static final String API = "/api/v1";

    private final List<Known> known;

    private record Known(String template, Pattern form) {
        static Known of(String template) {
            return new Known(
                    template, Pattern.compile(template.replaceAll("\\{[a-z_]+\\}", "[^/]+")));
        }
    }

    Templates(Table table) {
        Stream<String> told =
                Stream.of(
                                table.screens().stream().map(Screen::route),
                                table.deeds().stream().map(Deed::route),
                                table.downloads().stream().map(Download::route))
                        .flatMap(it -> it)
                        .map(Route::template);
        known =
                Stream.concat(OWN.stream(), told.distinct().flatMap(it -> Stream.of(it, api(it))))
                        .map(Known::of)
                        .toList();
    }

    /// Where programs find a screen or a deed.
    static String api(String template) {
        return template.equals("/") ? API : API + template;
    }

    String of(String path) {
        return known.stream()
                .filter(one -> one.form.matcher(path).matches())
                .map(Known::template)
                .findFirst()
                .orElse(OTHER);
    }
}
