package socle.app.web;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.regex.Pattern;
import socle.app.view.Choices;

/// What a browser keeps for the next page: language and look, nothing that tells who somebody is.
final class Cookies {

    static final String PREFIX = "socle-";
    private static final List<String> KEPT = List.of("lang", "theme");
    private static final Pattern HARMLESS = Pattern.compile("[a-z]{2,5}");
    private static final int YEAR = 365 * 24 * 3_600;

    private Cookies() {}

    /// Keeps what was chosen with this request.
    static void keep(Choices choices, ServerResponse response) {
        for (String name : KEPT) {
            choices.one(name)
                    .filter(value -> HARMLESS.matcher(value).matches())
                    .ifPresent(
                            value ->
                                    response.headers()
                                            .add(
                                                    HeaderNames.SET_COOKIE,
                                                    "%s%s=%s; Path=/; Max-Age=%s; SameSite=Lax; HttpOnly"
                                                            .formatted(PREFIX, name, value, YEAR)));
        }
    }
}
