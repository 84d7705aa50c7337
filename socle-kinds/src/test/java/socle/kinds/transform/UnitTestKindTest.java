package socle.kinds.transform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import socle.api.proof.Evidence;
import socle.api.text.Language;
import socle.core.testing.Golden;
import socle.core.testing.KindTester;
import socle.core.testing.TestedNode;

class UnitTestKindTest {

    @Test
    void given_rows_stand_before_the_published_ones() {
        TestedNode test =
                cities(
                                """
                                kind: unit_test
                                model: cities
                                given:
                                  orders:
                                    - {id: 7, city: Metz, amount: 1.5}
                                    - {id: 8, city: Metz, amount: 2, day: 2026-03-01}
                                expect:
                                  - {city: Metz, total: 3.5}
                                """)
                        .run("cities_add_up")
                        .done()
                        .holds("unit_test.passes");
        assertEquals("1 row, as expected", test.verdict("unit_test.passes").why().en());
        assertEquals(
                "[[Brest, 20.0], [Lyon, 15.75]]",
                test.rows("cities").values().toString(),
                "the model itself reads the published table");
    }

    @Test
    void a_difference_is_told_row_by_row_and_the_model_does_not_run() {
        KindTester tester =
                cities(
                        """
                        kind: unit_test
                        model: cities
                        given:
                          orders:
                            - {city: Metz, amount: 1.5}
                            - {city: Nice, amount: null}
                        expect:
                          - {city: Metz, total: 2}
                        """);
        TestedNode test = tester.run("cities_add_up").done();
        test.falls(
                "unit_test.passes",
                "1 row missing, 2 unexpected: − city=Metz, total=2.0 | + city=Metz, total=1.5"
                        + " | + city=Nice, total=null");
        assertEquals(
                "[[missing, Metz, 2.0], [unexpected, Metz, 1.5], [unexpected, Nice, null]]",
                test.only("unit_test.difference", Evidence.Sample.class)
                        .rows()
                        .values()
                        .toString());
        assertEquals(false, test.hasTable("cities"));
    }

    @Test
    void columns_that_no_expected_row_names_are_not_compared() {
        cities(
                        """
                        kind: unit_test
                        model: cities
                        given: {orders: [{city: Metz, amount: 1.5}]}
                        expect: [{city: Metz}]
                        """)
                .run("cities_add_up")
                .holds("unit_test.passes");
    }

    @Test
    void order_counts_when_it_is_asked() {
        cities(
                        """
                        kind: unit_test
                        model: cities
                        ordered: true
                        given: {orders: [{city: B, amount: 1}, {city: A, amount: 1}]}
                        expect: [{city: B}, {city: A}]
                        """)
                .run("cities_add_up")
                .falls("unit_test.passes", "2 rows missing, 2 unexpected");
    }

    @Test
    void an_empty_list_is_an_empty_table() {
        cities(
                        """
                        kind: unit_test
                        model: cities
                        given: {orders: []}
                        expect: []
                        """)
                .run("cities_add_up")
                .holds("unit_test.passes");
    }

    @Test
    void a_common_table_expression_of_the_same_name_is_left_alone() {
        Orders.project()
                .file(
                        "models/cities.sql",
                        "with base as (select city from orders) select city from base")
                .file(
                        "checks/t.yml",
                        """
                        kind: unit_test
                        model: cities
                        given: {orders: [{city: Metz}]}
                        expect: [{city: Metz}]
                        """)
                .run("t")
                .holds("unit_test.passes");
    }

    @Test
    void a_value_that_does_not_fit_its_column_is_told_at_the_table() {
        cities(
                        """
                        kind: unit_test
                        model: cities
                        given: {orders: [{city: Metz, amount: much}]}
                        expect: []
                        """)
                .run("cities_add_up")
                .failed("checks/cities_add_up.yml:3:9  ");
    }

    @Test
    void what_a_test_lacks_is_told_before_anything_runs() {
        KindTester tester =
                cities(
                                """
                                kind: unit_test
                                model: cities
                                given:
                                  towns: [{name: Metz}]
                                  spare: []
                                expect: [{town: Metz}]
                                """)
                        .file("models/towns.sql", "select 'Metz' as town")
                        .file("models/spare.sql", "select 1 as one")
                        .file(
                                "checks/of_check.yml",
                                "kind: unit_test\nmodel: cities_add_up\ngiven: {}\nexpect: []\n")
                        .file("models/of_part.sql", "select * from orders__rejected")
                        .file(
                                "checks/tests_part.yml",
                                "kind: unit_test\nmodel: of_part\ngiven: {}\nexpect: []\n")
                        .file(
                                "checks/below_zero.yml",
                                "kind: unit_test\nmodel: spare\ntolerance: -1\ngiven: {}\nexpect: []\n");
        List<String> told =
                tester.problems().stream()
                        .map(problem -> problem.in(Language.EN) + "\n" + problem.in(Language.FR))
                        .toList();
        Golden.check("unit_test.txt", String.join("\n", told) + "\n");
    }

    private static KindTester cities(String test) {
        return Orders.project()
                .file(
                        "models/cities.sql",
                        "select city, sum(amount) as total from orders group by city order by city")
                .file("checks/cities_add_up.yml", test);
    }
}
