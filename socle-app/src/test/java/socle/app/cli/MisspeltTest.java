package socle.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.core.testing.Golden;

/// Slips in the names of columns, told by the real command line on the real kinds before anything
/// runs.
class MisspeltTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/cli");

    private final Path here;
    private final Caller caller;

    MisspeltTest(@TempDir Path here) {
        this.here = here;
        this.caller = new Caller(here);
        caller.with("socle.yml", "name: Shop\nlanguage: en\n")
                .with("data/orders.csv", "id,dated,amount\n1,2026-01-02,10\n2,2026-01-03,20\n")
                .with(
                        "sources/orders.yml",
                        "kind: file\nfiles: data/orders.csv\nlegal: {publisher: Nobody, basis: own_data}\n")
                .with(
                        "models/typed.sql",
                        "SELECT 1 AS id, DATE '2026-01-02' AS dated, 2.5 AS amount")
                .with(
                        "models/daily.sql",
                        "SELECT dated, sum(amount) AS amount FROM orders GROUP BY 1");
    }

    private Caller slips(String table) {
        return caller.with(
                        "checks/keys.yml",
                        "kind: check\non: "
                                + table
                                + "\nnot_null: [datd]\nrange: {amuont: {min: 0}}\n")
                .with(
                        "checks/wrong_rows.yml",
                        "kind: check\non: "
                                + table
                                + "\nsql: |\n  SELECT *\n  FROM "
                                + table
                                + "\n  WHERE amout < 0\n")
                .with(
                        "indicators/sales.yml",
                        "kind: indicator\nfrom: "
                                + table
                                + "\nvalue: sum(amuont)\nwhere: |\n  dated IS NOT NULL\n  AND datd > DATE"
                                + " '2026-01-01'\ngrain: datd\ndefinition: What was sold.\n")
                .with(
                        "dashboards/course.yml",
                        "kind: chart\ntitle: It grows\nfrom: "
                                + table
                                + "\nmark: line\nx: datd\ny: {column: amuont, aggregate: sum}\nwhy:"
                                + " a course\n");
    }

    private String told() {
        return caller.call("validate", "--lang", "en").all(here)
                + caller.call("validate", "--lang", "fr").all(here);
    }

    @Test
    void columns_of_a_model_are_known_before_any_run() {
        slips("typed");
        Golden.check(GOLDEN.resolve("misspelt.model.txt"), told());
    }

    @Test
    void columns_that_an_author_declares_are_known_before_any_run() {
        caller.with(
                "sources/orders.yml",
                """
                kind: file
                files: data/orders.csv
                columns: {id: BIGINT, dated: DATE, amount: BIGINT}
                legal: {publisher: Nobody, basis: own_data}
                """);
        slips("orders");
        Golden.check(GOLDEN.resolve("misspelt.file.txt"), told());
    }

    @Test
    void columns_of_a_file_are_those_that_a_former_run_found() {
        assertEquals(Ending.DONE, caller.call("run").ending());
        slips("orders");
        Golden.check(GOLDEN.resolve("misspelt.file.txt"), told());
    }

    @Test
    void they_are_still_known_when_the_file_has_other_rows() {
        assertEquals(Ending.DONE, caller.call("run").ending());
        caller.with("data/orders.csv", "id,dated,amount\n7,2026-02-02,70\n");
        slips("daily");
        Golden.check(GOLDEN.resolve("misspelt.below.txt"), told());
    }

    @Test
    void an_expression_that_does_not_parse_is_told_at_its_character() {
        caller.with(
                "indicators/sales.yml",
                """
                kind: indicator
                from: typed
                value: sum(amount
                where: amount > 0), (1
                grain: getenv('HOME')
                definition: What was sold.
                """);
        Golden.check(GOLDEN.resolve("misspelt.syntax.txt"), told());
    }

    @Test
    void a_table_within_an_expression_is_read_like_any_other() {
        caller.with(
                "indicators/share.yml",
                """
                kind: indicator
                from: typed
                value: sum(amount) / (SELECT sum(amount) FROM orders)
                definition: The share of all.
                """);
        assertEquals(Ending.DONE, caller.call("run").ending());
        assertTrue(caller.call("impact", "orders").out().contains("share"));
    }

    @Test
    void only_a_conditional_criterion_may_be_without_object() {
        caller.with(
                "socle.yml",
                """
                name: Shop
                language: en
                specialities: [4, 9]
                not_applicable:
                  C2.2.1-e: nobody looks at it
                  C1.1.1-a: no time
                  C5.1.1-b: we chose bloc 4
                  C3.1.1-x: a slip
                  C3.1.1-d: ''
                """);
        Golden.check(GOLDEN.resolve("misspelt.not_applicable.txt"), told());
    }

    @Test
    void a_bloc_that_was_not_chosen_needs_no_reason() {
        caller.with("socle.yml", "name: Shop\nspecialities: [4]\n");
        String coverage = caller.call("coverage", "--json").out();
        assertTrue(coverage.contains("not_applicable"), coverage);
    }
}
