package socle.core.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import socle.api.text.Place;
import socle.core.access.Accounts.Coming;
import socle.core.access.OpenId.Arrival;
import socle.core.ledger.JdbcLedger;
import socle.core.ledger.Ledgers;
import socle.core.testing.ManualClock;

/// Signs in at a provider that others wrote: mock-oauth2-server 3.0.1, over HTTP.
final class OpenIdTest {

    private static final URI BACK = URI.create("http://127.0.0.1:4750/sign-in/openid/back");

    private final MockOAuth2Server server =
            new MockOAuth2Server(OAuth2Config.Companion.fromJson("{\"interactiveLogin\": true}"));
    private final HttpClient browser =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final ManualClock clock = new ManualClock(Gate.NOON);
    private final Random random = new Random(5);
    private final Chance chance =
            count -> {
                byte[] bytes = new byte[count];
                random.nextBytes(bytes);
                return bytes;
            };
    private OpenId openid = openid("http://localhost:1");

    @BeforeEach
    void start() {
        server.start();
        openid = openid(server.issuerUrl("people").toString());
    }

    @AfterEach
    void stop() {
        server.shutdown();
        browser.close();
    }

    private OpenId openid(String issuer) {
        OpenIdSettings settings =
                new OpenIdSettings(
                        issuer,
                        "socle",
                        Optional.empty(),
                        "Shop",
                        "preferred_username",
                        "groups",
                        List.of("profile"),
                        Map.of("data-team", List.of("analyst"), "platform", List.of("owner")),
                        List.of(),
                        Place.of("socle.yml"));
        return new OpenId(settings, "its secret", new Secrets(chance), clock);
    }

    /// Types a name into the provider's form and gives the address that it leads back to.
    private URI signIn(URI provider, String subject, String claims)
            throws IOException, InterruptedException {
        String form =
                "username="
                        + subject
                        + "&claims="
                        + URLEncoder.encode(claims, StandardCharsets.UTF_8);
        HttpResponse<Void> answer =
                browser.send(
                        HttpRequest.newBuilder(provider)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }

    private static String refused(Arrival arrival) {
        return assertInstanceOf(Arrival.Refused.class, arrival).why().what().en();
    }

    @Test
    void whoever_signs_in_there_is_known_here_with_groups() throws Exception {
        OpenId.Departure departure = openid.depart(BACK);
        URI answer =
                signIn(
                        departure.to(),
                        "u-17",
                        "{\"preferred_username\": \"Zoe\", \"groups\": [\"data-team\"]}");
        Arrival arrival = openid.arrive(answer, departure.state());
        Identity who = assertInstanceOf(Arrival.Known.class, arrival).who();
        assertEquals(
                new Identity(server.issuerUrl("people") + " u-17", "Zoe", List.of("data-team")),
                who);
        assertEquals(Set.of("analyst"), openid.settings().rolesOf(who.groups()));
    }

    @Test
    void the_way_there_has_pkce_state_and_nonce() throws Exception {
        String query = openid.depart(BACK).to().getQuery();
        assertTrue(query.contains("code_challenge_method=S256"), query);
        assertTrue(query.contains("code_challenge="), query);
        assertTrue(query.contains("state="), query);
        assertTrue(query.contains("nonce="), query);
        assertTrue(query.contains("scope=openid+profile"), query);
    }

    @Test
    void an_answer_that_another_browser_asked_for_is_refused() throws Exception {
        OpenId.Departure theirs = openid.depart(BACK);
        OpenId.Departure mine = openid.depart(BACK);
        URI answer = signIn(theirs.to(), "u-17", "{}");
        assertEquals("another browser began this", refused(openid.arrive(answer, mine.state())));
    }

    @Test
    void an_answer_serves_once_and_for_ten_minutes() throws Exception {
        OpenId.Departure departure = openid.depart(BACK);
        URI answer = signIn(departure.to(), "u-17", "{}");
        assertInstanceOf(Arrival.Known.class, openid.arrive(answer, departure.state()));
        assertEquals("it took too long", refused(openid.arrive(answer, departure.state())));
        OpenId.Departure late = openid.depart(BACK);
        URI again = signIn(late.to(), "u-17", "{}");
        clock.pass(Duration.ofMinutes(10));
        assertEquals("it took too long", refused(openid.arrive(again, late.state())));
    }

    @Test
    void a_token_for_somebody_else_or_of_another_sign_in_is_refused() throws Exception {
        OpenId.Departure departure = openid.depart(BACK);
        URI answer = signIn(departure.to(), "u-17", "{\"aud\": \"another\"}");
        assertTrue(refused(openid.arrive(answer, departure.state())).contains("does not hold"));
        OpenId.Departure other = openid.depart(BACK);
        URI forged = signIn(other.to(), "u-17", "{\"nonce\": \"another\"}");
        assertTrue(refused(openid.arrive(forged, other.state())).contains("does not hold"));
        OpenId.Departure third = openid.depart(BACK);
        URI elsewhere = signIn(third.to(), "u-17", "{\"iss\": \"https://evil.example\"}");
        assertTrue(refused(openid.arrive(elsewhere, third.state())).contains("does not hold"));
    }

    @Test
    void what_the_provider_refuses_is_told() throws Exception {
        OpenId.Departure departure = openid.depart(BACK);
        URI answer = URI.create(BACK + "?error=access_denied&state=" + departure.state());
        assertEquals(
                "the provider says: access_denied",
                refused(openid.arrive(answer, departure.state())));
    }

    @Test
    void an_account_is_made_once_and_follows_the_groups_of_the_provider() {
        try (JdbcLedger ledger = JdbcLedger.open(Ledgers.sqlite())) {
            Accounts accounts =
                    new Accounts(
                            ledger.accounts(),
                            new Passwords(chance, Gate.CHEAP),
                            new Secrets(chance),
                            Roles::inTheBox,
                            clock);
            accounts.add("ann", Set.of("owner"), Gate.GOOD);
            Identity zoe = new Identity("https://p u-17", "Zoe", List.of());
            var first = assertInstanceOf(Coming.In.class, accounts.come(zoe, Set.of("viewer")));
            assertEquals("zoe", first.account().name());
            var again = assertInstanceOf(Coming.In.class, accounts.come(zoe, Set.of("analyst")));
            assertEquals(Set.of("analyst"), again.account().roles());
            assertEquals(2, accounts.all().size());
            assertInstanceOf(Coming.Out.class, accounts.come(zoe, Set.of()));
            Identity thief = new Identity("https://p u-18", "ann", List.of());
            assertInstanceOf(Coming.Out.class, accounts.come(thief, Set.of("viewer")));
            accounts.lock("zoe");
            assertInstanceOf(Coming.Out.class, accounts.come(zoe, Set.of("analyst")));
        }
    }
}
