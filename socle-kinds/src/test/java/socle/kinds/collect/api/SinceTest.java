package socle.kinds.collect.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import socle.api.proof.Evidence;
import socle.core.testing.KindTester;
import socle.core.testing.TestedNode;

/// What is collected by and by: cursors, windows, quotas.
class SinceTest {

    private final Service service = new Service();
    private final List<Loan> loans = new ArrayList<>();

    private record Loan(long id, String at, String title) {
        String json() {
            return "{\"id\": %s, \"at\": \"%s\", \"title\": \"%s\", \"tags\": [\"%s\", \"b\"]}"
                    .formatted(id, at, title, title);
        }
    }

    @AfterEach
    void close() {
        service.close();
    }

    /// Loans since an instant, in pages of two, by when they changed.
    private Service.Reply page(Service.Asked asked) {
        String since = asked.query().getOrDefault("since", "");
        int page = asked.number("page", 1);
        List<Loan> wanted =
                loans.stream()
                        .filter(loan -> loan.at().compareTo(since) >= 0)
                        .sorted(Comparator.comparing(Loan::at).thenComparing(Loan::id))
                        .toList();
        return Service.Reply.json(
                wanted.stream()
                        .skip((page - 1) * 2L)
                        .limit(2)
                        .map(Loan::json)
                        .collect(
                                Collectors.joining(
                                        ", ",
                                        "{\"total\": " + wanted.size() + ", \"items\": [",
                                        "]}")));
    }

    private KindTester tester(String keys) {
        return Trials.tester(
                """
                url: %s
                records: $.items
                total: $.total
                key: id
                columns: {id: BIGINT, at: TIMESTAMPTZ, title: VARCHAR}
                children: {tags: {records: tags}}
                pages: page
                since: {column: at, parameter: since, look_back: 1h}
                %s"""
                        .formatted(service.at("/loans"), keys));
    }

    private static List<Object> ids(TestedNode node) {
        return node.rows().column("id").stream().sorted().collect(Collectors.toList());
    }

    @Test
    void only_what_is_new_is_asked_for_and_nothing_is_lost_or_twice() {
        service.on("/loans", this::page);
        loans.add(new Loan(1, "2025-01-01T10:00:00Z", "a"));
        loans.add(new Loan(2, "2025-01-02T10:00:00.5Z", "b"));
        loans.add(new Loan(3, "2025-01-02T10:00:00.5Z", "c"));
        KindTester tester = tester("");
        assertEquals(List.of(1L, 2L, 3L), ids(tester.run("loans").done()));
        loans.add(new Loan(4, "2025-01-02T10:00:00.5Z", "tie"));
        loans.add(new Loan(5, "2025-01-03T10:00:00Z", "new"));
        loans.set(1, new Loan(2, "2025-01-04T10:00:00Z", "changed"));
        service.forget();
        TestedNode again =
                tester.runAgain("loans")
                        .done()
                        .holds("collect.balance")
                        .holds("collect.completeness");
        assertEquals("2025-01-02T09:00:00Z", service.asked().getFirst().query().get("since"));
        assertEquals(List.of(1L, 2L, 3L, 4L, 5L), ids(again));
        assertEquals(4, again.measure("collect.rows_read"));
        assertEquals(3, again.measure("collect.rows_written"));
        assertEquals(1, again.measure("collect.rows_duplicate"));
        assertEquals(10, again.rows("loans__tags").size());
        assertEquals(
                1,
                again.rows("loans__tags").column("value").stream()
                        .filter("changed"::equals)
                        .count());
        assertEquals(
                0,
                again.rows("loans__tags").column("value").stream().filter("b"::equals).count() - 5);
        TestedNode idle = tester.runAgain("loans").done();
        assertEquals(0, idle.measure("collect.rows_written"));
        assertEquals(List.of(1L, 2L, 3L, 4L, 5L), ids(idle));
    }

    @Test
    void numbers_and_days_that_are_left_out_are_told() {
        service.on("/loans", this::page);
        loans.add(new Loan(1, "2025-01-01T23:59:59Z", "a"));
        loans.add(new Loan(2, "2025-01-03T00:00:00Z", "b"));
        loans.add(new Loan(7, "2025-01-06T10:00:00Z", "c"));
        TestedNode told = tester("").run("loans").done();
        List<String> labels =
                told.evidence("collect.key_gaps").stream()
                        .map(Evidence.Measure.class::cast)
                        .map(one -> one.label().en() + ": " + one.value())
                        .toList();
        assertEquals(
                List.of("Numbers that 'id' leaves out: 4.0", "Days without a row, by 'at': 3.0"),
                labels);
        assertEquals(
                List.of(
                        "[[3, 6, 4]]",
                        "[[2025-01-02, 2025-01-02, 1], [2025-01-04, 2025-01-05, 2]]"),
                told.evidence("collect.key_gaps_first").stream()
                        .map(Evidence.Sample.class::cast)
                        .map(one -> one.rows().values().toString())
                        .toList());
    }

    @Test
    void a_window_is_never_later_than_when_it_was_looked_through() {
        service.on("/loans", this::page);
        loans.add(new Loan(1, "2031-01-01T00:00:00Z", "from the future"));
        KindTester tester = tester("");
        tester.run("loans").done();
        service.forget();
        tester.runAgain("loans").done();
        assertTrue(
                service.asked()
                                .getFirst()
                                .query()
                                .getOrDefault("since", "9")
                                .compareTo("2026-11-01")
                        < 0);
    }

