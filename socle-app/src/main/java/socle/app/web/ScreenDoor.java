package socle.app.web;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import socle.api.text.Language;
import socle.app.view.Asked;
import socle.app.view.Choices;
import socle.app.view.Drawn;
import socle.app.view.Places;
import socle.app.view.Refusal;
import socle.app.view.RefusalPage;
import socle.app.view.Screen;
import socle.app.view.Sheet;
import socle.app.view.Shell;
import socle.core.serve.Edition;
import socle.core.serve.Glimpse;
import socle.core.serve.Glimpses;
import socle.core.serve.House;

/// Answers with what there is to see: a page for people, JSON for programs.
final class ScreenDoor {

    /// Pages take style, scripts, pictures and fonts from here alone, and post here alone.
    static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    static final HeaderName CSP = HeaderNames.create("Content-Security-Policy");

    private final House house;
    private final Glimpses glimpses;
    private final Doorman doorman;
    private final Watch watch;
    private final Answers answers;
    private final Places places;

    ScreenDoor(House house, Glimpses glimpses, Lobby lobby, Answers answers, Places places) {
        this.house = house;
        this.glimpses = glimpses;
        this.doorman = lobby.doorman();
        this.watch = lobby.watch();
        this.answers = answers;
        this.places = places;
    }

    /// As a page.
    <V extends Record> void page(Screen<V> screen, ServerRequest request, ServerResponse response)
            throws InterruptedException {
        try (Edition.Visit visit = house.editions().visit()) {
            Entry entry = doorman.entry(request);
            if (!entry.visitor().isKnown()) {
                toSignIn(request, response);
                return;
            }
            Glimpse glimpse = glimpses.of(visit);
            Asker asker = new Asker(request);
            Language language = asker.language(house.language());
            Sheet sheet =
                    new Sheet(
                            language,
                            places,
                            entry.visitor(),
                            house.clock().instant(),
                            entry.token());
            Choices choices = asker.choices();
            Asked asked = asker.asked(house, glimpse, entry, screen.route());
            Cookies.keep(choices, response);
            String path = request.path().rawPath();
            Shell shell =
                    new Shell(
                            sheet,
                            Shell.Around.of(
                                    glimpse,
                                    sheet,
                                    path,
                                    choices,
                                    asker.guise(house.version())
                                            .telling(house.editions().standing().problems())));
            try {
                allow(screen, asked);
                watch.saw(entry, request);
                send(request, response, 200, shell.page(screen.draw(screen.view(asked), sheet)));
            } catch (Refusal refusal) {
                Drawn told = RefusalPage.of(refusal, sheet);
                send(request, response, Told.status(refusal.sort()), shell.page(told));
            }
        }
    }

    /// As JSON.
    <V extends Record> void json(Screen<V> screen, ServerRequest request, ServerResponse response)
            throws InterruptedException {
        try (Edition.Visit visit = house.editions().visit()) {
            Entry entry = doorman.entry(request);
            Optional<Trouble> stops =
                    watch.stops(entry, screen.right()).or(() -> watch.often(entry));
            if (stops.isPresent()) {
                answers.send(request, response, stops.get());
                return;
            }
            Asker asker = new Asker(request);
            Language language = asker.language(house.language());
            Asked asked = asker.asked(house, glimpses.of(visit), entry, screen.route());
            watch.saw(entry, request);
            byte[] body = ApiJson.in(language).writeValueAsBytes(screen.view(asked));
            response.headers().set(HeaderNames.CONTENT_TYPE, "application/json");
            response.headers().set(HeaderNames.CONTENT_LANGUAGE, language.code());
            send(request, response, 200, body);
        } catch (Refusal refusal) {
            answers.send(request, response, Told.of(refusal));
        }
    }

    /// And back again, once one is in.
    private static void toSignIn(ServerRequest request, ServerResponse response) {
        String query = request.prologue().query().rawValue();
        String path = request.path().rawPath();
        String back = query.isEmpty() ? path : path + "?" + query;
        response.headers()
                .set(
                        HeaderNames.LOCATION,
                        Choices.none().with("back", SafePath.of(back)).after("/sign-in"));
        response.status(Status.SEE_OTHER_303).send();
    }

    private static void allow(Screen<?> screen, Asked asked) throws Refusal {
        if (!asked.may(screen.right())) {
            throw Told.forbidden(screen.right());
        }
    }

    private static void send(
            ServerRequest request, ServerResponse response, int status, String page) {
        response.headers().set(HeaderNames.CONTENT_TYPE, "text/html; charset=utf-8");
        response.headers().set(CSP, POLICY);
        send(request, response, status, page.getBytes(StandardCharsets.UTF_8));
    }

    /// What the reader has already is not sent again.
    private static void send(
            ServerRequest request, ServerResponse response, int status, byte[] body) {
        String tag = "\"" + Json.digest(body).substring(0, 32) + "\"";
        response.headers().set(HeaderNames.ETAG, tag);
        response.headers().set(HeaderNames.CACHE_CONTROL, "private, no-cache");
        response.headers().set(HeaderNames.VARY, "Accept-Language, Authorization, Cookie");
        Optional<String> known = request.headers().first(HeaderNames.IF_NONE_MATCH);
        if (status == 200 && known.filter(tag::equals).isPresent()) {
            response.status(Status.NOT_MODIFIED_304).send();
        } else {
            response.status(Status.create(status)).send(body);
        }
    }
}
