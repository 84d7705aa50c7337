package socle.app.served;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import socle.api.access.Right;
import socle.api.access.Role;
import socle.app.screens.Screens;
import socle.app.view.Deed;
import socle.app.view.Download;
import socle.app.view.Param;
import socle.app.view.Route;
import socle.app.view.Screen;

/// Every route with everybody who may ask, over HTTP: what each answers is written here. A route
/// that is not fails the test.
final class RouteRoleTest {

    /// What each route needs; `GET` to look, `POST` to do.
    private static final Map<String, Right> NEEDS = new TreeMap<>();

    static {
        looks(
                Right.LOOK,
                "/",
                "/account",
                "/coverage",
                "/coverage/{code}",
                "/dashboards",
                "/datasets",
                "/documentation",
                "/documentation/{part}",
                "/folders/{folder}",
                "/graph",
                "/help",
                "/indicators",
                "/jobs",
                "/lessons",
                "/jobs/{scheduled}",
                "/nodes/{node}",
                "/nodes/{node}/versions",
                "/project",
                "/accessibility",
                "/needs",
                "/indicators/{metric}",
                "/standing",
                "/runs",
                "/runs/next",
                "/runs/{run}",
                "/search");
        looks(Right.ROWS, "/nodes/{node}/rows");
        looks(Right.QUERY, "/sql", "/sql/history", "/sql/saved", "/sql/words");
        takes(Right.ROWS, "/nodes/{node}/rows/{form}");
        takes(Right.LOOK, "/indicators/{metric}/{form}");
        takes(Right.ROWS, "/nodes/{node}/own");
        takes(Right.QUERY, "/sql/answer/{form}");
        takes(Right.QUERY, "/sql/file");
        takes(Right.LOOK, "/nodes/{node}/charts/{picture}/{form}");
        takes(Right.ADMINISTER, "/admin/audit.csv");
        does(Right.LOOK, "/lessons/{course}/keep", "/lessons/forget");
        does(Right.RUN, "/runs", "/runs/{run}/stop", "/jobs/{scheduled}/run");
        does(
                Right.QUERY,
                "/sql",
                "/sql/stop",
                "/sql/history/clear",
                "/sql/saved",
                "/sql/saved/{saved}",
                "/sql/saved/{saved}/remove");
        looks(
                Right.ADMINISTER,
                "/admin",
                "/admin/roles",
                "/admin/sessions",
                "/admin/tokens",
                "/admin/audit");
        does(
                Right.LOOK,
                "/account/password",
                "/account/sessions/end",
                "/account/tokens",
                "/account/tokens/revoke");
        does(
                Right.ADMINISTER,
                "/admin/accounts",
                "/admin/accounts/{account}/roles",
                "/admin/accounts/{account}/lock",
                "/admin/accounts/{account}/open",
                "/admin/accounts/{account}/remove",
                "/admin/accounts/{account}/reset",
                "/admin/sessions/end",
                "/admin/tokens/revoke");
    }

    private static void looks(Right right, String... templates) {
        for (String template : templates) {
            NEEDS.put("GET " + template, right);
        }
    }

    private static void takes(Right right, String... templates) {
        for (String template : templates) {
            NEEDS.put("FILE " + template, right);
        }
    }

    private static void does(Right right, String... templates) {
        for (String template : templates) {
            NEEDS.put("POST " + template, right);
        }
    }

    private final GuardedProject project = GuardedProject.shared();

    @Test
    void every_route_of_the_table_is_written_here_with_the_right_that_it_needs() {
        Map<String, Right> told = new TreeMap<>();
        for (Screen<?> screen : Screens.table().screens()) {
            told.put("GET " + screen.route().template(), screen.right());
        }
        for (Deed<?> deed : Screens.table().deeds()) {
            told.put("POST " + deed.route().template(), deed.right());
        }
        for (Download download : Screens.table().downloads()) {
            told.put("FILE " + download.route().template(), download.right());
        }
        assertEquals(NEEDS, told);
    }

