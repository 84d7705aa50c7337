package socle.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.app.cli.Caller.Called;
import tools.jackson.databind.JsonNode;

class ProjectCallTest {
    private final Path here;
    private final Caller caller;

    ProjectCallTest(@TempDir Path here) {
        this.here = here;
        assertEquals(Ending.DONE, new Caller(here).call("new", "p", "--lang", "en").ending());
        this.caller = new Caller(here.resolve("p"));
    }

    private static List<String> texts(JsonNode list, String key) {
        List<String> texts = new ArrayList<>();
        list.forEach(one -> texts.add(one.path(key).asString()));
        return texts;
    }

    @Test
    void a_new_project_is_sound_and_runs_to_an_empty_plan() {
        assertEquals(Ending.DONE, caller.call("validate").ending());
        assertEquals(7, caller.call("plan", "--json").json().path("steps").size());
        Called ran = caller.call("run", "--json");
        assertEquals(Ending.DONE, ran.ending(), ran.err());
        assertEquals(7, ran.json().path("counts").path("done").asInt());
        Called plan = caller.call("plan", "--json");
        assertEquals(0, plan.json().path("steps").size(), plan.out());
    }

    @Test
    void new_overwrites_nothing() throws IOException {
        Files.writeString(here.resolve("p/socle.yml"), "name: mine\n");
        Called again = new Caller(here).call("new", "p");
        assertEquals(Ending.WRONG, again.ending());
        assertEquals("name: mine\n", Files.readString(here.resolve("p/socle.yml")));
    }

    @Test
    void a_folder_below_the_project_is_in_it() {
        assertEquals(Ending.DONE, new Caller(here.resolve("p/models")).call("validate").ending());
        assertEquals(Ending.DONE, new Caller(here).call("validate", "--project", "p").ending());
    }

    @Test
    void a_selection_keeps_what_it_means() {
        JsonNode plan = caller.call("plan", "+loans_by_month", "--json").json();
        assertTrue(texts(plan.path("steps"), "id").contains("loans"));
        assertFalse(texts(plan.path("steps"), "id").contains("loans_over_the_year"));
        JsonNode without = caller.call("plan", "--exclude", "loans+", "--json").json();
        assertFalse(texts(without.path("steps"), "id").contains("loans"));
    }

    @Test
    void a_selection_of_nothing_is_told_with_the_nearest() {
        Called called = caller.call("run", "lons");
        assertEquals(Ending.WRONG, called.ending());
        assertTrue(called.err().contains("loans"), called.err());
    }

    @Test
    void a_dry_run_is_a_plan() {
        assertEquals(7, caller.call("run", "--dry-run", "--json").json().path("steps").size());
        assertEquals(7, caller.call("plan", "--json").json().path("steps").size());
    }

    @Test
    void all_problems_are_told_with_json_and_exit_2() {
        caller.with("checks/odd.yml", "kind: check\non: lons\nnot_null: month\nuniqe: month\n");
        Called called = caller.call("run", "--json");
        assertEquals(Ending.WRONG, called.ending());
        assertEquals(
                List.of("unknown-node", "unknown-key"),
                texts(called.json().path("problems"), "code"));
    }

    @Test
    void a_fallen_check_ends_with_1_and_a_failed_node_with_3() {
        caller.with(
                "checks/never.yml",
                "kind: check\non: loans\nrange: {loans: {max: 1}}\nwhy: it falls\n");
        assertEquals(Ending.FELL, caller.call("run").ending());
        caller.with("data/loans.csv", "month,branch,loans\n");
        caller.with(
                "sources/gone.yml",
                "kind: file\nlegal: {publisher: Nobody, basis: own_data}\nfiles: data/gone.csv\n");
        assertEquals(Ending.FAILED, caller.call("run").ending());
    }

    @Test
    void a_query_answers_in_three_forms() {
        caller.call("run");
        String sql = "SELECT branch, sum(loans) AS n, NULL AS x FROM loans GROUP BY ALL ORDER BY 1";
        assertEquals(
                "branch,n,x",
                caller.call("query", sql, "--format", "csv").out().lines().findFirst().orElse(""));
        assertEquals(3, caller.call("query", sql, "--json").json().path("rows").size());
        assertEquals(
                1, caller.call("query", sql, "--json", "--limit", "1").json().path("rows").size());
        assertTrue(caller.call("query", sql).out().contains("NULL"));
    }

    @Test
    void a_query_that_is_no_select_of_tables_is_refused() {
        for (String sql :
                List.of(
                        "DROP TABLE loans",
                        "SELECT 1; SELECT 2",
                        "SELECT * FROM read_csv('data/loans.csv')",
                        "SELEC 1",
                        "SELECT * FROM nowhere")) {
            Called called = caller.call("query", sql);
            assertEquals(Ending.WRONG, called.ending(), sql);
            assertEquals("", called.out(), sql);
            assertFalse(called.err().contains("\tat "), called.err());
        }
    }

    @Test
    void an_unknown_node_is_told_with_the_nearest() {
        for (String verb : List.of("show", "impact", "history")) {
            assertTrue(caller.call(verb, "loan").err().contains("did you mean 'loans'?"));
        }
    }

    @Test
    void a_node_is_shown_with_its_profile_and_lineage() {
        caller.call("run");
        String shown = caller.call("show", "loans").out();
        assertTrue(shown.contains("Profile"), shown);
        assertTrue(shown.contains("read by: "), shown);
        JsonNode json = caller.call("show", "loans", "--json").json();
        assertEquals("36", json.path("profile").get(0).path("rows").asString());
        assertTrue(texts(json.path("evidence"), "claim").contains("collect.rows_written"));
    }

