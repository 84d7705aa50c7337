package socle.app.web;

import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Optional;
import socle.api.text.Language;
import socle.api.text.Phrase;
import socle.app.view.Porch;
import socle.app.view.Sheet;
import socle.core.access.Access;
import socle.core.access.From;
import socle.core.access.Refusal;
import socle.core.access.Sessions;

/// Where people sign in and out, and choose a password with a token.
final class SignInDoor {

    private final Threshold threshold;
    private final Access access;
    private final Threshold.Keys keys;

    SignInDoor(Threshold threshold) {
        this.threshold = threshold;
        this.access = threshold.access();
        this.keys = threshold.keys();
    }

    void open(HttpRouting.Builder routing) {
        routing.any("/sign-in", threshold.either(this::form, this::signIn));
        routing.any("/sign-out", threshold.either(null, this::signOut));
        routing.any("/reset", threshold.either(this::resetForm, this::reset));
    }

    private void form(ServerRequest request, ServerResponse response) {
        String back = SafePath.of(request.query().first("back").orElse("/"));
        Threshold.send(
                response, 200, threshold.porch(request, back).signIn("", threshold.openid()));
    }

    private void signIn(ServerRequest request, ServerResponse response)
            throws Refused, InterruptedException {
        From from = threshold.from(request);
        threshold.slowly(from);
        Post post = Post.of(request);
        String back = SafePath.of(post.take("back"));
        String name = post.take("name");
        Optional<Sessions.Begun> begun =
                access.signIn().byPassword(name, post.take("password"), from);
        if (begun.isEmpty()) {
            threshold.audit("nobody", "sign-in", said(name), "refused", from);
            Porch porch = threshold.porch(request, back);
            Threshold.send(
                    response,
                    401,
                    porch.signIn(
                            porch.language() == Language.FR ? WRONG.fr() : WRONG.en(),
                            threshold.openid()));
            return;
        }
        threshold.welcome(begun.get(), back, request, response);
    }

    /// Names that nobody has are kept as they were typed, up to a length: somebody may have typed a
    /// password there.
    private String said(String name) {
        return access.accounts().find(name).isPresent() ? name : "an unknown name";
    }

    private static final Phrase WRONG =
            new Phrase(
                    "The name or the password is not right, or there were too many tries: then wait,"
                            + " up to 15 minutes.",
                    "Le nom ou le mot de passe n’est pas le bon, ou il y a eu trop d’essais\u00a0:"
                            + " attendez alors, jusqu’à 15 minutes.");

    private void signOut(ServerRequest request, ServerResponse response)
            throws Refused, InterruptedException {
        Entry entry = keys.doorman().entry(request);
        Post post = Post.of(request);
        if (!entry.gave(post.take(Sheet.TOKEN))) {
            throw DeedDoor.foreign();
        }
        keys.session().read(request).ifPresent(access.sessions()::end);
        keys.session().clear(response);
        threshold.audit(entry.visitor().name(), "sign-out", "", "done", threshold.from(request));
        Threshold.go(response, "/sign-in");
    }

    private void resetForm(ServerRequest request, ServerResponse response) {
        Threshold.send(response, 200, threshold.porch(request, "/").reset(""));
    }

    private void reset(ServerRequest request, ServerResponse response)
            throws Refused, InterruptedException {
        From from = threshold.from(request);
        threshold.slowly(from);
        Post post = Post.of(request);
        Optional<Refusal> refused =
                access.accounts().choose(post.take("reset"), post.take("password"));
        threshold.audit(
                "nobody", "account.choose", "", refused.isEmpty() ? "done" : "refused", from);
        Porch porch = threshold.porch(request, "/");
        if (refused.isPresent()) {
            Refusal why = refused.get();
            Phrase told = Phrase.of("%s; %s.", "%s\u202f; %s.", why.what(), why.todo());
            Threshold.send(response, 422, porch.reset(told.in(porch.language())));
        } else {
            Threshold.go(response, "/sign-in");
        }
    }
}
