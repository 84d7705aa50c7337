package socle.kinds.transform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import socle.core.testing.KindTester;
import socle.core.testing.TestedNode;

class HistoryTest {

    @Test
    void a_changed_row_closes_its_state_and_opens_another() {
        KindTester tester = history("");
        assertEquals(
                List.of("1 Lyon 2026-01-01T00:00 null true", "2 Brest 2026-01-01T00:00 null true"),
                states(tester.run("places").done()));
        tester.clock().pass(Duration.ofDays(1));
        Orders.rows(tester, "1,2026-01-01,1,Nice", "2,2026-01-01,1,Brest", "3,2026-01-01,1,Metz");
        assertEquals(
                List.of(
                        "1 Lyon 2026-01-01T00:00 2026-01-02T00:00 false",
                        "1 Nice 2026-01-02T00:00 null true",
                        "2 Brest 2026-01-01T00:00 null true",
                        "3 Metz 2026-01-02T00:00 null true"),
                states(tester.run("places").done().holds("model.primary_key")));
    }

    @Test
    void a_row_that_vanishes_stays_current_unless_told() {
        KindTester tester = history("");
        tester.run("places").done();
        tester.clock().pass(Duration.ofDays(1));
        Orders.rows(tester, "1,2026-01-01,1,Lyon");
        assertEquals(
                List.of("1 Lyon 2026-01-01T00:00 null true", "2 Brest 2026-01-01T00:00 null true"),
                states(tester.run("places").done()));
    }

    @Test
    void a_row_that_vanishes_is_closed_when_told_and_opens_again_when_it_is_back() {
        KindTester tester = history("vanished: close\n");
        tester.run("places").done();
        tester.clock().pass(Duration.ofDays(1));
        Orders.rows(tester, "1,2026-01-01,1,Lyon");
        tester.run("places").done();
        tester.clock().pass(Duration.ofDays(1));
        Orders.rows(tester, "1,2026-01-01,1,Lyon", "2,2026-01-01,1,Brest");
        assertEquals(
                List.of(
                        "1 Lyon 2026-01-01T00:00 null true",
                        "2 Brest 2026-01-01T00:00 2026-01-02T00:00 false",
                        "2 Brest 2026-01-03T00:00 null true"),
                states(tester.run("places").done()));
    }

    @Test
    void a_clock_that_stands_still_still_orders_the_states() {
        KindTester tester = history("");
        tester.run("places").done();
        Orders.rows(tester, "1,2026-01-01,1,Nice", "2,2026-01-01,1,Brest");
        assertEquals(
                List.of(
                        "1 Lyon 2026-01-01T00:00 2026-01-01T00:00:00.000001 false",
                        "1 Nice 2026-01-01T00:00:00.000001 null true",
                        "2 Brest 2026-01-01T00:00 null true"),
                states(tester.run("places").done()));
    }

    @Test
    void a_new_column_is_null_in_the_states_of_before() {
        KindTester tester = history("");
        tester.run("places").done();
        tester.clock().pass(Duration.ofDays(1));
        tester.file(
                "models/places.sql",
                "/*\nmaterialize: history\nkey: id\n*/\n"
                        + "select id, city, amount from orders where day = '2026-01-01'");
        TestedNode second = tester.run("places").done();
        assertEquals(
                "[[1, Lyon, null, false], [1, Lyon, 10.5, true],"
                        + " [2, Brest, null, false], [2, Brest, 20.0, true]]",
                second.values().stream()
                        .map(row -> List.of(row.get(0), row.get(1), "" + row.get(2), row.get(5)))
                        .sorted(java.util.Comparator.comparing(Object::toString).reversed())
                        .sorted(
                                java.util.Comparator.comparing(
                                        row -> row.getFirst() + " " + row.get(3)))
                        .toList()
                        .toString());
    }

    @Test
    void a_column_that_the_history_holds_is_not_thrown_away() {
        KindTester tester = history("");
        tester.run("places").done();
        tester.file(
                "models/places.sql",
                "/*\nmaterialize: history\nkey: id\n*/\nselect id from orders");
        assertEquals(
                2,
                tester.run("places")
                        .failed("models/places.sql:5:1  the SELECT no longer gives city")
                        .rows()
                        .size());
    }

    @Test
    void its_states_stay_even_when_it_is_run_from_the_start() {
        KindTester tester = history("");
        tester.run("places").done();
        tester.clock().pass(Duration.ofDays(1));
        Orders.rows(tester, "1,2026-01-01,1,Nice", "2,2026-01-01,1,Brest");
        assertEquals(
                List.of(
                        "1 Lyon 2026-01-01T00:00 2026-01-02T00:00 false",
                        "1 Nice 2026-01-02T00:00 null true",
                        "2 Brest 2026-01-01T00:00 null true"),
                states(tester.runFully("places").done()));
    }

    @Test
    void a_table_that_becomes_a_history_begins_with_its_first_states() {
        KindTester tester =
                Orders.project()
                        .file("models/places.sql", "/*\nmaterialize: table\n*/\nselect 7 as id");
        tester.run("places").done();
        tester.file(
                "models/places.sql",
                "/*\nmaterialize: history\nkey: id\n*/\nselect id from orders where id = 1");
        assertEquals(List.of("1 2026-01-01T00:00 null true"), states(tester.run("places").done()));
    }

    @Test
    void two_rows_of_one_key_are_refused() {
        Orders.rows(history(""), "1,2026-01-01,1,Lyon", "1,2026-01-01,1,Nice")
                .run("places")
                .failed("key id: 2 of 2 rows");
    }

    private static KindTester history(String keys) {
        return Orders.project()
                .file(
                        "models/places.sql",
                        "/*\nmaterialize: history\nkey: id\n"
                                + keys
                                + "*/\nselect id, city from orders where day = '2026-01-01'");
    }

    private static List<String> states(TestedNode node) {
        return node.values().stream()
                .map(row -> row.stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .sorted()
                .toList();
    }
}