    @Test
    void both_sides_of_a_window_are_closed_where_the_service_allows_it() {
        service.on("/loans", this::page);
        loans.add(new Loan(1, "2025-01-01T10:00:00Z", "a"));
        KindTester tester =
                Trials.tester(
                        """
                        url: %s
                        records: $.items
                        key: id
                        columns: {id: BIGINT, at: TIMESTAMP}
                        since: {column: at, parameter: since, until: until, start: '2024-06-01T00:00:00Z'}
                        """
                                .formatted(service.at("/loans")));
        tester.run("loans").done();
        assertEquals(
                "{since=2024-06-01T00:00:00Z, until=2026-01-01T00:00:00Z}",
                service.asked().getFirst().query() + "");
        tester.clock().pass(Duration.ofHours(1));
        service.forget();
        tester.runAgain("loans").done();
        assertEquals(
                "{since=2025-01-01T10:00:00Z, until=2026-01-01T01:00:00Z}",
                service.asked().getFirst().query() + "");
    }

    @Test
    void out_of_quota_is_partial_and_goes_on_where_it_stopped() {
        int[] left = {2};
        service.on(
                "/loans",
                asked ->
                        left[0]-- > 0
                                ? Trials.page(
                                        (asked.number("page", 1) - 1) * 10,
                                        asked.number("page", 1) * 10,
                                        35)
                                : Service.Reply.status(429).with("Retry-After", "3600"));
        KindTester tester =
                Trials.tester(
                        "url: %s\nrecords: $.items\ntotal: $.total\npages: page\n"
                                .formatted(service.at("/loans")));
        TestedNode first =
                tester.run("loans")
                        .done()
                        .falls("collect.completeness", "partial: 20 of 35 records (pages: 2)");
        assertEquals(20, first.rows().size());
        assertEquals(20, first.rows("loans__pending").size());
        tester.run("loans").upToDate();
        tester.clock().pass(Duration.ofHours(1));
        left[0] = 1;
        assertEquals(30, tester.run("loans").done().rows().size());
        tester.clock().pass(Duration.ofHours(1));
        left[0] = 9;
        service.forget();
        TestedNode last = tester.run("loans").done().holds("collect.completeness");
        assertEquals(
                LongStream.range(0, 35).boxed().toList(),
                last.rows().column("id").stream().sorted().toList());
        assertEquals("4", service.asked().getFirst().query().get("page"));
        assertFalse(last.hasTable("loans__pending"));
        last.holds("collect.balance");
    }

    @Test
    void a_whole_table_stays_until_a_new_one_is_whole() {
        int[] left = {9};
        int[] total = {15};
        service.on(
                "/loans",
                asked ->
                        left[0]-- > 0
                                ? Trials.page(
                                        (asked.number("page", 1) - 1) * 10,
                                        asked.number("page", 1) * 10,
                                        total[0])
                                : Service.Reply.status(429).with("Retry-After", "3600"));
        KindTester tester =
                Trials.tester(
                        "url: %s\nrecords: $.items\ntotal: $.total\npages: page\n"
                                .formatted(service.at("/loans")));
        assertEquals(15, tester.run("loans").done().rows().size());
        left[0] = 1;
        total[0] = 12;
        TestedNode cut =
                tester.runAgain("loans").done().falls("collect.resumes", "partial: 10 of 12");
        assertEquals(15, cut.rows().size());
        cut.holds("collect.balance");
        tester.clock().pass(Duration.ofHours(1));
        left[0] = 9;
        assertEquals(12, tester.run("loans").done().rows().size());
    }

    @Test
    void what_came_before_a_failure_is_not_asked_for_again() {
        boolean[] broken = {true};
        service.on(
                "/loans",
                asked ->
                        broken[0] && asked.number("page", 1) == 3
                                ? Service.Reply.status(500)
                                : Trials.page(
                                        (asked.number("page", 1) - 1) * 10,
                                        asked.number("page", 1) * 10,
                                        35));
        KindTester tester =
                Trials.tester(
                        "url: %s\nrecords: $.items\ntotal: $.total\npages: page\n"
                                .formatted(service.at("/loans")));
        tester.run("loans").failed("answers with status 500").failed("kept for the next run");
        broken[0] = false;
        service.forget();
        assertEquals(35, tester.run("loans").done().rows().size());
        assertEquals("3", service.asked().getFirst().query().get("page"));
    }

    @Test
    void short_waits_are_waited_and_told() {
        int[] asked = {0};
        service.on(
                "/loans",
                _ ->
                        asked[0]++ == 0
                                ? Service.Reply.status(429).with("Retry-After", "7")
                                : Service.Reply.json(Trials.loans(0, 3)));
        TestedNode loans = Trials.tester("url: " + service.at("/loans") + "\n").run("loans").done();
        assertEquals(7, loans.measure("collect.calls_waited"));
        assertEquals(1, loans.measure("collect.calls_repeated"));
        assertEquals(2, loans.measure("collect.calls_made"));
    }

    @Test
    void a_place_that_the_service_forgot_is_begun_anew() {
        boolean[] quota = {false};
        service.on(
                "/loans",
                asked -> {
                    String after = asked.query().getOrDefault("after", "");
                    if (after.equals("old")) {
                        return quota[0]
                                ? Service.Reply.status(410)
                                : Service.Reply.status(429).with("Retry-After", "3600");
                    }
                    String next = quota[0] ? "" : "old";
                    return Service.Reply.json(
                            "{\"next\": \"%s\", \"items\": %s}"
                                    .formatted(next, Trials.loans(0, quota[0] ? 4 : 2)));
                });
        KindTester tester =
                Trials.tester(
                        "url: %s\nrecords: $.items\npages: {by: cursor, parameter: after, next: $.next}\n"
                                .formatted(service.at("/loans")));
        assertEquals(2, tester.run("loans").done().rows().size());
        quota[0] = true;
        tester.clock().pass(Duration.ofHours(1));
        assertEquals(4, tester.run("loans").done().rows().size());
    }
}
