package socle.app.web;

import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.http.Status;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socle.api.text.Phrase;
import socle.app.show.BrandFiles;
import socle.app.view.Places;
import socle.app.view.Porch;
import socle.core.access.Access;
import socle.core.access.AuditLog;
import socle.core.access.From;
import socle.core.access.RateLimit;
import socle.core.access.Sessions;
import socle.core.serve.Edition;
import socle.core.serve.House;
import socle.core.serve.Listening;

/// What the doors share through which people come in: pages for those who are not known, how often
/// an address may try, what a browser keeps once somebody is in.
final class Threshold {

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

    Threshold(House house, Access access, Keys keys, Answers answers, Places places) {
        this.house = house;
        this.access = access;
        this.keys = keys;
        this.answers = answers;
        this.places = places;
        this.tries = new RateLimit(10, Duration.ofSeconds(6), house.clock());
    }

    Access access() {
        return access;
    }

    Keys keys() {
        return keys;
    }

    /// Something to do at a door.
    interface Work {
        void on(ServerRequest request, ServerResponse response)
                throws Refused, InterruptedException;
    }

    /// A door that is opened by one of two methods, or by one alone.
    Handler either(@Nullable Work get, @Nullable Work post) {
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

    /// Pages for whoever stands outside.
    ///
    /// @param back where to go once one is in
    Porch porch(ServerRequest request, String back) {
        Asker asker = new Asker(request);
        try (Edition.Visit visit = house.editions().visit()) {
            Edition.Contents contents = visit.contents();
            return new Porch(
                    new Porch.Whose(contents.settings().name(), BrandFiles.of(contents)),
                    asker.language(house.language()),
                    asker.guise(house.version()).theme(),
                    places,
                    back);
        }
    }

    From from(ServerRequest request) {
        return keys.peer.from(request);
    }

    /// Takes one of the turns of an address.
    void slowly(From from) throws Refused {
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

    /// Somebody is in: what was before in this browser ends.
    void welcome(
            Sessions.Begun begun, String back, ServerRequest request, ServerResponse response) {
        keys.session.read(request).ifPresent(access.sessions()::end);
        keys.session.set(response, begun.secret());
        String name = begun.account().name();
        audit(name, "sign-in", begun.session().manner(), "done", from(request));
        go(response, back);
    }

    void audit(String who, String action, String object, String outcome, From from) {
        access.audit().did(new AuditLog.Deed(who, action, object, outcome, from.address()));
    }

    /// The other way in, as its button says.
    Optional<String> openid() {
        return access.openid().map(it -> it.settings().label());
    }

    static void go(ServerResponse response, String path) {
        response.headers().set(HeaderNames.LOCATION, path);
        response.status(Status.SEE_OTHER_303).send();
    }

    static void send(ServerResponse response, int status, String page) {
        PagePress.send(response, status, page.getBytes(StandardCharsets.UTF_8));
    }
}
