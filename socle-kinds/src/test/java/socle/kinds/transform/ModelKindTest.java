package socle.kinds.transform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import socle.api.proof.Evidence;
import socle.api.text.Language;
import socle.core.testing.Golden;
import socle.core.testing.KindTester;
import socle.core.testing.TestedNode;

class ModelKindTest {

    @Test
    void a_model_is_a_view_unless_told() {
        TestedNode cities =
                Orders.project()
                        .file("models/cities.sql", "select distinct city from orders order by all")
                        .run("cities")
                        .done();
        assertEquals("[[Brest], [Lyon]]", cities.values().toString());
        assertTrue(cities.evidence("model.rows").isEmpty());
    }

    @Test
    void a_table_tells_its_rows_and_what_its_query_does() {
        TestedNode revenue =
                Orders.project()
                        .file(
                                "models/revenue.sql",
                                """
                                /*
                                materialize: table
                                */
                                select upper(trim(city)) as city, sum(amount * 100)::bigint as cents
                                from orders
                                group by all
                                union all
                                select 'ALL', 0
                                """)
                        .run("revenue")
                        .done()
                        .holds("transform.formatting");
        assertEquals(3, revenue.measure("model.rows"));
        assertEquals(
                "the query has: cast, trim, upper",
                revenue.verdict("transform.formatting").why().en());
        assertEquals(
                "the query has: group by, sum",
                revenue.verdict("transform.aggregation").why().en());
        assertEquals("the query has: *", revenue.verdict("transform.calculation").why().en());
        assertEquals("the query has: union", revenue.verdict("transform.consolidation").why().en());
        assertTrue(revenue.evidence("transform.join").isEmpty());
    }

    @Test
    void its_definition_has_the_same_digest_whatever_its_comments() {
        String one = definition("select city, amount from orders");
        assertEquals(one, definition("-- why\nselect city,\n    amount\nfrom orders -- all"));
        assertFalse(one.equals(definition("select city, amount + 1 from orders")));
    }

    @Test
    void keys_that_hold_are_told_with_their_numbers() {
        TestedNode orders =
                Orders.project()
                        .file(
                                "models/cities.sql",
                                "/*\nprimary_key: city\n*/\nselect distinct city from orders")
                        .file(
                                "models/clean.sql",
                                """
                                /*
                                materialize: table
                                primary_key: [id]
                                not_null: [amount]
                                foreign_keys: [{columns: city, to: cities}]
                                */
                                select * from orders
                                """)
                        .run("clean")
                        .done()
                        .holds("model.primary_key")
                        .holds("model.foreign_key")
                        .holds("model.not_null");
        assertEquals(
                "3 rows, none whose city is not in 'cities'",
                orders.verdict("model.foreign_key").why().en());
    }

    @Test
    void a_table_whose_key_comes_twice_is_not_published() {
        KindTester tester =
                Orders.project()
                        .file(
                                "models/clean.sql",
                                """
                                /*
                                materialize: table
                                primary_key: id
                                */
                                select * from orders
                                """);
        tester.run("clean").done();
        Orders.rows(
                tester, "1,2026-01-01,10,Lyon", "1,2026-01-02,11,Lyon", "2,2026-01-03,12,Brest");
        TestedNode fallen =
                tester.run("clean")
                        .failed("key id: 2 of 3 rows sharing their key (id) with another row")
                        .falls("model.primary_key", "2 of 3 rows");
        assertEquals(
                "[[1, 2]]",
                fallen.only("model.primary_key", Evidence.Sample.class).rows().values().toString());
        assertEquals(3, fallen.rows().size(), "the version before stays");
    }

    @Test
    void a_view_is_verified_too() {
        Orders.rows(Orders.project(), "1,2026-01-01,10,Lyon", "2,2026-01-02,,Brest")
                .file("models/clean.sql", "/*\nnot_null: [amount]\n*/\nselect * from orders")
                .run("clean")
                .failed("amount is never null: 1 of 2 rows without a value in 'amount'")
                .falls("model.not_null", "1 of 2 rows");
    }

    @Test
    void a_foreign_key_shows_the_values_that_lead_nowhere() {
        TestedNode fallen =
                Orders.project()
                        .file("models/cities.sql", "select 'Lyon' as name")
                        .file(
                                "models/clean.sql",
                                """
                                /*
                                foreign_keys: [{columns: city, to: cities, key: name}]
                                */
                                select * from orders
                                """)
                        .run("clean")
                        .failed("city → cities: 1 of 3 rows whose city is not in 'cities'");
        assertEquals(
                "[[Brest, 1]]",
                fallen.only("model.foreign_key", Evidence.Sample.class).rows().values().toString());
    }

