package socle.app.served;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// What an attacker tries, against the real server over HTTP. Nothing passes.
final class AttackTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final GuardedProject project = GuardedProject.shared();

    private String[] owner(String... more) {
        return project.as("owner", more);
    }

    private String tokenOf(String page) {
        Document document = Jsoup.parse(project.get(page, owner()).body());
        return document.select("input[name=token]").attr("value");
    }

    private static String form(String... pairs) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            all.add(pairs[i] + "=" + URLEncoder.encode(pairs[i + 1], StandardCharsets.UTF_8));
        }
        return String.join("&", all);
    }

    @Test
    void a_form_without_the_token_of_its_session_is_refused() {
        String deed = "/admin/accounts/viewer/lock";
        assertEquals(403, project.post(deed, "", owner("Content-Type", FORM)).statusCode());
        assertEquals(
                403,
                project.post(deed, form("token", "guessed"), owner("Content-Type", FORM))
                        .statusCode());
        assertEquals(403, project.post("/sign-out", "", owner("Content-Type", FORM)).statusCode());
        String token = tokenOf("/admin");
        assertEquals(43, token.length());
        assertEquals(
                303,
                project.post(
                                "/admin/accounts/viewer/open",
                                form("token", token),
                                owner("Content-Type", FORM))
                        .statusCode());
    }

    @Test
    void a_post_that_another_site_began_is_refused_even_with_the_token() {
        String body = form("token", tokenOf("/admin"));
        String deed = "/admin/accounts/viewer/open";
        for (String site : List.of("cross-site", "same-site")) {
            assertEquals(
                    403,
                    project.post(deed, body, owner("Content-Type", FORM, "Sec-Fetch-Site", site))
                            .statusCode());
        }
        for (String origin : List.of("https://evil.example", "null", "http://127.0.0.1:1")) {
            assertEquals(
                    403,
                    project.post(deed, body, owner("Content-Type", FORM, "Origin", origin))
                            .statusCode());
        }
        String own = "http://127.0.0.1:" + project.port();
        assertEquals(
                303,
                project.post(
                                deed,
                                body,
                                owner(
                                        "Content-Type",
                                        FORM,
                                        "Origin",
                                        own,
                                        "Sec-Fetch-Site",
                                        "same-origin"))
                        .statusCode());
    }

    @Test
    void a_form_that_pretends_to_be_json_is_not_taken() {
        assertEquals(
                415,
                project.post(
                                "/admin/accounts/viewer/lock",
                                "{}",
                                owner("Content-Type", "text/plain"))
                        .statusCode());
    }

    private HttpResponse<String> signIn(String back, String... headers) {
        List<String> all = new ArrayList<>(List.of("Content-Type", FORM));
        all.addAll(List.of(headers));
        return project.post(
                "/sign-in",
                form("name", "analyst", "password", GuardedProject.PASSWORD, "back", back),
                all.toArray(String[]::new));
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(it -> it.startsWith("socle-here="))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_session_that_an_attacker_fixed_is_not_the_one_that_signs_in() {
        String fixed = "socle-here=" + "A".repeat(43);
        HttpResponse<String> answer = signIn("/", "Cookie", fixed);
        assertEquals(303, answer.statusCode(), answer.body());
        String cookie = cookie(answer);
        assertNotEquals(fixed, cookie.split(";")[0]);
        assertTrue(cookie.contains("; HttpOnly; SameSite=Lax"), cookie);
        assertEquals(303, project.get("/account", "Cookie", fixed).statusCode());
        assertEquals(200, project.get("/account", "Cookie", cookie.split(";")[0]).statusCode());
        String before = cookie.split(";")[0];
        String after = cookie(signIn("/", "Cookie", before)).split(";")[0];
        assertNotEquals(before, after);
        assertEquals(303, project.get("/account", "Cookie", before).statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example/",
                "\\\\evil.example",
                "javascript:alert(1)",
                "/ok\r\nSet-Cookie: a=b",
                "/\t/evil.example",
                "evil.example"
            })
    void one_is_never_sent_elsewhere(String back) {
        String page =
                project.get("/sign-in?back=" + URLEncoder.encode(back, StandardCharsets.UTF_8))
                        .body();
        assertEquals("/", Jsoup.parse(page).select("input[name=back]").attr("value"));
    }

    @Test
    void after_signing_in_one_is_where_one_wanted_to_be() {
        HttpResponse<String> asked = project.get("/admin/audit?who=ann");
        assertEquals(303, asked.statusCode());
        String to = asked.headers().firstValue("Location").orElseThrow();
        assertEquals("/sign-in?back=%2Fadmin%2Faudit%3Fwho%3Dann", to);
        String back = Jsoup.parse(project.get(to).body()).select("input[name=back]").attr("value");
        assertEquals("/admin/audit?who=ann", back);
    }

    /// As it is sent, byte for byte.
    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), project.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String rawGet(String path, String host) throws IOException {
        String cookie = project.visitors().getOrDefault("owner", new String[2])[1];
        return raw(
                "GET "
                        + path
                        + " HTTP/1.1\r\nHost: "
                        + host
                        + "\r\nCookie: "
                        + cookie
                        + "\r\nConnection: close\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/x/../../socle.yml",
                "/assets/x/css/..%2f..%2f..%2fsocle.yml",
                "/assets/x/css/%2e%2e/%2e%2e/socle.yml",
                "/assets/x/%2fetc/passwd",
                "/../../../../etc/passwd",
                "/nodes/..%2f..%2fsocle.yml",
                "/assets/x/css/socle.css%00.png",
                "/..%5c..%5csocle.yml"
            })
    void no_path_leads_out(String path) throws IOException {
        String answer = rawGet(path, "127.0.0.1:" + project.port());
        assertFalse(answer.startsWith("HTTP/1.1 200"), answer);
        assertFalse(answer.contains("root:"), answer);
        assertFalse(answer.contains("language: en"), answer);
    }

    @Test
    void a_name_that_was_turned_to_this_machine_is_not_served() throws IOException {
        String page = rawGet("/", "evil.example");
        assertTrue(page.startsWith("HTTP/1.1 421"));
        assertFalse(page.contains("/brand/"), page);
        assertTrue(rawGet("/", "evil.example:" + project.port()).startsWith("HTTP/1.1 421"));
        assertTrue(rawGet("/", "127.0.0.1.evil.example").startsWith("HTTP/1.1 421"));
        assertTrue(rawGet("/", "localhost:" + project.port()).startsWith("HTTP/1.1 200"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?lang=fr%0d%0aX-Evil:%20yes",
                "/?theme=dark%0d%0aX-Evil:%20yes",
                "/sign-in?back=/%0d%0aX-Evil:%20yes",
                "/account%0d%0aX-Evil:%20yes"
            })
    void nothing_that_is_said_becomes_a_header(String path) throws IOException {
        String answer = rawGet(path, "127.0.0.1:" + project.port());
        String head = answer.substring(0, Math.max(0, answer.indexOf("\r\n\r\n")));
        assertFalse(head.contains("X-Evil"), head);
    }

    @Test
    void every_answer_says_what_browsers_may_do() {
        for (String path : List.of("/", "/sign-in", "/api/v1", "/health/live", "/none")) {
            var headers = project.get(path, owner()).headers();
            String policy = headers.firstValue("Content-Security-Policy").orElse("none");
            assertFalse(policy.contains("unsafe"), policy);
            assertTrue(policy.contains("default-src 'none'"), policy);
            assertTrue(policy.contains("frame-ancestors 'none'"), policy);
            assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""), path);
            assertEquals("no-referrer", headers.firstValue("Referrer-Policy").orElse(""), path);
            assertEquals(
                    "same-origin",
                    headers.firstValue("Cross-Origin-Opener-Policy").orElse(""),
                    path);
            assertEquals(
                    "same-origin",
                    headers.firstValue("Cross-Origin-Resource-Policy").orElse(""),
                    path);
            assertTrue(
                    headers.firstValue("Permissions-Policy").orElse("").contains("camera=()"),
                    path);
        }
    }

    /// Every page that is found from the first, as somebody who may see all.
    @Test
    void no_script_of_names_words_data_or_markdown_runs_on_any_page() {
        List<String> found = new ArrayList<>();
        Deque<String> next = new ArrayDeque<>(List.of("/", "/account", "/admin"));
        Set<String> seen = new HashSet<>(next);
        while (!next.isEmpty() && seen.size() < 400) {
            String path = next.remove();
            HttpResponse<String> answer = project.get(path, owner());
            String type = answer.headers().firstValue("Content-Type").orElse("");
            if (type.startsWith("text/html")) {
                Document page = Jsoup.parse(answer.body(), project.at(path).toString());
                check(path, page, found);
                for (Element link : page.select("a[href^=/]")) {
                    String href = link.attr("href");
                    if (!href.contains("lang=") && !href.contains("theme=") && seen.add(href)) {
                        next.add(href);
                    }
                }
            }
        }
        assertEquals(List.of(), found);
        assertTrue(seen.contains("/admin/audit"), seen.toString());
    }

    private static void check(String path, Document page, List<String> found) {
        for (Element script : page.select("script")) {
            if (!script.attr("src").startsWith("/assets/") || !script.data().isBlank()) {
                found.add(path + ": " + script.outerHtml());
            }
        }
        for (Element element : page.getAllElements()) {
            element.attributes()
                    .forEach(
                            it -> {
                                if (it.getKey().startsWith("on")
                                        || it.getValue().strip().startsWith("javascript:")
                                        || it.getKey().equals("style")) {
                                    found.add(path + ": " + it);
                                }
                            });
        }
    }

    @Test
    void a_figure_of_rows_that_a_policy_keeps_back_is_on_no_page_of_whom_it_concerns() {
        assertTrue(home("analyst").contains("What was taken"), home("analyst"));
        assertFalse(home("viewer").contains("What was taken"), home("viewer"));
        assertFalse(home("viewer").contains("60300"), home("viewer"));
    }

    @Test
    void a_measure_counts_the_rows_that_its_reader_may_see_and_no_other() {
        assertTrue(measured("analyst").contains("150600"), measured("analyst"));
        assertTrue(measured("viewer").contains("40100"), measured("viewer"));
        assertFalse(measured("viewer").contains("150600"), measured("viewer"));
    }

    @Test
    void whoever_is_kept_from_rows_of_an_answer_is_told_by_which_policy() {
        assertTrue(policies("engineer").contains("past"), policies("engineer"));
        assertEquals("[]", policies("analyst"));
    }

    private String policies(String role) {
        String body =
                project.get("/api/v1/sql?q=SELECT%20count(*)%20FROM%20takings", project.as(role))
                        .body();
        return new JsonMapper().readTree(body).path("policies").toString();
    }

    private String measured(String role) {
        return project.get("/api/v1/indicators/taken", project.as(role)).body();
    }

    private String home(String role) {
        return project.get("/api/v1", project.as(role)).body();
    }

    @Test
    void what_was_stored_is_there_as_words() {
        String page = project.get("/admin/tokens", owner()).body();
        assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), page);
    }

    @Test
    void a_cell_of_the_log_is_no_formula() {
        project.post(
                "/sign-in",
                form("name", "=cmd()", "password", "x"),
                "Content-Type",
                FORM,
                "User-Agent",
                "=1+1");
        String csv = project.get("/admin/audit.csv", owner()).body();
        assertTrue(csv.startsWith("number,at,who,"), csv);
        assertTrue(csv.lines().noneMatch(line -> line.contains(",=") || line.contains(",@")), csv);
    }

    private HttpResponse<String> json(String who, String path, String body) {
        return project.post(path, body, project.as(who, "Content-Type", "application/json"));
    }

    @Test
    void a_script_in_the_name_of_a_kept_question_stays_words() {
        String name = GuardedProject.SCRIPT;
        String kept =
                "{\"name\": \""
                        + name
                        + "\", \"words\": \""
                        + name
                        + "\", \"shared\": true,"
                        + " \"q\": \"SELECT 1 -- "
                        + name
                        + "\"}";
        HttpResponse<String> done = json("owner", "/api/v1/sql/saved", kept);
        assertEquals(200, done.statusCode(), done.body());
        String number = done.body().replaceAll("(?s).*saved=(\\d+).*", "$1");
        for (String path : List.of("/sql/saved", "/sql?saved=" + number, "/sql/history")) {
            String page = project.get(path, project.as("analyst")).body();
            assertFalse(page.contains("<script>alert"), page);
        }
        String saved = project.get("/sql/saved", project.as("analyst")).body();
        assertTrue(saved.contains("&lt;script&gt;alert(1)"), saved);
        assertEquals(
                200, json("owner", "/api/v1/sql/saved/" + number + "/remove", "{}").statusCode());
    }

    @Test
    void what_somebody_asked_is_found_by_nobody_else() {
        String text = "SELECT 'a question of the analyst' AS words";
        String q = URLEncoder.encode(text, StandardCharsets.UTF_8);
        String mine = project.get("/api/v1/sql?q=" + q, project.as("analyst")).body();
        String number = mine.replaceAll("(?s).*?\"number\":(\\d+).*", "$1");
        assertEquals(
                200,
                project.get("/api/v1/sql?asked=" + number, project.as("analyst")).statusCode());
        assertEquals(404, project.get("/api/v1/sql?asked=" + number, owner()).statusCode());
        for (String path : List.of("/api/v1/sql/history", "/sql", "/admin/audit", "/metrics")) {
            assertFalse(project.get(path, owner()).body().contains("of the analyst"), path);
        }
    }

    @Test
    void a_kept_question_is_changed_and_removed_by_whoever_keeps_it() {
        String body = "{\"name\": \"mine\", \"q\": \"SELECT 1\"}";
        String own = number(json("analyst", "/api/v1/sql/saved", body));
        String shared =
                number(
                        json(
                                "analyst",
                                "/api/v1/sql/saved",
                                body.replace("}", ", \"shared\": true}")));
        assertEquals(404, json("engineer", "/api/v1/sql/saved/" + own, body).statusCode());
        assertEquals(403, json("engineer", "/api/v1/sql/saved/" + shared, body).statusCode());
        for (String who : List.of("engineer", "owner")) {
            assertEquals(404, json(who, "/api/v1/sql/saved/" + own + "/remove", "{}").statusCode());
            assertEquals(404, project.get("/sql?saved=" + own, project.as(who)).statusCode());
        }
        String remove = "/sql/saved/" + shared + "/remove";
        assertEquals(403, json("engineer", "/api/v1" + remove, "{}").statusCode());
        assertEquals(
                403,
                project.post(remove, "", project.as("analyst", "Content-Type", FORM)).statusCode());
        assertEquals(
                403,
                project.post("/sql/history/clear", "", owner("Content-Type", FORM)).statusCode());
        assertEquals(200, json("owner", "/api/v1" + remove, "{}").statusCode());
    }

    private static String number(HttpResponse<String> done) {
        return done.body().replaceAll("(?s).*saved=(\\d+).*", "$1");
    }

    @Test
    void a_file_has_no_rows_that_a_policy_keeps() {
        for (String path :
                List.of(
                        "/nodes/takings/rows/csv",
                        "/nodes/takings/rows/json?how=from&column=amount&value=1")) {
            assertFalse(project.get(path, project.as("engineer")).body().contains("60300"), path);
            assertTrue(project.get(path, project.as("analyst")).body().contains("60300"), path);
        }
    }

    @Test
    void a_body_that_is_too_large_is_not_read() {
        HttpResponse<String> answer =
                project.post(
                        "/account/password",
                        "{\"before\":\"" + "x".repeat(1 << 20) + "\"}",
                        owner("Content-Type", "application/json"));
        assertEquals(413, answer.statusCode());
    }

    @Test
    void what_does_not_fit_a_deed_is_told_and_nothing_breaks() {
        for (String body : List.of("{}", "{\"name\": null}", "{\"nam\": 1}", "[]", "{", "null")) {
            HttpResponse<String> answer =
                    project.post(
                            "/api/v1/admin/accounts",
                            body,
                            owner("Content-Type", "application/json"));
            assertEquals(400, answer.statusCode(), body + answer.body());
        }
    }
}
