package socle.core.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import socle.api.text.Phrase;

/// Signs people in at a provider of identities: OpenID Connect Core 1.0, authorization code flow
/// with PKCE (RFC 7636), state and nonce; the ID token's signature is verified with the provider's
/// published keys.
public final class OpenId {

    private static final int PATIENCE_MILLIS = 10_000;

    /// Who does not come back within that has to begin again.
    private static final Duration JOURNEY = Duration.ofMinutes(10);

    private static final int JOURNEYS = 1_000;

    private final OpenIdSettings settings;
    private final @Nullable String secret;
    private final Secrets secrets;
    private final InstantSource clock;
    private final Map<String, Journey> journeys = new LinkedHashMap<>();
    private @Nullable Provider provider;

    /// @param secret the value that proves this server, or null for a public client
    public OpenId(
            OpenIdSettings settings,
            @Nullable String secret,
            Secrets secrets,
            InstantSource clock) {
        this.settings = settings;
        this.secret = secret;
        this.secrets = secrets;
        this.clock = clock;
    }

    private record Provider(OIDCProviderMetadata told, JWKSource<SecurityContext> keys) {}

    private record Journey(String nonce, String verifier, URI back, Instant until) {}

    /// A way to the provider.
    ///
    /// @param to where the browser goes
    /// @param state what it brings back; to be kept by the same browser
    public record Departure(URI to, String state) {}

    /// What came of it.
    public sealed interface Arrival {
        /// The provider says who it is.
        record Known(Identity who) implements Arrival {}

        /// It does not, or what it says does not hold.
        record Refused(Refusal why) implements Arrival {}
    }

    /// What `socle.yml` says.
    public OpenIdSettings settings() {
        return settings;
    }

    /// Begins.
    ///
    /// @param back where the provider sends the browser back to
    public Departure depart(URI back) throws IOException {
        String state = secrets.fresh();
        Journey journey =
                new Journey(secrets.fresh(), secrets.fresh(), back, clock.instant().plus(JOURNEY));
        Set<String> scopes = new LinkedHashSet<>(List.of("openid"));
        scopes.addAll(settings.scopes());
        URI to =
                new AuthenticationRequest.Builder(
                                ResponseType.CODE,
                                new Scope(scopes.toArray(String[]::new)),
                                new ClientID(settings.client_id()),
                                back)
                        .endpointURI(provider().told.getAuthorizationEndpointURI())
                        .state(new State(state))
                        .nonce(new Nonce(journey.nonce))
                        .codeChallenge(new CodeVerifier(journey.verifier), CodeChallengeMethod.S256)
                        .build()
                        .toURI();
        keep(state, journey);
        return new Departure(to, state);
    }

    private synchronized void keep(String state, Journey journey) {
        Instant now = clock.instant();
        journeys.values().removeIf(one -> one.until.isBefore(now));
        if (journeys.size() >= JOURNEYS) {
            journeys.remove(journeys.keySet().iterator().next());
        }
        journeys.put(state, journey);
    }

    /// Each journey ends once.
    private synchronized Optional<Journey> take(String state) {
        Instant now = clock.instant();
        return Optional.ofNullable(journeys.remove(state)).filter(one -> now.isBefore(one.until));
    }

    /// Ends.
    ///
    /// @param answer the address to which the provider sent the browser, with all that it says
    /// @param kept the state that this browser kept
    public Arrival arrive(URI answer, String kept) {
        try {
            AuthenticationResponse response = AuthenticationResponseParser.parse(answer);
            State said = response.getState();
            if (said == null || !Secrets.same(said.getValue(), kept)) {
                return refused("another browser began this", "un autre navigateur l’a commencé");
            }
            Optional<Journey> journey = take(kept);
            if (journey.isEmpty()) {
                return refused("it took too long", "cela a pris trop de temps");
            }
            if (!response.indicatesSuccess()) {
                String code = response.toErrorResponse().getErrorObject().getCode();
                return refused("the provider says: " + code, "le fournisseur dit\u00a0: " + code);
            }
            return known(claims(response, journey.get()));
        } catch (GeneralException | BadJOSEException | JOSEException | IOException e) {
            return refused(
                    "what the provider says does not hold: " + e.getMessage(),
                    "ce que dit le fournisseur ne tient pas\u00a0: " + e.getMessage());
        }
    }

