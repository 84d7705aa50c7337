package socle.kinds.transform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import socle.core.testing.KindTester;
import socle.core.testing.TestedNode;

class IncrementTest {

    @Test
    void append_takes_only_rows_beyond_the_highest_that_is_published() {
        KindTester tester = model("by: append\nsince: day");
        assertEquals(3, tester.run("log").done().rows().size());
        Orders.rows(tester, "3,2026-01-02,9,Nice", "4,2026-01-03,1,Lyon", "5,2025-12-31,1,Lyon");
        TestedNode second = tester.run("log").done();
        assertEquals("[1, 2, 3, 4]", ids(second));
        assertEquals(1, second.measure("model.rows_added"));
    }

    @Test
    void a_changed_definition_rebuilds_the_whole() {
        KindTester tester = model("by: append\nsince: day");
        tester.run("log").done();
        Orders.rows(tester, "4,2026-01-03,1,Lyon")
                .file(
                        "models/log.sql",
                        "/*\nmaterialize: incremental\nby: append\nsince: day\n*/\nselect *, 1 as one from orders");
        assertEquals("[4]", ids(tester.run("log").done()));
    }

    @Test
    void a_changed_definition_upstream_rebuilds_the_whole() {
        KindTester tester =
                model("by: append\nsince: day")
                        .file("models/base.sql", "select * from orders")
                        .file(
                                "models/log.sql",
                                "/*\nmaterialize: incremental\nby: append\nsince: day\n*/\nselect * from base");
        tester.run("log").done();
        tester.file("models/base.sql", "select * from orders where id > 1");
        assertEquals("[2, 3]", ids(tester.run("log").done()));
    }

    @Test
    void a_row_without_a_watermark_is_told_and_not_swallowed() {
        KindTester tester = model("by: append\nsince: day");
        tester.run("log").done();
        Orders.rows(tester, "4,2026-01-03,1,Lyon", "5,,1,Lyon");
        TestedNode fallen = tester.run("log").failed("1 of 5 rows without a value in 'day'");
        assertEquals(3, fallen.rows().size());
    }

    @Test
    void key_replaces_rows_of_the_same_key_and_adds_the_others() {
        KindTester tester = model("by: key\nkey: id");
        tester.run("log").done();
        Orders.rows(tester, "2,2026-01-01,99,Brest", "4,2026-01-03,1,Lyon");
        TestedNode second = tester.run("log").done().holds("model.primary_key");
        assertEquals("[1, 2, 3, 4]", ids(second));
        assertEquals(
                "99.0",
                second.values().stream()
                        .filter(row -> Long.valueOf(2).equals(row.getFirst()))
                        .findFirst()
                        .orElseThrow()
                        .get(2)
                        .toString());
    }

    @Test
    void a_key_that_comes_twice_is_refused() {
        KindTester tester = model("by: key\nkey: id");
        tester.run("log").done();
        Orders.rows(tester, "4,2026-01-01,99,Brest", "4,2026-01-03,1,Lyon");
        assertEquals(3, tester.run("log").failed("comes twice").rows().size());
    }

    @Test
    void partition_replaces_whole_partitions_and_keeps_the_others() {
        KindTester tester = model("by: partition\npartition_by: city");
        tester.run("log").done();
        Orders.rows(tester, "7,2026-01-05,1,Lyon");
        assertEquals("[2, 7]", ids(tester.run("log").done()));
    }

    @Test
    void with_since_partitions_that_hold_something_new_come_whole() {
        KindTester tester = model("by: partition\npartition_by: city\nsince: day");
        tester.run("log").done();
        Orders.rows(
                tester,
                "1,2026-01-01,10.50,Lyon",
                "2,2026-01-01,99.00,Brest",
                "4,2026-01-03,1,Lyon");
        TestedNode second = tester.run("log").done();
        assertEquals("[1, 2, 4]", ids(second));
        assertEquals(
                "20.0",
                second.values().stream()
                        .filter(row -> Long.valueOf(2).equals(row.getFirst()))
                        .findFirst()
                        .orElseThrow()
                        .get(2)
                        .toString(),
                "Brest has nothing new");
    }

    @Test
    void nothing_new_changes_nothing() {
        KindTester tester = model("by: append\nsince: day");
        tester.run("log").done();
        Orders.rows(tester, "3,2026-01-02,9,Nice");
        TestedNode second = tester.run("log").done();
        assertEquals("[1, 2, 3]", ids(second));
        assertEquals(0, second.measure("model.rows_added"));
    }

    private static KindTester model(String keys) {
        return Orders.project()
                .file(
                        "models/log.sql",
                        "/*\nmaterialize: incremental\n"
                                + keys
                                + "\n*/\nselect * from orders -- all");
    }

    private static String ids(TestedNode node) {
        return node.values().stream()
                .map(row -> (Long) row.getFirst())
                .sorted()
                .toList()
                .toString();
    }
}
