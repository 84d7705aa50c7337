package socle.app.web;

import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.http.Status;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socle.api.text.Language;
import socle.api.text.Phrase;
import socle.app.view.Places;
import socle.app.view.Porch;
import socle.app.view.Sheet;
import socle.core.access.Access;
import socle.core.access.Accounts;
import socle.core.access.AuditLog;
import socle.core.access.From;
import socle.core.access.OpenId;
import socle.core.access.RateLimit;
import socle.core.access.Refusal;
import socle.core.access.Sessions;
import socle.core.serve.Edition;
import socle.core.serve.House;
import socle.core.serve.Listening;

/// Where people sign in and out, and choose a password with a token.
final class SignInDoor {

    private static final Duration JOURNEY = Duration.ofMinutes(10);

    private final House house;
    private final Access access;
    private final Keys keys;
    private final Answers answers;
    private final Places places;
    private final RateLimit tries;

    /// What a browser keeps, and who it is.
    ///
    /// @param journey what it keeps while it is at a provider of identities
    record Keys(
            Listening where,
            Peer peer,
            SessionCookie session,
            SessionCookie journey,
            Doorman doorman) {}

    SignInDoor(House house, Access access, Keys keys, Answers answers, Places places) {
        this.house = house;
        this.access = access;
        this.keys = keys;
        this.answers = answers;
        this.places = places;
        this.tries = new RateLimit(10, Duration.ofSeconds(6), house.clock());
    }

    void open(HttpRouting.Builder routing) {
        routing.any("/sign-in", either(this::form, this::signIn));
        routing.any("/sign-out", either(null, this::signOut));
        routing.any("/reset", either(this::resetForm, this::reset));
        routing.any("/sign-in/openid", either(this::depart, null));
        routing.any("/sign-in/openid/back", either(this::arrive, null));
    }

    private interface Work {
        void on(ServerRequest request, ServerResponse response)
                throws Refused, InterruptedException, IOException;
    }

    private Handler either(@Nullable Work get, @Nullable Work post) {
        return (request, response) -> {
            Method method = request.prologue().method();
            boolean isGet = method.equals(Method.GET) || method.equals(Method.HEAD);
            Work work = isGet ? get : method.equals(Method.POST) ? post : null;
            if (work == null) {
                answers.wrongMethod(request, response, get == null ? Method.POST : Method.GET);
                return;
            }
            try {
                work.on(request, response);
            } catch (Refused refused) {
                answers.send(request, response, refused.trouble());
            }
        };
    }

    private Porch porch(ServerRequest request, String back) {
        Language language = new Asker(request).language(house.language());
        try (Edition.Visit visit = house.editions().visit()) {
            return new Porch(visit.contents().settings().name(), language, places, back);
        }
    }

    private Optional<String> openid() {
        return access.openid().map(it -> it.settings().label());
    }

    private void form(ServerRequest request, ServerResponse response) {
        String back = SafePath.of(request.query().first("back").orElse("/"));
        send(response, 200, porch(request, back).signIn("", openid()));
    }

