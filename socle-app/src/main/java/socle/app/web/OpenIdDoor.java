package socle.app.web;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import socle.api.text.Phrase;
import socle.app.view.Porch;
import socle.core.access.Accounts;
import socle.core.access.From;
import socle.core.access.Identity;
import socle.core.access.OpenId;
import socle.core.access.Refusal;

/// Where people leave for a provider of identities, and come back from it.
final class OpenIdDoor {

    private static final Duration JOURNEY = Duration.ofMinutes(10);

    private final Threshold threshold;

    OpenIdDoor(Threshold threshold) {
        this.threshold = threshold;
    }

    void open(HttpRouting.Builder routing) {
        routing.any("/sign-in/openid", threshold.either(this::depart, null));
        routing.any("/sign-in/openid/back", threshold.either(this::arrive, null));
    }

    private OpenId openid() throws Refused {
        return threshold.access().openid().orElseThrow(OpenIdDoor::none);
    }

    private void depart(ServerRequest request, ServerResponse response) throws Refused {
        threshold.slowly(threshold.from(request));
        OpenId openid = openid();
        String back = SafePath.of(request.query().first("back").orElse("/"));
        OpenId.Departure departure;
        try {
            departure = openid.depart(callback(request));
        } catch (IOException _) {
            throw away(openid.settings().label());
        }
        threshold.keys().journey().set(response, departure.state() + "." + hex(back), JOURNEY);
        response.headers().set(HeaderNames.LOCATION, departure.to().toString());
        response.status(Status.FOUND_302).send();
    }

    private void arrive(ServerRequest request, ServerResponse response) throws Refused {
        threshold.slowly(threshold.from(request));
        OpenId openid = openid();
        SessionCookie journey = threshold.keys().journey();
        String[] kept = journey.read(request).orElse(".").split("\\.", 2);
        journey.clear(response);
        URI answer = URI.create(callback(request) + "?" + request.prologue().query().rawValue());
        switch (openid.arrive(answer, kept[0])) {
            case OpenId.Arrival.Refused(Refusal why) -> turnedAway(why, request, response);
            case OpenId.Arrival.Known(var who) ->
                    come(
                            who,
                            SafePath.of(unhex(kept.length > 1 ? kept[1] : "")),
                            request,
                            response);
        }
    }

    private void come(Identity who, String back, ServerRequest request, ServerResponse response)
            throws Refused {
        From from = threshold.from(request);
        var given = openid().settings().rolesOf(who.groups());
        switch (threshold.access().accounts().come(who, given)) {
            case Accounts.Coming.Out(Refusal why) -> turnedAway(why, request, response);
            case Accounts.Coming.In(var account) ->
                    threshold.welcome(
                            threshold.access().signIn().welcome(account, "openid", from),
                            back,
                            request,
                            response);
        }
    }

    private void turnedAway(Refusal why, ServerRequest request, ServerResponse response) {
        threshold.audit("nobody", "sign-in", "openid", "refused", threshold.from(request));
        Porch porch = threshold.porch(request, "/");
        Phrase told = Phrase.of("%s; %s.", "%s\u202f; %s.", why.what(), why.todo());
        Phrase title = new Phrase("Not signed in", "Pas connecté");
        Threshold.send(
                response, 403, porch.words(title.in(porch.language()), told.in(porch.language())));
    }

    /// Where the provider sends people back to.
    private URI callback(ServerRequest request) {
        var where = threshold.keys().where();
        String base =
                where.name()
                        .orElseGet(
                                () ->
                                        (where.isSecure() ? "https://" : "http://")
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

    private static Refused none() {
        return Trouble.of(
                        Trouble.Sort.UNKNOWN,
                        new Phrase(
                                "no provider of identities is known here",
                                "aucun fournisseur d’identités n’est connu ici"),
                        new Phrase("sign in by password", "connectez-vous par mot de passe"))
                .refused();
    }

    private static Refused away(String provider) {
        return Trouble.of(
                        Trouble.Sort.UNAVAILABLE,
                        Phrase.of(
                                "'%s' does not answer", "«\u00a0%s\u00a0» ne répond pas", provider),
                        new Phrase(
                                "try again later, or sign in by password",
                                "réessayez plus tard, ou connectez-vous par mot de passe"))
                .refused();
    }
}