    @Test
    void each_page_answers_each_visitor_as_it_should() {
        List<String> wrong = new ArrayList<>();
        for (Screen<?> screen : Screens.table().screens()) {
            project.visitors()
                    .forEach(
                            (who, sent) -> {
                                String path = path(screen.route());
                                Set<Right> rights = rights(who);
                                int page = project.get(path, sent).statusCode();
                                if (page != status(rights, screen.right(), 303, page)) {
                                    wrong.add("page " + path + " to " + who + ": " + page);
                                }
                                String api = "/api/v1" + (path.equals("/") ? "" : path);
                                int json = project.get(api, sent).statusCode();
                                if (json != status(rights, screen.right(), 401, json)) {
                                    wrong.add("JSON " + api + " to " + who + ": " + json);
                                }
                            });
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void each_file_answers_each_visitor_as_it_should() {
        List<String> wrong = new ArrayList<>();
        for (Download file : Screens.table().downloads()) {
            project.visitors()
                    .forEach(
                            (who, sent) -> {
                                String path = path(file.route());
                                for (String at : List.of(path, "/api/v1" + path)) {
                                    int said = project.get(at, sent).statusCode();
                                    if (said != status(rights(who), file.right(), 401, said)) {
                                        wrong.add(at + " to " + who + ": " + said);
                                    }
                                }
                            });
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void each_deed_answers_each_visitor_as_it_should() {
        List<String> wrong = new ArrayList<>();
        for (Deed<?> deed : Screens.table().deeds()) {
            project.visitors()
                    .forEach(
                            (who, _) -> {
                                String path = path(deed.route());
                                int said = post(path, who).statusCode();
                                if (said != status(rights(who), deed.right(), 401, said)) {
                                    wrong.add("POST " + path + " by " + who + ": " + said);
                                }
                                int api = post("/api/v1" + path, who).statusCode();
                                if (api != status(rights(who), deed.right(), 401, api)) {
                                    wrong.add("POST /api/v1" + path + " by " + who + ": " + api);
                                }
                            });
        }
        assertEquals(List.of(), wrong);
    }

    private HttpResponse<String> post(String path, String who) {
        return project.post(
                path,
                NOTHING.getOrDefault(path, "{}"),
                project.as(who, "Content-Type", "application/json"));
    }

    /// What is said to deeds that would begin something with nothing said.
    private static final Map<String, String> NOTHING =
            Map.of(
                    "/runs", "{\"select\": \"no_such_node\"}",
                    "/api/v1/runs", "{\"select\": \"no_such_node\"}");

    /// Doors that no table tells.
    @Test
    void the_doors_beside_the_table_answer_each_visitor_as_they_should() {
        Map<String, Right> beside =
                Map.of("/metrics", Right.LOOK, "/api/v1/openapi.json", Right.LOOK);
        List<String> wrong = new ArrayList<>();
        beside.forEach(
                (path, right) ->
                        project.visitors()
                                .forEach(
                                        (who, sent) -> {
                                            int said = project.get(path, sent).statusCode();
                                            if (said != status(rights(who), right, 401, said)) {
                                                wrong.add(path + " to " + who + ": " + said);
                                            }
                                        }));
        assertEquals(List.of(), wrong);
        for (String open : List.of("/health/live", "/health/ready", "/sign-in", "/reset")) {
            assertEquals(200, project.get(open).statusCode(), open);
        }
        assertEquals("{\"status\":\"ready\"}", project.get("/health/ready").body());
    }

    /// What is right when it is allowed is for other tests: anything but being turned away.
    private static int status(Set<Right> rights, Right needed, int unknown, int said) {
        if (rights.isEmpty()) {
            return unknown;
        }
        if (!rights.contains(needed)) {
            return 403;
        }
        return List.of(303, 401, 403, 500).contains(said) ? 200 : said;
    }

    private static Set<Right> rights(String who) {
        if (who.startsWith("token ")) {
            return EnumSet.of(Right.valueOf(who.substring(6).toUpperCase(Locale.ROOT)));
        }
        return Role.inTheBox().stream()
                .filter(role -> role.name().equals(who))
                .findFirst()
                .map(Role::rights)
                .orElse(Set.of());
    }

    /// Names of things that are there do for looking; for doing, of one that is not.
    private static String path(Route route) {
        Map<String, String> names = new HashMap<>();
        for (Param hole : route.holes()) {
            names.put(hole.name(), Objects.requireNonNullElse(KNOWN.get(hole.name()), "nothing"));
        }
        return route.path(names);
    }

    private static final Map<String, String> KNOWN =
            Map.of("node", "loans", "metric", "taken", "part", "sources", "account", "nobody_is");

    @Test
    void a_role_of_the_project_allows_what_it_says() {
        Set<String> names = new TreeSet<>();
        project.get("/api/v1/admin/roles", project.as("owner"))
                .body()
                .lines()
                .forEach(line -> names.add(line.contains("\"buyer\"") ? "buyer" : ""));
        assertEquals(Set.of("buyer"), names);
    }
}