    private void signIn(ServerRequest request, ServerResponse response)
            throws Refused, InterruptedException {
        From from = keys.peer.from(request);
        slowly(from);
        Post post = Post.of(request);
        String back = SafePath.of(post.take("back"));
        String name = post.take("name");
        Optional<Sessions.Begun> begun =
                access.signIn().byPassword(name, post.take("password"), from);
        if (begun.isEmpty()) {
            audit("nobody", "sign-in", said(name), "refused", from);
            Porch porch = porch(request, back);
            send(
                    response,
                    401,
                    porch.signIn(
                            porch.language() == Language.FR ? WRONG.fr() : WRONG.en(), openid()));
            return;
        }
        welcome(begun.get(), back, request, response);
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

    private void welcome(
            Sessions.Begun begun, String back, ServerRequest request, ServerResponse response) {
        keys.session.read(request).ifPresent(access.sessions()::end);
        keys.session.set(response, begun.secret());
        String name = begun.account().name();
        audit(name, "sign-in", begun.session().manner(), "done", keys.peer.from(request));
        go(response, back);
    }

    private void signOut(ServerRequest request, ServerResponse response)
            throws Refused, InterruptedException {
        Entry entry = keys.doorman.entry(request);
        Post post = Post.of(request);
        if (!entry.gave(post.take(Sheet.TOKEN))) {
            throw DeedDoor.foreign();
        }
        keys.session.read(request).ifPresent(access.sessions()::end);
        keys.session.clear(response);
        audit(entry.visitor().name(), "sign-out", "", "done", keys.peer.from(request));
        go(response, "/sign-in");
    }

    private void resetForm(ServerRequest request, ServerResponse response) {
        send(response, 200, porch(request, "/").reset(""));
    }

    private void reset(ServerRequest request, ServerResponse response)
            throws Refused, InterruptedException {
        From from = keys.peer.from(request);
        slowly(from);
        Post post = Post.of(request);
        Optional<Refusal> refused =
                access.accounts().choose(post.take("reset"), post.take("password"));
        audit("nobody", "account.choose", "", refused.isEmpty() ? "done" : "refused", from);
        Porch porch = porch(request, "/");
        if (refused.isPresent()) {
            Refusal why = refused.get();
            Phrase told = Phrase.of("%s; %s.", "%s\u202f; %s.", why.what(), why.todo());
            send(response, 422, porch.reset(told.in(porch.language())));
        } else {
            go(response, "/sign-in");
        }
    }

    private void depart(ServerRequest request, ServerResponse response)
            throws Refused, IOException {
        slowly(keys.peer.from(request));
        OpenId openid = access.openid().orElseThrow(SignInDoor::none);
        String back = SafePath.of(request.query().first("back").orElse("/"));
        OpenId.Departure departure = openid.depart(callback(request));
        keys.journey.set(response, departure.state() + "." + hex(back), JOURNEY);
        response.headers().set(HeaderNames.LOCATION, departure.to().toString());
        response.status(Status.FOUND_302).send();
    }

    private void arrive(ServerRequest request, ServerResponse response) throws Refused {
        From from = keys.peer.from(request);
        slowly(from);
        OpenId openid = access.openid().orElseThrow(SignInDoor::none);
        String[] kept = keys.journey.read(request).orElse(".").split("\\.", 2);
        keys.journey.clear(response);
        URI answer = URI.create(callback(request) + "?" + request.prologue().query().rawValue());
        switch (openid.arrive(answer, kept[0])) {
            case OpenId.Arrival.Refused(Refusal why) -> turnedAway(why, request, response);
            case OpenId.Arrival.Known(var who) -> {
                var given = openid.settings().rolesOf(who.groups());
                switch (access.accounts().come(who, given)) {
                    case Accounts.Coming.Out(Refusal why) -> turnedAway(why, request, response);
                    case Accounts.Coming.In(var account) ->
                            welcome(
                                    access.signIn().welcome(account, "openid", from),
                                    SafePath.of(unhex(kept.length > 1 ? kept[1] : "")),
                                    request,
                                    response);
                }
            }
        }
    }

    private void turnedAway(Refusal why, ServerRequest request, ServerResponse response) {
        audit("nobody", "sign-in", "openid", "refused", keys.peer.from(request));
        Porch porch = porch(request, "/");
        Phrase told = Phrase.of("%s; %s.", "%s\u202f; %s.", why.what(), why.todo());
        Phrase title = new Phrase("Not signed in", "Pas connecté");
        send(response, 403, porch.words(title.in(porch.language()), told.in(porch.language())));
    }

    /// Where the provider sends people back to.
    private URI callback(ServerRequest request) {
        String base =
                keys.where
                        .name()
                        .orElseGet(
                                () ->
                                        (keys.where.isSecure() ? "https://" : "http://")
                                                + request.authority());
        return URI.create(base + "/sign-in/openid/back");
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String unhex(String text) {
        try {
            return new String(HexFormat.of().parseHex(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return "/";
        }
    }

    private void slowly(From from) throws Refused {
        Duration wait = tries.take(from.address());
        if (wait.isPositive()) {
            throw Trouble.of(
                            Trouble.Sort.OFTEN,
                            new Phrase("too many tries", "trop d’essais"),
                            new Phrase("wait a little", "attendez un peu"))
                    .after(wait.plusSeconds(1))
                    .refused();
        }
    }

    private static Refused none() {
        return Trouble.of(
                        Trouble.Sort.UNKNOWN,
                        new Phrase(
                                "no provider of identities is known here",
                                "aucun fournisseur d’identités n’est connu ici"),
                        new Phrase("sign in by password", "connectez-vous par mot de passe"))
                .refused();
    }

    private void audit(String who, String action, String object, String outcome, From from) {
        access.audit().did(new AuditLog.Deed(who, action, object, outcome, from.address()));
    }

    private static void go(ServerResponse response, String path) {
        response.headers().set(HeaderNames.LOCATION, path);
        response.status(Status.SEE_OTHER_303).send();
    }

    private static void send(ServerResponse response, int status, String page) {
        PagePress.send(response, status, page.getBytes(StandardCharsets.UTF_8));
    }
}
