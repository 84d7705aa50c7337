package socle.app.served;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import socle.app.cli.ServeProcess;
import tools.jackson.databind.json.JsonMapper;

/// What is answered to whoever is turned away: a page to people, `problem+json` to programs.
final class TurnedAwayTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String BROWSER =
            "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static final JsonMapper JSON = new JsonMapper();

    private final GuardedProject project = GuardedProject.shared();

    private static Document page(int status, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(
                "text/html; charset=utf-8",
                answer.headers().firstValue("Content-Type").orElse("none"));
        String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.contains("default-src 'none'"), policy);
        return Jsoup.parse(answer.body());
    }

    private static void problem(int status, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse("none"));
        assertEquals(status, JSON.readTree(answer.body()).path("status").asInt());
    }

    @Test
    void a_form_that_is_too_old_is_refused_by_a_page_to_people_and_by_json_to_programs() {
        String path = "/admin/accounts/viewer/lock";
        String[] browser = project.as("owner", "Content-Type", FORM, "Accept", BROWSER);
        Document page = page(403, project.post(path, "token=old", browser));
        assertEquals("This is not allowed to you", page.select("h1").text());
        assertTrue(page.text().contains("Load its page again"), page.text());
        assertFalse(page.select("nav a[href=/datasets]").isEmpty(), "the menu is there");
        problem(403, project.post(path, "token=old", project.as("owner", "Content-Type", FORM)));
    }

    @Test
    void an_address_that_was_mistyped_is_told_in_the_language_of_the_browser() {
        Document page =
                page(
                        404,
                        project.get(
                                "/datasetts",
                                project.as("viewer", "Accept", BROWSER, "Accept-Language", "fr")));
        assertEquals("Il n’y a rien ici", page.select("h1").text());
        assertEquals("fr", page.select("html").attr("lang"));
        assertTrue(page.text().contains("Rien n’a cette adresse."), page.text());
        problem(404, project.get("/datasetts", project.as("viewer")));
        problem(404, project.get("/api/v1/nothing", project.as("viewer", "Accept", BROWSER)));
    }

    @Test
    void whoever_is_not_known_sees_nothing_of_the_project_on_such_a_page() {
        Document page = page(404, project.get("/datasetts", "Accept", BROWSER));
        assertFalse(page.text().contains("A first project"), page.text());
        assertTrue(page.select("a[href=/datasets]").isEmpty());
        assertEquals(1, page.select("a[href=/sign-in]").size());
        assertEquals("There is nothing here · Socle", page.title());
        assertEquals(1, page.select("img.logo").size());
    }

    @Test
    void a_stranger_sees_whose_project_it_is_before_signing_in() {
        for (String path : List.of("/sign-in", "/reset")) {
            Document page = page(200, project.get(path, "Accept", BROWSER));
            assertTrue(page.title().endsWith(" · A first project"), page.title());
            HttpResponse<String> sign = project.get(page.select("img.logo").attr("src"));
            assertEquals(200, sign.statusCode());
            assertEquals("image/svg+xml", sign.headers().firstValue("Content-Type").orElse(""));
            assertTrue(sign.body().contains("<rect"), sign.body());
            assertFalse(sign.body().contains("script"), sign.body());
            HttpResponse<String> style =
                    project.get(page.select("link[href^=/brand/]").attr("href"));
            assertEquals(200, style.statusCode());
            assertTrue(style.body().contains("#7a1f5c"), style.body());
        }
    }

    @Test
    void a_sign_in_that_fails_says_so_on_the_same_page() {
        Document page =
                page(
                        401,
                        project.post(
                                "/sign-in",
                                "name=nobody_else&password=guess",
                                "Content-Type",
                                FORM,
                                "Accept",
                                BROWSER));
        assertTrue(
                page.select("[aria-live=assertive]").text().startsWith("The name or the password"),
                page.text());
        assertEquals(1, page.select("img.logo").size());
    }

    @Test
    void the_look_that_was_chosen_holds_before_the_first_door_too() {
        Document page = page(200, project.get("/sign-in", "Cookie", "socle-theme=dark"));
        assertEquals("dark", page.select("html").attr("data-theme"));
    }

    @Test
    void a_door_that_is_opened_by_another_method_says_so() {
        HttpResponse<String> answer =
                project.get("/sign-out", project.as("viewer", "Accept", BROWSER));
        assertEquals("Not by this method", page(405, answer).select("h1").text());
        assertEquals("POST", answer.headers().firstValue("Allow").orElse(""));
    }

    @Test
    void whoever_tries_passwords_too_often_has_to_wait() throws Exception {
        try (ServeProcess serve = new ServeProcess(project.launcher(), "--port", "0");
                HttpClient client = HttpClient.newHttpClient()) {
            URI at = URI.create("http://127.0.0.1:" + serve.port() + "/sign-in");
            HttpResponse<String> last = guess(client, at);
            for (int i = 1; i < 30 && last.statusCode() == 401; i++) {
                last = guess(client, at);
            }
            Document page = page(429, last);
            assertTrue(page.text().contains("Too many tries; wait a little"), page.text());
            int wait = Integer.parseInt(last.headers().firstValue("Retry-After").orElse("none"));
            assertTrue(wait >= 1 && wait <= 7, "Retry-After: " + wait);
        }
    }

    private static HttpResponse<String> guess(HttpClient client, URI at)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(at)
                        .header("Content-Type", FORM)
                        .header("Accept", BROWSER)
                        .POST(HttpRequest.BodyPublishers.ofString("name=nobody&password=guess"))
                        .build(),
                BodyHandlers.ofString());
    }

    /// A thousand at once, then fifty a second: more than that is asked here.
    @Test
    void a_program_that_asks_too_often_has_to_wait_and_comes_in_again() throws Exception {
        try (ServeProcess serve = new ServeProcess(project.launcher(), "--port", "0");
                HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request =
                    HttpRequest.newBuilder(
                                    URI.create(
                                            "http://127.0.0.1:"
                                                    + serve.port()
                                                    + "/api/v1/nodes/nothing"))
                            .headers(project.as("token LOOK"))
                            .build();
            HttpResponse<String> last = client.send(request, BodyHandlers.ofString());
            int asked = 1;
            for (; asked < 20_000 && last.statusCode() == 404; asked++) {
                last = client.send(request, BodyHandlers.ofString());
            }
            problem(429, last);
            assertTrue(asked > 1_000, "asked " + asked);
            assertEquals("1", last.headers().firstValue("Retry-After").orElse("none"));
            assertEquals(
                    "urn:socle:problem:often", JSON.readTree(last.body()).path("type").asString());
            for (int i = 0; i < 1_000 && last.statusCode() == 429; i++) {
                last = client.send(request, BodyHandlers.ofString());
            }
            assertEquals(404, last.statusCode());
        }
    }
}