    private IDTokenClaimsSet claims(AuthenticationResponse response, Journey journey)
            throws GeneralException, BadJOSEException, JOSEException, IOException {
        Provider known = provider();
        AuthorizationCodeGrant grant =
                new AuthorizationCodeGrant(
                        response.toSuccessResponse().getAuthorizationCode(),
                        journey.back,
                        new CodeVerifier(journey.verifier));
        ClientID client = new ClientID(settings.client_id());
        URI tokens = known.told.getTokenEndpointURI();
        String proof = secret;
        HTTPRequest request =
                (proof == null
                                ? new TokenRequest.Builder(tokens, client, grant).build()
                                : new TokenRequest.Builder(
                                                tokens,
                                                new ClientSecretBasic(client, new Secret(proof)),
                                                grant)
                                        .build())
                        .toHTTPRequest();
        request.setConnectTimeout(PATIENCE_MILLIS);
        request.setReadTimeout(PATIENCE_MILLIS);
        var answered = OIDCTokenResponseParser.parse(request.send());
        if (!answered.indicatesSuccess()) {
            throw new GeneralException(
                    Objects.requireNonNullElse(
                            answered.toErrorResponse().getErrorObject().getCode(), "no token"));
        }
        var token = ((OIDCTokenResponse) answered.toSuccessResponse()).getOIDCTokens().getIDToken();
        return new IDTokenValidator(
                        known.told.getIssuer(),
                        client,
                        new JWSVerificationKeySelector<>(algorithms(known.told), known.keys),
                        null)
                .validate(token, new Nonce(journey.nonce));
    }

    /// Signatures alone: a token that is not signed, or by a shared secret, is refused.
    private static Set<JWSAlgorithm> algorithms(OIDCProviderMetadata told) {
        Set<JWSAlgorithm> algorithms = new LinkedHashSet<>(JWSAlgorithm.Family.SIGNATURE);
        List<JWSAlgorithm> offered = told.getIDTokenJWSAlgs();
        if (offered != null && offered.stream().anyMatch(algorithms::contains)) {
            algorithms.retainAll(offered);
        }
        return algorithms;
    }

    private Arrival known(IDTokenClaimsSet claims) {
        String subject = claims.getSubject().getValue();
        String name = claims.getStringClaim(settings.name_claim());
        List<String> groups = claims.getStringListClaim(settings.roles_claim());
        String one = groups == null ? claims.getStringClaim(settings.roles_claim()) : null;
        return new Arrival.Known(
                new Identity(
                        claims.getIssuer().getValue() + " " + subject,
                        name == null ? subject : name,
                        groups != null ? groups : one == null ? List.of() : List.of(one)));
    }

    /// What the provider says of itself, asked for when it is needed first.
    private synchronized Provider provider() throws IOException {
        Provider known = provider;
        if (known == null) {
            try {
                OIDCProviderMetadata told =
                        OIDCProviderMetadata.resolve(
                                new Issuer(settings.issuer()), PATIENCE_MILLIS, PATIENCE_MILLIS);
                known =
                        new Provider(
                                told,
                                JWKSourceBuilder.create(told.getJWKSetURI().toURL())
                                        .retrying(true)
                                        .build());
            } catch (GeneralException unreadable) {
                throw new IOException(unreadable.getMessage(), unreadable);
            }
            provider = known;
        }
        return known;
    }

    private static Arrival refused(String en, String fr) {
        return new Arrival.Refused(
                new Refusal(
                        new Phrase(en, fr),
                        new Phrase("sign in again", "recommencez la connexion")));
    }
}
