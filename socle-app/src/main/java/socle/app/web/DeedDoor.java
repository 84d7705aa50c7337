package socle.app.web;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import socle.api.text.Language;
import socle.app.view.Asked;
import socle.app.view.Deed;
import socle.app.view.Places;
import socle.app.view.Refusal;
import socle.app.view.RefusalPage;
import socle.app.view.Sheet;
import socle.app.view.Shell;
import socle.core.serve.Edition;
import socle.core.serve.Glimpse;
import socle.core.serve.Glimpses;
import socle.core.serve.House;

/// Takes what is posted to a deed, by a form or by a program.
final class DeedDoor {

    private final House house;
    private final Glimpses glimpses;
    private final Doorman doorman;
    private final Answers answers;
    private final Places places;

    DeedDoor(House house, Glimpses glimpses, Doorman doorman, Answers answers, Places places) {
        this.house = house;
        this.glimpses = glimpses;
        this.doorman = doorman;
        this.answers = answers;
        this.places = places;
    }

    <B extends Record> void take(Deed<B> deed, ServerRequest request, ServerResponse response)
            throws InterruptedException {
        try (Edition.Visit visit = house.editions().visit()) {
            Entry entry = doorman.entry(request);
            Asker asker = new Asker(request);
            Language language = asker.language(house.language());
            Asked asked =
                    new Asked(
                            house.host(),
                            glimpses.of(visit),
                            entry.visitor(),
                            asker.names(deed.route()),
                            asker.choices(),
                            language,
                            house.clock().instant());
            Post post = Post.of(request);
            try {
                if (!asked.may(deed.right())) {
                    throw Told.forbidden(deed.right());
                }
                String _ = post.take(Sheet.TOKEN);
                done(deed.done(post.as(deed.type(), language), asked), post, language, response);
            } catch (Refusal refusal) {
                refuse(refusal, post, asked, new Asking(request, response, entry));
            }
        } catch (Refused refused) {
            answers.send(request, response, refused.trouble());
        }
    }

    private record Asking(ServerRequest request, ServerResponse response, Entry entry) {}

    private static void done(
            Deed.Done done, Post post, Language language, ServerResponse response) {
        if (post.form()) {
            response.headers().set(HeaderNames.LOCATION, done.path());
            response.status(Status.SEE_OTHER_303).send();
        } else {
            byte[] body = ApiJson.in(language).writeValueAsBytes(done);
            response.headers().set(HeaderNames.CONTENT_TYPE, "application/json");
            response.send(body);
        }
    }

    private void refuse(Refusal refusal, Post post, Asked asked, Asking asking) {
        if (!post.form()) {
            answers.send(asking.request, asking.response, Told.of(refusal));
            return;
        }
        if (!refusal.back().isEmpty()) {
            asking.response.headers().set(HeaderNames.LOCATION, refusal.back());
            asking.response.status(Status.SEE_OTHER_303).send();
            return;
        }
        Glimpse glimpse = asked.glimpse();
        Sheet sheet =
                new Sheet(
                        asked.language(),
                        places,
                        asked.visitor(),
                        asked.now(),
                        asking.entry.token());
        Shell.Around around =
                Shell.Around.of(
                        glimpse,
                        sheet,
                        "/",
                        asked.choices(),
                        new Asker(asking.request).guise(house.version()));
        String page = new Shell(sheet, around).page(RefusalPage.of(refusal, sheet));
        asking.response.headers().set(HeaderNames.CONTENT_TYPE, "text/html; charset=utf-8");
        asking.response.headers().set(ScreenDoor.CSP, ScreenDoor.POLICY);
        asking.response
                .status(Status.create(Told.status(refusal.sort())))
                .send(page.getBytes(StandardCharsets.UTF_8));
    }
}