    @Test
    void impact_follows_readers_and_those_that_cite() {
        assertEquals(
                List.of(
                        "collecting",
                        "library_loans",
                        "loans_are_plausible",
                        "loans_by_month",
                        "loans_over_the_year"),
                texts(caller.call("impact", "loans", "--json").json().path("impact"), "id"));
    }

    @Test
    void an_earlier_version_is_shown_again() {
        caller.call("run");
        String first = shownVersion();
        caller.with("data/loans.csv", "month,branch,loans\n2025-01-01,centre,7\n");
        caller.call("run");
        assertFalse(first.equals(shownVersion()));
        assertEquals(Ending.DONE, caller.call("rollback", "loans", "--to", first).ending());
        assertEquals(first, shownVersion());
        assertEquals(Ending.WRONG, caller.call("rollback", "loans", "--to", "v0").ending());
    }

    private String shownVersion() {
        for (JsonNode version : caller.call("history", "loans", "--json").json().path("versions")) {
            if (version.path("shown").asBoolean()) {
                return version.path("version").asString();
            }
        }
        throw new AssertionError("nothing is shown");
    }

    @Test
    void an_environment_is_made_without_running_anything() {
        assertEquals(Ending.WRONG, caller.call("env", "create", "dev").ending());
        caller.call("run");
        assertEquals(Ending.DONE, caller.call("env", "create", "dev").ending());
        assertEquals(0, caller.call("plan", "--env", "dev", "--json").json().path("steps").size());
        assertEquals(
                List.of("dev", "prod"),
                texts(caller.call("env", "--json").json().path("environments"), "name"));
        assertEquals(Ending.WRONG, caller.call("env", "create", "dev").ending());
    }

    @Test
    void coverage_lists_every_criterion_with_its_evidence() {
        caller.call("run");
        JsonNode criteria = caller.call("coverage", "--json").json().path("criteria");
        assertEquals(220, criteria.size());
        criteria.forEach(
                one -> {
                    assertTrue(one.path("id").isString());
                    assertTrue(one.path("state").isString());
                    assertTrue(one.path("evidence").isArray());
                });
    }

    @Test
    void colours_are_for_terminals_that_want_them() {
        Caller seen = new Caller(here.resolve("p")).onTerminal();
        assertTrue(seen.call("plan").out().contains("\u001b["));
        assertFalse(seen.set("NO_COLOR", "1").call("plan").out().contains("\u001b["));
        assertFalse(caller.call("plan").out().contains("\u001b["));
    }

    @Test
    void the_projects_language_is_spoken_unless_another_is_asked_for() {
        caller.with("socle.yml", "name: Le mien\nlanguage: fr\n");
        assertTrue(caller.call("validate").out().contains("nœuds"));
        assertTrue(caller.call("validate", "--lang", "en").out().contains("nodes"));
    }

    @Test
    void a_document_that_is_refused_tells_why() {
        caller.call("run");
        Caller printing =
                caller.printing(
                        (copy, language, wished) ->
                                new Press.Printed(0, wished.target(), List.of()));
        assertEquals(Ending.WRONG, printing.call("dossier").ending());
    }

    @Test
    void a_new_project_brings_schemas_for_editors() {
        assertTrue(Files.exists(here.resolve("p/.vscode/settings.json")));
        assertTrue(caller.call("schema").json().path("kinds").has("model"));
        assertEquals("object", caller.call("schema", "check").json().path("type").asString());
        assertTrue(caller.call("schema", "chek").err().contains("did you mean 'check'?"));
    }

    @Test
    void a_plan_tells_what_a_changed_query_does_to_columns() {
        caller.call("run");
        caller.with(
                "models/loans_by_month.sql",
                "SELECT month, sum(loans)::DOUBLE AS loans, count(*) AS n FROM loans GROUP BY 1");
        Called plan = caller.call("plan", "loans_by_month", "--json");
        JsonNode shape = plan.json().path("steps").path(0).path("shape");
        assertEquals(List.of("n"), texts(shape.path("appear"), "column"), plan.out());
        assertEquals(List.of("loans"), texts(shape.path("retyped"), "column"));
    }

    @Test
    void a_column_that_somebody_draws_and_nobody_makes_any_more_is_told_before_a_run() {
        caller.call("run");
        caller.with("models/loans_by_month.sql", "SELECT month, 1 AS n FROM loans");
        Called called = caller.call("plan", "--json");
        assertEquals(Ending.WRONG, called.ending());
        assertEquals(
                "dashboards/loans_over_the_year.yml",
                called.json().path("problems").path(0).path("path").asString());
    }

    @Test
    void a_query_that_does_not_fit_is_told_at_its_line() {
        caller.call("run");
        caller.with("models/odd.sql", "SELECT\n  month,\n  laons\nFROM loans\n");
        Called called = caller.call("validate", "--json");
        assertEquals(Ending.WRONG, called.ending());
        JsonNode problem = called.json().path("problems").get(0);
        assertEquals("models/odd.sql", problem.path("path").asString());
        assertEquals(3, problem.path("line").asInt());
    }

    @Test
    void columns_are_followed_to_their_sources() {
        caller.call("run");
        JsonNode lineage = caller.call("show", "loans_by_month", "--json").json().path("lineage");
        assertEquals("loans.loans", lineage.path("loans").get(0).asString());
    }
}
