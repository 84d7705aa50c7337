package socle.app.web;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import socle.app.view.Asked;
import socle.app.view.Places;
import socle.app.view.Sheet;
import socle.app.view.Shell;
import socle.core.serve.House;

/// Makes whole pages of what was drawn, and says of each what a browser may do with it.
final class PagePress {

    static final HeaderName CSP = HeaderNames.create("Content-Security-Policy");

    /// Pages take style, scripts, pictures and fonts from here alone, and post here alone.
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final House house;
    private final Places places;

    PagePress(House house, Places places) {
        this.house = house;
        this.places = places;
    }

    /// Where things are on this server.
    Places places() {
        return places;
    }

    /// What a page for whoever asks is drawn on.
    Sheet sheet(Asked asked, Entry entry) {
        return new Sheet(asked.language(), places, entry.visitor(), asked.now(), entry.token());
    }

    /// A whole page, with what it is known by.
    ///
    /// @param path where it can be looked at again
    Printed page(Print print, Sheet sheet, Asked asked, String path, ServerRequest request) {
        Shell.Guise guise =
                new Asker(request)
                        .guise(house.version())
                        .telling(house.editions().standing().problems());
        Shell.Around around = Shell.Around.of(asked.glimpse(), sheet, path, asked.choices(), guise);
        String shell = new Shell(sheet, around).page(print.frame());
        int at = shell.indexOf(Shell.END_OF_MAIN);
        String head = shell.substring(0, at);
        String tail = shell.substring(at);
        return new Printed(
                print.between(head, tail, sheet.token()), print.tag(head, tail, sheet.token()));
    }

    /// What a browser is told of a page.
    static void head(ServerResponse response) {
        response.headers().set(HeaderNames.CONTENT_TYPE, "text/html; charset=utf-8");
        response.headers().set(CSP, POLICY);
    }

    /// Sends a page that no browser keeps.
    static void send(ServerResponse response, int status, byte[] page) {
        head(response);
        response.status(Status.create(status)).send(page);
    }
}
