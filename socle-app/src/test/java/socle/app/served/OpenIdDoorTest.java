package socle.app.served;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import socle.app.cli.Launcher;
import socle.app.cli.ServeProcess;

/// The whole way of somebody who signs in at a provider that others wrote (mock-oauth2-server
/// 3.0.1), through the doors of `bin/socle serve`, with a browser's cookies.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class OpenIdDoorTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String ZOE =
            "{\"preferred_username\": \"Zoe\", \"groups\": [\"data-team\"]}";

    private final MockOAuth2Server provider =
            new MockOAuth2Server(OAuth2Config.Companion.fromJson("{\"interactiveLogin\": true}"));
    private final ServeProcess serve;
    private int browsers;

    OpenIdDoorTest(@TempDir Path folder) throws IOException {
        provider.start();
        Path project = Files.createDirectories(folder.resolve("project"));
        Files.writeString(
                project.resolve("socle.yml"),
                """
                name: behind a provider
                language: en
                access:
                  openid:
                    issuer: %s
                    client_id: socle
                    label: Shop
                    roles: {data-team: [analyst]}
                """
                        .formatted(provider.issuerUrl("people")));
        Files.createDirectories(project.resolve(".socle"));
        try (Keeper keeper = Keeper.of(project)) {
            keeper.add("ann", "owner");
        }
        serve = new ServeProcess(new Launcher(folder.resolve("home"), project), "--port", "0");
    }

    @AfterAll
    void end() throws IOException, InterruptedException {
        int _ = serve.stop();
        provider.shutdown();
    }

    /// A browser: it keeps cookies, follows nothing by itself, and has an address of its own, since
    /// an address may try ten times and then has to wait.
    private final class Browser {
        private final HttpClient client =
                HttpClient.newBuilder()
                        .localAddress(address(++browsers))
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                        .build();

        HttpResponse<String> get(URI at) throws IOException, InterruptedException {
            return client.send(
                    HttpRequest.newBuilder(at).header("Accept", "text/html").build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        }

        HttpResponse<String> get(String path) throws IOException, InterruptedException {
            return get(at(path));
        }

        HttpResponse<String> post(URI at, String form) throws IOException, InterruptedException {
            return client.send(
                    HttpRequest.newBuilder(at)
                            .header("Content-Type", FORM)
                            .header("Accept", "text/html")
                            .POST(HttpRequest.BodyPublishers.ofString(form))
                            .build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        }

        /// From the button to the provider's form.
        URI leave(String back) throws IOException, InterruptedException {
            HttpResponse<String> away = get("/sign-in/openid?back=" + encoded(back));
            assertEquals(302, away.statusCode(), away.body());
            return to(away);
        }

        /// Fills the provider's form in, and gives the address that it leads back to.
        URI fill(URI form, String claims) throws IOException, InterruptedException {
            return to(post(form, "username=u-17&claims=" + encoded(claims)));
        }
    }

    private static InetAddress address(int number) {
        try {
            return InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) (1 + number)});
        } catch (UnknownHostException e) {
            throw new UncheckedIOException(e);
        }
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + serve.port() + path);
    }

    private static URI to(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void turnedAway(String why, HttpResponse<String> answer) {
        assertEquals(403, answer.statusCode(), answer.body());
        Document page = Jsoup.parse(answer.body());
        assertEquals("Not signed in", page.select("h1").text());
        assertTrue(page.text().contains(why), page.text());
        assertFalse(
                answer.headers().allValues("Set-Cookie").stream()
                        .anyMatch(it -> it.startsWith("socle-here=")),
                answer.headers().toString());
    }

    @Test
    void somebody_of_a_group_that_has_a_role_comes_in_and_goes_out() throws Exception {
        Browser browser = new Browser();
        Document page = Jsoup.parse(browser.get(to(browser.get("/datasets")).toString()).body());
        assertEquals("Sign in with Shop", page.select("a.btn").text());
        URI form = to(browser.get(page.select("a.btn").attr("href")));
        assertTrue(form.toString().startsWith(provider.issuerUrl("people").toString()));
        HttpResponse<String> in = browser.get(browser.fill(form, ZOE));
        assertEquals(303, in.statusCode(), in.body());
        assertEquals("/datasets", to(in).toString());
        assertEquals(200, browser.get("/datasets").statusCode());
        Document account = Jsoup.parse(browser.get("/account").body());
        assertTrue(account.text().contains("zoe"), account.text());
        assertEquals(403, browser.get("/admin").statusCode());
        String token = account.select("form[action=/sign-out] input[name=token]").attr("value");
        HttpResponse<String> out = browser.post(at("/sign-out"), "token=" + token);
        assertEquals("/sign-in", to(out).toString());
        assertEquals(303, browser.get("/datasets").statusCode());
    }

    @Test
    void whoever_has_no_group_of_ours_stays_out() throws Exception {
        Browser browser = new Browser();
        URI back = browser.fill(browser.leave("/"), "{\"preferred_username\": \"Tom\"}");
        turnedAway("None of your groups has a role here", browser.get(back));
        assertEquals(303, browser.get("/").statusCode());
    }

    @Test
    void a_state_that_is_not_the_one_of_this_browser_is_refused() throws Exception {
        Browser mine = new Browser();
        URI answer = mine.fill(mine.leave("/"), ZOE);
        turnedAway("Another browser began this", new Browser().get(answer));
        Browser theirs = new Browser();
        URI left = theirs.leave("/");
        assertTrue(left.toString().contains("state="));
        turnedAway("Another browser began this", theirs.get(answer));
    }

    @Test
    void an_answer_serves_once() throws Exception {
        Browser browser = new Browser();
        URI answer = browser.fill(browser.leave("/"), ZOE);
        assertEquals(303, browser.get(answer).statusCode());
        turnedAway("Another browser began this", browser.get(answer));
    }

    @Test
    void a_token_of_another_sign_in_is_refused() throws Exception {
        Browser browser = new Browser();
        URI answer =
                browser.fill(browser.leave("/"), "{\"groups\": [\"data-team\"], \"nonce\": \"n\"}");
        turnedAway("What the provider says does not hold", browser.get(answer));
    }

    @Test
    void what_the_provider_refuses_is_told() throws Exception {
        Browser browser = new Browser();
        String query = browser.leave("/").getRawQuery();
        String state = query.replaceAll(".*state=([^&]*).*", "$1");
        turnedAway(
                "The provider says: access_denied",
                browser.get("/sign-in/openid/back?error=access_denied&state=" + state));
    }

    @Test
    void nobody_is_led_elsewhere_by_the_way_back() throws Exception {
        Browser browser = new Browser();
        HttpResponse<String> in =
                browser.get(browser.fill(browser.leave("https://evil.example/"), ZOE));
        assertEquals("/", to(in).toString());
    }
}
