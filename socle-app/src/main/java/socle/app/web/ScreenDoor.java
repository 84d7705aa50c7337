package socle.app.web;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Optional;
import socle.app.view.Asked;
import socle.app.view.Choices;
import socle.app.view.Refusal;
import socle.app.view.RefusalPage;
import socle.app.view.Screen;
import socle.app.view.Sheet;
import socle.core.serve.Edition;

/// Answers with what there is to see: a page for people, JSON for programs.
final class ScreenDoor {

    private final Hall hall;
    private final PagePress press;
    private final Pictures pictures;

    ScreenDoor(Hall hall, PagePress press) {
        this.hall = hall;
        this.press = press;
        this.pictures = new Pictures(hall.house());
    }

    /// As a page.
    <V extends Record> void page(Screen<V> screen, ServerRequest request, ServerResponse response)
            throws InterruptedException {
        try (Edition.Visit visit = hall.house().editions().visit()) {
            Entry entry = hall.doorman().entry(request);
            if (!entry.visitor().isKnown()) {
                toSignIn(request, response);
                return;
            }
            Asked asked = asked(screen, visit, entry, request);
            Sheet sheet = press.sheet(asked, entry);
            Cookies.keep(asked.choices(), response);
            Print print;
            int status = 200;
            try {
                allow(screen, asked);
                hall.watch().saw(entry, request);
                print = pictures.print(screen, asked, sheet, state(visit, asked));
            } catch (Refusal refusal) {
                print = Print.of(RefusalPage.of(refusal, sheet));
                status = Told.status(refusal.sort());
            }
            PagePress.head(response);
            String path = request.path().rawPath();
            send(request, response, status, press.page(print, sheet, asked, path, request));
        }
    }

    /// As JSON.
    <V extends Record> void json(Screen<V> screen, ServerRequest request, ServerResponse response)
            throws InterruptedException {
        try (Edition.Visit visit = hall.house().editions().visit()) {
            Entry entry = hall.doorman().entry(request);
            Optional<Trouble> stops =
                    hall.watch().stops(entry, screen.right()).or(() -> hall.watch().often(entry));
            if (stops.isPresent()) {
                hall.answers().send(request, response, stops.get());
                return;
            }
            Asked asked = asked(screen, visit, entry, request);
            hall.watch().saw(entry, request);
            byte[] body = pictures.json(screen, asked, state(visit, asked));
            response.headers().set(HeaderNames.CONTENT_TYPE, "application/json");
            response.headers().set(HeaderNames.CONTENT_LANGUAGE, asked.language().code());
            send(request, response, 200, Printed.of(body));
        } catch (Refusal refusal) {
            hall.answers().send(request, response, Told.of(refusal));
        }
    }

    private Asked asked(Screen<?> screen, Edition.Visit visit, Entry entry, ServerRequest request) {
        return new Asker(request)
                .asked(hall.house(), hall.glimpses().of(visit), entry, screen.route());
    }

    private static Pictures.State state(Edition.Visit visit, Asked asked) {
        return new Pictures.State(visit.edition().number(), asked.seen().shown().revision());
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

    /// What the reader has already is not sent again.
    private static void send(
            ServerRequest request, ServerResponse response, int status, Printed page) {
        String tag = "\"" + page.tag() + "\"";
        response.headers().set(HeaderNames.ETAG, tag);
        response.headers().set(HeaderNames.CACHE_CONTROL, "private, no-cache");
        response.headers().set(HeaderNames.VARY, "Accept-Language, Authorization, Cookie");
        Optional<String> known = request.headers().first(HeaderNames.IF_NONE_MATCH);
        if (status == 200 && known.filter(tag::equals).isPresent()) {
            response.status(Status.NOT_MODIFIED_304).send();
        } else {
            response.status(Status.create(status)).send(page.bytes());
        }
    }
}
