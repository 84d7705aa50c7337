package socle.kinds.collect.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import socle.core.testing.KindTester;
import socle.core.testing.TestedNode;

class StreamKindTest {

    private static final Broker BROKER = Broker.shared();

    private static String stream(String topic, String more) {
        return """
               kind: stream
               legal: {publisher: The town, basis: own_data}
               kafka: {servers: [%s], topics: [%s]}
               columns:
                 id: {type: BIGINT, required: true}
                 at: TIMESTAMPTZ
                 city: {type: VARCHAR, path: place.city}
                 price: DECIMAL(10,2)
               %s"""
                .formatted(BROKER.address(), topic, more);
    }

    private static KindTester tester(String topic, String more) {
        return KindTester.of(new StreamKind()).file("sources/sales.yml", stream(topic, more));
    }

    private static String event(int id, String time) {
        return "{\"id\": %s, \"at\": \"2025-01-01T%sZ\", \"place\": {\"city\": \"Évry %s\"}, \"price\": %s.5}"
                .formatted(id, time, id, id);
    }

    private static String[] events(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(id -> event(id, "10:%02d:%02d".formatted(id / 60 % 60, id % 60)))
                .toArray(String[]::new);
    }

    /// The rows by their first column, without when they came.
    private static List<String> told(TestedNode node) {
        return node.values().stream()
                .map(
                        row ->
                                IntStream.range(0, row.size())
                                        .filter(i -> i != 4)
                                        .mapToObj(i -> String.valueOf(row.get(i)))
                                        .collect(Collectors.joining(" ")))
                .sorted()
                .toList();
    }

    @Test
    void events_of_all_partitions_become_rows_once() {
        BROKER.topic("sales", 2);
        BROKER.send("sales", 0, events(0, 3));
        BROKER.send("sales", 1, events(3, 5));
        KindTester tester = tester("sales", "time: at");
        TestedNode first = tester.run("sales").done().holds("stream.processed");
        assertEquals(5, first.rows().size());
        assertEquals(5, first.measure("collect.rows_written"));
        assertEquals(
                List.of(
                        "0 2025-01-01T10:00Z Évry 0 0.50 sales 0 0",
                        "1 2025-01-01T10:00:01Z Évry 1 1.50 sales 0 1",
                        "2 2025-01-01T10:00:02Z Évry 2 2.50 sales 0 2",
                        "3 2025-01-01T10:00:03Z Évry 3 3.50 sales 1 0",
                        "4 2025-01-01T10:00:04Z Évry 4 4.50 sales 1 1"),
                told(first));
        BROKER.send("sales", 1, events(5, 7));
        TestedNode second = tester.runAgain("sales").done().holds("collect.completeness");
        assertEquals(7, second.rows().size());
        assertEquals(2, second.measure("stream.batch"));
        assertEquals(7, second.measure("collect.rows_written"));
        TestedNode third = tester.runAgain("sales").done().holds("stream.processed");
        assertEquals(7, third.rows().size());
        assertFalse(third.hasTable("sales__dead"));
    }

    @Test
    void what_does_not_fit_is_set_aside_with_its_reason_and_stops_nothing() {
        BROKER.topic("poison", 1);
        BROKER.send(
                "poison",
                0,
                event(1, "10:00:00"),
                "{\"id\": 2",
                "[1, 2]",
                "{\"price\": 1}",
                "{\"id\": \"two\"}",
                "{\"id\": 2.5}",
                "{\"id\": 3, \"price\": 1.234}",
                "{\"id\": 4, \"at\": \"yesterday\"}",
                "",
                "{\n  \"id\": 5,\n  \"place\": {\"city\": \"Ys\"}\n}",
                "{\"id\": 6, \"x\": \"a\nb\"}",
                "{\"id\": 7, \"x\": \"" + "y".repeat(2000) + "\"}",
                event(8, "10:00:01"));
        BROKER.send("poison", 0, List.of(new byte[] {'{', (byte) 0xC3, '}'}));
        TestedNode node = tester("poison", "largest: 1kB").run("sales").done();
        node.holds("stream.processed").holds("collect.balance");
        assertEquals(List.of(1L, 5L, 8L), node.rows().column("id"));
        assertEquals(
                List.of(
                        "1 the text is not JSON null",
                        "2 the value is no object null",
                        "3 a value that is required is missing id",
                        "4 the value is not of the column's type id",
                        "5 the value is not of the column's type id",
                        "6 the value is not of the column's type price",
                        "7 the value is not of the column's type at",
                        "8 the event has no value null",
                        "10 the text is not JSON null",
                        "11 the event is larger than `largest` null",
                        "13 the text is not in UTF-8 null"),
                node.rows("sales__dead").values().stream()
                        .map(row -> row.get(3) + " " + row.get(4) + " " + row.get(5))
                        .toList());
        assertEquals("{\"id\": 2", node.rows("sales__dead").at(0, 6));
        assertEquals(11, node.measure("stream.dead"));
    }