    @Test
    void trouble_in_the_query_names_its_line_and_column() {
        Orders.project()
                .file(
                        "models/wrong.sql",
                        """
                        /*
                        materialize: table
                        */
                        select id,
                            cast(city as integer) as city
                        from orders
                        """)
                .run("wrong")
                .failed("models/wrong.sql:5:5  ");
    }

    @Test
    void a_declared_column_that_is_not_there_is_told_with_what_was_meant() {
        Orders.project()
                .file("models/clean.sql", "/*\nprimary_key: idd\n*/\nselect * from orders")
                .run("clean")
                .failed("models/clean.sql:2:14  no column 'idd' in 'clean'; did you mean 'id'?");
    }

    @Test
    void columns_are_looked_at_before_a_run_when_they_are_known() {
        KindTester tester =
                Orders.project()
                        .knowing(
                                Orders.columns(
                                        Map.of(
                                                "clean", Orders.columns(),
                                                "orders", Orders.columns())));
        tester.file(
                "models/clean.sql",
                """
                /*
                not_null: [amout]
                foreign_keys: [{columns: city, to: orders, key: town}]
                */
                select * from orders
                """);
        assertEquals(
                List.of(
                        "models/clean.sql:2:12  no column 'amout' in 'clean'; did you mean 'amount'?",
                        "models/clean.sql:3:49  no column 'town' in 'orders';"
                                + " it has id, day, amount, city"),
                tester.problems().stream().map(problem -> problem.in(Language.EN)).toList());
    }

    @Test
    void failures_are_told_in_both_languages() {
        String told =
                Stream.of(
                                "select idd from orders",
                                "select id from orders where city > amount + 'x'",
                                "/*\nmaterialize: table\n*/\nselect cast(city as date) from orders",
                                "/*\nnot_null: [amout]\n*/\nselect * from orders",
                                "/*\nprimary_key: city\nnot_null: [amount]\n*/\n"
                                        + "select city, null as amount from orders",
                                "/*\nforeign_keys: [{columns: id, to: cities}]\n*/\n"
                                        + "select 7 as id",
                                "/*\nmaterialize: history\nkey: idd\n*/\nselect * from orders")
                        .map(
                                sql ->
                                        Orders.project()
                                                .file("models/cities.sql", "select 1 as id")
                                                .file("models/m.sql", sql)
                                                .run("m")
                                                .failed("")
                                                .step()
                                                .orElseThrow()
                                                .words())
                        .map(words -> words.en() + "\n" + words.fr())
                        .collect(Collectors.joining("\n"));
        Golden.check("model_failures.txt", told + "\n");
    }

    private static String definition(String sql) {
        return Orders.project()
                .file("models/some.sql", sql)
                .run("some")
                .done()
                .only("model.definition", Evidence.Digest.class)
                .digest();
    }

    @Test
    void keys_that_contradict_each_other_are_told_in_both_languages() {
        List<String> told =
                List.of(
                                "materialize: incremental",
                                "materialize: incremental\nby: append",
                                "materialize: incremental\nby: key",
                                "by: append",
                                "materialize: history",
                                "materialize: table\nsince: day",
                                "vanished: close",
                                "foreign_keys: [{columns: [id, day], to: orders, key: [id]}]",
                                "materialize: incremental\nby: interval",
                                "materialize: table\ninterval: {column: id, every: day, reads: {orders: {time: day}}}",
                                "materialize: incremental\nby: interval\nsince: day\ninterval: {column: id, every: day, reads: {orders: {time: day}}}",
                                "materialize: incremental\nby: interval\ninterval: {column: id, every: 40s, reads: {orders: {time: day}}}",
                                "materialize: incremental\nby: interval\ninterval: {column: id, every: day}",
                                "materialize: incremental\nby: interval\ninterval: {column: id, every: day, lookback: PT-1H, reads: {orders: {time: day}}}")
                        .stream()
                        .flatMap(
                                keys ->
                                        Orders.project()
                                                .file(
                                                        "models/m.sql",
                                                        "/*\n" + keys + "\n*/\nselect 1 as id")
                                                .problems()
                                                .stream())
                        .flatMap(problem -> Stream.of(Language.EN, Language.FR).map(problem::in))
                        .toList();
        Golden.check("model.txt", String.join("\n", told) + "\n");
    }
}
