package socle.kinds.collect.api;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import socle.api.Bench;
import socle.api.text.Phrase;
import socle.api.text.Secret;
import socle.kinds.collect.Trouble;
import socle.kinds.collect.http.Ask;
import socle.kinds.collect.http.Caller;
import socle.kinds.collect.http.Method;
import socle.kinds.collect.http.Reply;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Makes ourselves known to a service, and to nobody else: what is asked of another origin carries
/// no secret, and no address that is kept or shown holds one.
final class Credentials {

    /// A token is asked for anew so long before it runs out.
    private static final long MARGIN_SECONDS = 30;

    /// How long a token lasts when nobody says it.
    private static final long USUAL_SECONDS = 300;

    private final Optional<Auth> auth;
    private final URI service;
    private final Bench bench;
    private final Caller caller;
    private final InstantSource clock;
    private @Nullable String token;
    private Instant runsOut = Instant.MIN;

    Credentials(ApiSpec spec, Bench bench, Caller caller) {
        this.auth = spec.auth();
        this.service = URI.create(spec.url());
        this.bench = bench;
        this.caller = caller;
        this.clock = bench.clock();
    }

    /// Asks the service, known to it. A token that it no longer takes is asked for once more.
    Reply fetch(Ask ask) throws IOException, InterruptedException, Trouble {
        Reply reply = caller.fetch(known(ask));
        boolean stale =
                token != null && reply instanceof Reply.Answer answer && answer.status() == 401;
        if (!stale) {
            return reply;
        }
        token = null;
        return caller.fetch(known(ask));
    }

    /// The address as it may be shown.
    URI shown(URI uri) {
        return auth.flatMap(Auth::parameter)
                .map(keyed -> Query.without(uri, keyed.name()))
                .orElse(uri);
    }

    private Ask known(Ask ask) throws IOException, InterruptedException, Trouble {
        if (auth.isEmpty() || !isService(ask.uri())) {
            return ask;
        }
        Auth how = auth.get();
        if (how.bearer().isPresent()) {
            return ask.with("Authorization", "Bearer " + value(how.bearer().get()));
        }
        if (how.basic().isPresent()) {
            Auth.Basic basic = how.basic().get();
            return ask.with("Authorization", basic(basic.user(), value(basic.password())));
        }
        if (how.header().isPresent()) {
            Auth.Keyed keyed = how.header().get();
            return ask.with(keyed.name(), value(keyed.value()));
        }
        if (how.parameter().isPresent()) {
            Auth.Keyed keyed = how.parameter().get();
            return new Ask(
                    ask.method(),
                    Query.with(ask.uri(), keyed.name(), value(keyed.value())),
                    ask.headers(),
                    ask.payload(),
                    ask.into(),
                    ask.repeat());
        }
        return ask.with("Authorization", "Bearer " + token(how.oauth2().orElseThrow()));
    }

    private boolean isService(URI uri) {
        return service.getScheme().equalsIgnoreCase(uri.getScheme())
                && service.getHost().equalsIgnoreCase(String.valueOf(uri.getHost()))
                && service.getPort() == uri.getPort();
    }

    private String value(Secret secret) throws Trouble {
        return bench.secret(secret).map(String::strip).orElseThrow(() -> Trouble.noSecret(secret));
    }

    private static String basic(String user, String password) {
        byte[] both = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(both);
    }

    /// A token of the client's own (RFC 6749, section 4.4), the one at hand while it lasts.
    private String token(Auth.OAuth2 how) throws IOException, InterruptedException, Trouble {
        String held = token;
        if (held != null && clock.instant().isBefore(runsOut)) {
            return held;
        }
        String form =
                "grant_type=client_credentials"
                        + (how.scope().isEmpty() ? "" : "&scope=" + Query.encoded(how.scope()));
        Ask ask =
                Ask.of(Method.POST, URI.create(how.token_url()))
                        .with(
                                "Authorization",
                                basic(
                                        Query.encoded(how.client_id()),
                                        Query.encoded(value(how.client_secret()))))
                        .with("Accept", "application/json")
                        .sending(
                                "application/x-www-form-urlencoded",
                                form.getBytes(StandardCharsets.UTF_8))
                        .repeatable();
        String fresh = given(how.token_url(), caller.fetch(ask));
        token = fresh;
        return fresh;
    }

    private String given(String address, Reply reply) throws Trouble {
        return switch (reply) {
            case Reply.Broken broken -> throw ApiTrouble.broken(address, broken.reason());
            case Reply.OutOfQuota later -> throw ApiTrouble.noToken(address, later.words());
            case Reply.Answer answer -> {
                if (!answer.ok()) {
                    throw ApiTrouble.noToken(
                            address, Phrase.of("status %s", "statut %s", answer.status()));
                }
                yield token(address, answer);
            }
        };
    }

    private String token(String address, Reply.Answer answer) throws Trouble {
        Phrase none =
                new Phrase("its answer holds no bearer token", "sa réponse n’en contient aucun");
        try {
            JsonNode told = Answers.JSON.readTree(answer.body().bytes());
            String type = told.path("token_type").asString("bearer").toLowerCase(Locale.ROOT);
            String found = told.path("access_token").asString("");
            if (found.isEmpty() || !type.equals("bearer")) {
                throw ApiTrouble.noToken(address, none);
            }
            long seconds = told.path("expires_in").asLong(USUAL_SECONDS);
            runsOut = clock.instant().plusSeconds(Math.max(0, seconds - MARGIN_SECONDS));
            return found;
        } catch (JacksonException e) {
            throw ApiTrouble.noToken(address, none);
        }
    }
}