    @Test
    void a_key_that_comes_again_is_a_duplicate_also_in_a_later_batch() {
        BROKER.topic("twice", 1);
        BROKER.send("twice", 0, event(1, "10:00:00"), event(2, "10:00:00"), event(1, "10:00:00"));
        KindTester tester = tester("twice", "key: id");
        assertEquals(2, tester.run("sales").done().rows().size());
        BROKER.send("twice", 0, event(2, "10:00:09"), event(3, "10:00:09"));
        TestedNode node = tester.runAgain("sales").done().holds("stream.processed");
        assertEquals(List.of(1L, 2L, 3L), node.rows().column("id"));
        assertEquals(2, node.measure("collect.rows_duplicate"));
    }

    @Test
    void events_too_far_behind_the_newest_of_their_partition_are_late_however_they_are_cut() {
        String[] events = {
            event(1, "10:00:00"),
            event(2, "12:00:00"),
            event(3, "11:30:00"),
            event(4, "10:59:59"),
            event(5, "12:10:00"),
            event(6, "11:05:00")
        };
        BROKER.topic("late", 2);
        BROKER.send("late", 0, events);
        BROKER.send("late", 1, event(7, "09:00:00"));
        String more = "time: at\nlateness: 1h";
        TestedNode whole = tester("late", more).run("sales").done().holds("stream.processed");
        assertEquals(List.of(4L, 6L), whole.rows("sales__late").column("id"));
        BROKER.topic("late2", 2);
        KindTester tester = tester("late2", more);
        for (String event : events) {
            BROKER.send("late2", 0, event);
            tester.runAgain("sales").done();
        }
        TestedNode cut = tester.runAgain("sales").done().holds("stream.processed");
        assertEquals(List.of(4L, 6L), cut.rows("sales__late").column("id"));
        assertEquals(List.of(1L, 2L, 3L, 5L), cut.rows().column("id"));
        assertEquals(2, cut.measure("stream.late"));
    }

    @Test
    void new_partitions_are_taken_up_from_their_first_event() {
        BROKER.topic("wider", 1);
        BROKER.send("wider", 0, events(0, 2));
        KindTester tester = tester("wider", "");
        tester.run("sales").done();
        BROKER.widen("wider", 3);
        BROKER.send("wider", 2, events(2, 4));
        TestedNode node = tester.runAgain("sales").done().holds("collect.completeness");
        assertEquals(4, node.rows().size());
    }

    @Test
    void events_that_the_broker_no_longer_has_are_counted_as_missed() {
        BROKER.topic("gone", 1);
        BROKER.send("gone", 0, events(0, 2));
        KindTester tester = tester("gone", "");
        tester.run("sales").done();
        BROKER.send("gone", 0, events(2, 10));
        BROKER.forget("gone", 0, 7);
        TestedNode node = tester.runAgain("sales").done();
        node.falls("collect.completeness", "5 events were gone");
        assertEquals(List.of(0L, 1L, 7L, 8L, 9L), node.rows().column("id"));
        node.holds("stream.processed");
    }

    @Test
    void a_topic_that_was_made_again_is_read_from_its_beginning_and_told() {
        BROKER.topic("again", 1);
        BROKER.send("again", 0, events(0, 3));
        KindTester tester = tester("again", "");
        tester.run("sales").done();
        BROKER.drop("again");
        BROKER.topic("again", 1);
        BROKER.send("again", 0, events(10, 14));
        TestedNode node = tester.runAgain("sales").done();
        node.falls("collect.completeness", "1 times a topic was made again");
        assertEquals(7, node.rows().size());
    }

    @Test
    void from_latest_only_what_comes_after_the_first_work_is_taken() {
        BROKER.topic("fresh", 1);
        BROKER.send("fresh", 0, events(0, 3));
        KindTester tester =
                KindTester.of(new StreamKind())
                        .file(
                                "sources/sales.yml",
                                stream("fresh", "")
                                        .replace("topics: [fresh]", "topics: fresh, from: latest"));
        assertEquals(0, tester.run("sales").done().rows().size());
        BROKER.send("fresh", 0, events(3, 5));
        assertEquals(List.of(3L, 4L), tester.runAgain("sales").done().rows().column("id"));
    }

    @Test
    void other_columns_are_refused_rather_than_begun_again() {
        BROKER.topic("shape", 1);
        BROKER.send("shape", 0, events(0, 3));
        KindTester tester = tester("shape", "");
        tester.run("sales").done();
        tester.file(
                "sources/sales.yml",
                stream("shape", "").replace("price: DECIMAL(10,2)", "price: DOUBLE"));
        tester.run("sales").failed("socle run --full");
        assertEquals("DOUBLE", tester.runFully("sales").done().rows().columns().get(3).type());
    }

    @Test
    void an_unknown_topic_and_a_broker_that_is_not_there_are_told() {
        tester("nowhere", "").run("sales").failed("no topic of these names: nowhere");
        KindTester.of(new StreamKind())
                .file("sources/sales.yml", stream("x", "").replace(BROKER.address(), "localhost:1"))
                .run("sales")
                .failed("localhost:1 does not answer");
    }

    @Test
    void a_stream_without_a_legal_sheet_is_not_read() {
        KindTester tester =
                KindTester.of(new StreamKind())
                        .file("sources/sales.yml", stream("x", "").replaceFirst("legal: .*\n", ""));
        assertEquals("no-legal-sheet", tester.problems().getFirst().code());
        tester.run("sales").refused("no legal sheet");
        assertTrue(tester.declared("sales").isPresent());
    }
}
