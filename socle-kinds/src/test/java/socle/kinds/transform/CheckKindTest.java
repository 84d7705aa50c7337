package socle.kinds.transform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import socle.api.data.Column;
import socle.api.proof.Evidence;
import socle.api.show.Block;
import socle.api.text.Language;
import socle.core.testing.Golden;
import socle.core.testing.KindTester;
import socle.core.testing.TestedNode;

class CheckKindTest {

    @Test
    void every_rule_that_holds_is_told_with_its_numbers() {
        TestedNode check =
                check(
                                """
                                not_null: [id, amount]
                                unique: [id, [day, city]]
                                accepted: {city: [Lyon, Brest], id: [1, 2, 3]}
                                range: {amount: {min: 0, max: 20}, day: {min: 2026-01-01}}
                                pattern: {city: "[A-Z][a-z]+"}
                                relationship: {column: city, to: cities, key: name}
                                freshness: {column: day, within: 36h}
                                volume: {min: 1, max: 1000}
                                sql: select * from orders where amount < 0
                                """)
                        .run("good")
                        .done();
        assertEquals(13, check.evidence().size());
        assertFalse(check.hasTable("good__failing"));
        Golden.check("check_holds.txt", words(check));
    }

    @Test
    void every_rule_that_falls_is_told_with_its_numbers() {
        KindTester tester =
                check(
                        """
                        not_null: amount
                        unique: [id, [day, city]]
                        accepted: {city: [Lyon], id: [1, 2, 4]}
                        range: {amount: {max: 19.99}, day: {min: 2026-01-02, max: 2026-01-31}}
                        pattern: {city: "[A-Z]{5}"}
                        relationship: {column: city, to: cities, key: name}
                        freshness: {column: day, within: 2h}
                        volume: {min: 100}
                        sql: select city, count(*) as n from orders group by all having n > 1
                        """);
        Orders.rows(
                tester,
                "1,2026-01-01,10.50,Lyon",
                "1,2026-01-01,20.00,Lyon",
                "3,2025-12-31,,Paris",
                "4,,5,Metz");
        tester.clock().pass(Duration.ofDays(9));
        TestedNode check = tester.run("good").done();
        Golden.check("check_falls.txt", words(check));
        assertEquals(
                "[not_null(amount), unique(id), unique(id), unique(day, city), unique(day, city),"
                        + " accepted(city), accepted(city), accepted(id), range(amount), range(day),"
                        + " range(day), range(day), pattern(city), pattern(city), pattern(city),"
                        + " pattern(city), relationship(city), sql]",
                check.rows("good__failing").column("rule").toString());
    }

    @Test
    void masked_columns_are_not_kept() {
        KindTester tester = check("range: {amount: {max: 1}}\nmasked: [city, day]");
        TestedNode check = Orders.rows(tester, "1,,10,Lyon").run("good").done();
        assertEquals(
                "[[range(amount), 1, null, 10.0, •••]]",
                check.rows("good__failing").values().toString());
        assertEquals(
                check.rows("good__failing").values(),
                check.only("check.failing", Evidence.Sample.class).rows().values());
    }

    @Test
    void all_failing_rows_are_counted_and_a_thousand_are_kept() {
        TestedNode check =
                Orders.project()
                        .file("models/many.sql", "select range as n from range(5000)")
                        .file(
                                "checks/good.yml",
                                "kind: check\non: many\nrange: {n: {max: 999}}\npattern: {n: x}\n")
                        .run("good")
                        .done()
                        .falls("check.range", "4,000 of 5,000 rows")
                        .falls("check.pattern", "5,000 of 5,000 rows");
        assertEquals(1000, check.rows("good__failing").size());
    }

    @Test
    void columns_of_any_name_are_checked() {
        TestedNode check =
                Orders.project()
                        .file(
                                "models/odd.sql",
                                "select 1 as rule, 'a' as \"It's a \"\"name\"\"?\", [1, 2] as list")
                        .file(
                                "checks/good.yml",
                                """
                                kind: check
                                on: odd
                                unique: [[rule, 'It''s a "name"?']]
                                accepted: {'It''s a "name"?': ["o'b", b]}
                                not_null: list
                                """)
                        .run("good")
                        .done();
        assertEquals(
                "[[accepted(It's a \"name\"?), 1, a, [1, 2]]]",
                check.rows("good__failing").values().toString());
    }

    @Test
    void who_reads_a_table_waits_for_its_checks_and_is_skipped_when_one_falls() {
        check("range: {amount: {max: 1}}")
                .file("models/after.sql", "select * from orders")
                .run("after")
                .skipped();
        check("range: {amount: {max: 1}}\nseverity: warning")
                .file("models/after.sql", "select * from orders")
                .run("after")
                .done();
    }

    @Test
    void a_query_that_does_not_run_names_its_line_and_column() {
        check("sql: |\n  select *\n  from orders where amount > city")
                .run("good")
                .failed("checks/good.yml:5:21  Cannot compare");
    }

    @Test
    void what_is_wrong_with_a_check_is_told_in_both_languages() {
        KindTester tables =
                Orders.project()
                        .file("models/cities.sql", "select 'Lyon' as name")
                        .file("models/clean.sql", "select * from orders")
                        .knowing(
                                Orders.columns(
                                        Map.of(
                                                "clean", Orders.columns(),
                                                "cities", List.of(new Column("name", "VARCHAR")))));
        String told =
                Stream.of(
                                "",
                                "not_null: [idd]",
                                "relationship: {column: city, to: cities, key: nam}",
                                "freshness: {column: city, within: 2d}",
                                "range: {amount: {}}",
                                "pattern: {city: \"[a\"}",
                                "severity: fatal\nvolume: {min: 1}")
                        .map(CheckKindTest::on)
                        .flatMap(text -> tables.file("checks/good.yml", text).problems().stream())
                        .map(problem -> problem.in(Language.EN) + "\n" + problem.in(Language.FR))
                        .collect(Collectors.joining("\n"));
        Golden.check("check_problems.txt", told + "\n");
    }

    @Test
    void its_page_says_how_many_rules_fell_and_shows_the_rows() {
        TestedNode check = check("range: {amount: {max: 6}}\nnot_null: id").run("good").done();
        assertEquals("good: 1 of 2 rules fell", check.page().title().en());
        Block.Grid failing =
                check.page().blocks().stream()
                        .filter(Block.Grid.class::isInstance)
                        .map(Block.Grid.class::cast)
                        .findFirst()
                        .orElseThrow();
        assertEquals(2, failing.total());
    }

    private static String on(String rules) {
        return "kind: check\non: clean\n" + rules + "\n";
    }

    private static KindTester check(String rules) {
        return Orders.project()
                .file("models/cities.sql", "select unnest(['Lyon', 'Brest', 'Metz']) as name")
                .file("checks/good.yml", "kind: check\non: orders\n" + rules + "\n");
    }

    private static String words(TestedNode check) {
        List<String> lines =
                check.evidence().stream()
                        .filter(Evidence.Verdict.class::isInstance)
                        .map(Evidence.Verdict.class::cast)
                        .flatMap(
                                verdict ->
                                        Stream.of(Language.EN, Language.FR)
                                                .map(
                                                        language ->
                                                                verdict.claim()
                                                                        + "  "
                                                                        + verdict.label()
                                                                                .in(language)
                                                                        + ": "
                                                                        + verdict.why()
                                                                                .in(language)))
                        .toList();
        return String.join("\n", lines) + "\n";
    }
}
