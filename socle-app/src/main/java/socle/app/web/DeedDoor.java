package socle.app.web;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Optional;
import java.util.function.Function;
import socle.api.text.Phrase;
import socle.app.view.Asked;
import socle.app.view.Deed;
import socle.app.view.Drawn;
import socle.app.view.Refusal;
import socle.app.view.RefusalPage;
import socle.app.view.SecretPage;
import socle.app.view.Sheet;
import socle.core.serve.Edition;

/// Takes what is posted to a deed, by a form or by a program.
final class DeedDoor {

    private final Hall hall;
    private final PagePress press;

    DeedDoor(Hall hall, PagePress press) {
        this.hall = hall;
        this.press = press;
    }

    <B extends Record> void take(Deed<B> deed, ServerRequest request, ServerResponse response)
            throws InterruptedException {
        Entry entry = hall.doorman().entry(request);
        String path = request.path().path();
        try (Edition.Visit visit = hall.house().editions().visit()) {
            stop(deed, entry);
            Asked asked =
                    new Asker(request)
                            .asked(hall.house(), hall.glimpses().of(visit), entry, deed.route());
            Post post = Post.of(request);
            String said = post.take(Sheet.TOKEN);
            if (post.form() && !entry.gave(said)) {
                throw foreign();
            }
            Asking asking = new Asking(request, response, entry);
            try {
                Deed.Done done = deed.done(post.as(deed.type(), asked.language()), asked);
                hall.watch().did(entry, path + ": " + done.words().en(), "done", request);
                done(done, post, asked, asking);
            } catch (Refusal refusal) {
                hall.watch().did(entry, path + ": " + refusal.what().en(), "refused", request);
                refuse(refusal, post, asked, asking);
            }
        } catch (Refused refused) {
            hall.watch().did(entry, path, "refused", request);
            hall.answers().send(request, response, refused.trouble());
        }
    }

    private void stop(Deed<?> deed, Entry entry) throws Refused {
        Optional<Trouble> stops =
                hall.watch().stops(entry, deed.right()).or(() -> hall.watch().often(entry));
        if (stops.isPresent()) {
            throw stops.get().refused();
        }
    }

    /// A form that was not given to this visitor.
    static Refused foreign() {
        return Trouble.of(
                        Trouble.Sort.FORBIDDEN,
                        new Phrase(
                                "this form is not from a page of yours, or is too old",
                                "ce formulaire ne vient pas d’une de vos pages, ou est trop ancien"),
                        new Phrase("load its page again", "rechargez sa page"))
                .refused();
    }

    private record Asking(ServerRequest request, ServerResponse response, Entry entry) {}

    private void done(Deed.Done done, Post post, Asked asked, Asking asking) {
        ServerResponse response = asking.response;
        if (!post.form()) {
            byte[] body = ApiJson.in(asked.language()).writeValueAsBytes(done);
            response.headers().set(HeaderNames.CONTENT_TYPE, "application/json");
            response.send(body);
        } else if (done.secret().isPresent()) {
            page(200, sheet -> SecretPage.of(done, sheet), asked, asking);
        } else {
            response.headers().set(HeaderNames.LOCATION, SafePath.of(done.path()));
            response.status(Status.SEE_OTHER_303).send();
        }
    }

    private void refuse(Refusal refusal, Post post, Asked asked, Asking asking) {
        if (!post.form()) {
            hall.answers().send(asking.request, asking.response, Told.of(refusal));
            return;
        }
        if (!refusal.back().isEmpty()) {
            asking.response.headers().set(HeaderNames.LOCATION, refusal.back());
            asking.response.status(Status.SEE_OTHER_303).send();
            return;
        }
        page(Told.status(refusal.sort()), sheet -> RefusalPage.of(refusal, sheet), asked, asking);
    }

    /// A deed has no address of its own to come back to.
    private void page(int status, Function<Sheet, Drawn> drawn, Asked asked, Asking asking) {
        Sheet sheet = press.sheet(asked, asking.entry);
        PagePress.send(
                asking.response,
                status,
                press.page(Print.of(drawn.apply(sheet)), sheet, asked, "/", asking.request)
                        .bytes());
    }
}
