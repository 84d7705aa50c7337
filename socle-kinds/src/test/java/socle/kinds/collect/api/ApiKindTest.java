package socle.kinds.collect.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import socle.api.data.Column;
import socle.api.proof.Evidence;
import socle.core.testing.KindTester;
import socle.core.testing.TestedNode;

class ApiKindTest {

    private final Service service = new Service();

    @AfterEach
    void close() {
        service.close();
    }

    private static List<Long> numbers(int from, int to) {
        return LongStream.range(from, to).boxed().toList();
    }

    private static String columns(TestedNode node) {
        return node.rows().columns().stream().map((Column c) -> c.name() + " " + c.type()).toList()
                + "";
    }

    @Test
    void a_list_becomes_a_table_with_types_and_proof() {
        service.on(
                "/loans",
                _ ->
                        Service.Reply.json(
                                """
                                [{"id": 1, "title": "Zola", "price": 12.5, "on": "2025-01-04",
                                  "at": "2025-01-04T10:00:00Z", "late": false, "who": {"n": 1}},
                                 {"id": 2, "title": null, "price": 3, "tags": ["a"]}]"""));
        TestedNode loans =
                Trials.tester("url: " + service.at("/loans") + "\n")
                        .run("loans")
                        .done()
                        .holds("collect.completeness")
                        .holds("collect.accuracy")
                        .holds("collect.balance")
                        .holds("collect.shape");
        assertEquals(
                "[id BIGINT, title VARCHAR, price DOUBLE, on DATE, at TIMESTAMP WITH TIME ZONE,"
                        + " late BOOLEAN, who VARCHAR, tags VARCHAR]",
                columns(loans));
        assertEquals("{\"n\":1}", loans.rows().at(0, 6));
        assertEquals(2, loans.measure("collect.rows_read"));
        assertEquals(1, loans.only("collect.calls", Evidence.Sample.class).rows().size());
        assertTrue(
                loans.verdict("collect.completeness").why().en().contains("it declares no total"));
    }

    @Test
    void pages_are_counted_up_to_the_declared_total() {
        service.on(
                "/loans",
                asked -> {
                    int page = asked.number("page", 1);
                    int size = asked.number("size", 10);
                    return Trials.page((page - 1) * size, page * size, 25);
                });
        TestedNode loans =
                Trials.tester(
                                """
                                url: %s
                                records: $.items
                                total: $.total
                                pages: {by: page, size: 10, size_parameter: size}
                                """
                                        .formatted(service.at("/loans?lang=en")))
                        .run("loans")
                        .done();
        assertEquals(numbers(0, 25), loans.rows().column("id"));
        assertEquals(3, service.asked().size());
        assertEquals("en", service.asked().get(2).query().get("lang"));
        assertEquals(
                "25 records, as many as the service declares (pages: 3)",
                loans.verdict("collect.completeness").why().en());
    }

    @Test
    void a_page_that_is_merely_short_is_not_the_end() {
        service.on(
                "/loans",
                asked -> {
                    int offset = asked.number("offset", 0);
                    return Service.Reply.json(Trials.loans(offset, Math.min(offset + 7, 20)));
                });
        TestedNode loans =
                Trials.tester(
                                "url: %s\npages: {by: offset, size: 10, size_parameter: limit}\n"
                                        .formatted(service.at("/loans")))
                        .run("loans")
                        .done();
        assertEquals(numbers(0, 20), loans.rows().column("id"));
    }

    @Test
    void links_next_addresses_and_cursors_lead_to_the_end() {
        service.on(
                "/link",
                asked -> {
                    int n = asked.number("n", 0);
                    Service.Reply page = Service.Reply.json(Trials.loans(n * 5, n * 5 + 5));
                    return n == 2
                            ? page.with("Link", "</link?n=0>; rel=\"first\"")
                            : page.with(
                                    "Link",
                                    "</link?n=0>; rel=\"first\", </link?n=%s>; title=\"a, b\"; rel=\"next last\""
                                            .formatted(n + 1));
                });
        service.on(
                "/next",
                asked -> {
                    int n = asked.number("n", 0);
                    String next = n == 2 ? "null" : "\"next?n=" + (n + 1) + "\"";
                    return Service.Reply.json(
                            "{\"next\": %s, \"items\": %s}"
                                    .formatted(next, Trials.loans(n * 5, n * 5 + 5)));
                });
        service.on(
                "/cursor",
                asked -> {
                    int n = asked.number("after", 0);
                    String next = n == 10 ? "" : "" + (n + 5);
                    return Service.Reply.json(
                            "{\"meta\": {\"next\": \"%s\"}, \"items\": %s}"
                                    .formatted(next, Trials.loans(n, n + 5)));
                });
        for (String keys :
                List.of(
                        "url: %s\npages: link\n".formatted(service.at("/link")),
                        "url: %s\nrecords: $.items\npages: {by: next, next: $.next}\n"
                                .formatted(service.at("/next")),
                        "url: %s\nrecords: $.items\npages: {by: cursor, parameter: after, next: $.meta.next}\n"
                                .formatted(service.at("/cursor")))) {
            TestedNode loans = Trials.tester(keys).run("loans").done();
            assertEquals(numbers(0, 15), loans.rows().column("id"), keys);
        }
    }

    @Test
    void pages_in_a_circle_are_told() {
        service.on("/a", _ -> Service.Reply.json("[{\"id\": 1}]").with("Link", "</b>; rel=next"));
        service.on("/b", _ -> Service.Reply.json("[{\"id\": 2}]").with("Link", "</a>; rel=next"));
        service.on("/last", _ -> Service.Reply.json("[{\"id\": 1}]"));
        Trials.tester("url: %s\npages: link\n".formatted(service.at("/a")))
                .run("loans")
                .failed("the pages go in a circle");
        Trials.tester("url: %s\npages: page\n".formatted(service.at("/last")))
                .run("loans")
                .failed("is page 1 again");
    }

    @Test
    void a_total_that_did_not_come_publishes_nothing() {
        service.on("/loans", _ -> Trials.page(0, 9, 9).with("X-Total-Count", "10"));
        TestedNode loans =
                Trials.tester(
                                "url: %s\nrecords: $.items\ntotal: X-Total-Count\n"
                                        .formatted(service.at("/loans")))
                        .run("loans")
                        .failed("9 records came (pages: 1), but the service declares 10");
        assertFalse(loans.hasTable("loans"));
    }

    @Test
    void a_total_that_moves_is_told() {
        service.on(
                "/loans",
                asked -> {
                    int page = asked.number("page", 1);
                    return Trials.page((page - 1) * 10, page * 10, page == 1 ? 19 : 20);
                });
        TestedNode loans =
                Trials.tester(
                                "url: %s\nrecords: $.items\ntotal: $.total\npages: page\nkey: id\n"
                                        .formatted(service.at("/loans")))
                        .run("loans")
                        .done();
        assertTrue(
                loans.verdict("collect.completeness")
                        .why()
                        .en()
                        .contains("the total moved from 19 to 20"));
    }

    @Test
    void records_that_do_not_fit_are_kept_with_their_page() {
        service.on(
                "/loans",
                _ ->
                        Service.Reply.json(
                                """
                                [{"id": 1, "n": 3}, {"id": 2, "n": 3.5}, {"id": "x", "n": 1},
                                 {"n": 4}, {"id": 5, "n": null}, {"id": 5, "n": 7}]"""));
        String keys =
                "url: %s\nkey: id\ncolumns: {id: BIGINT, n: INTEGER}\n"
                        .formatted(service.at("/loans"));
        Trials.tester(keys)
                .run("loans")
                .failed(
                        "records that do not fit: 3 of 6, allowed: 0; the first is record 2 of page 1")
                .falls("collect.accuracy", "column 'n'");
        TestedNode loans = Trials.tester(keys + "rejected_at_most: 0.5\n").run("loans").done();
        assertEquals(List.of(1L, 5L), loans.rows().column("id"));
        assertEquals(List.of("n", "id", "id"), loans.rows("loans__rejected").column("column_name"));
        assertEquals("the key has no value", loans.rows("loans__rejected").at(2, 3));
        assertEquals(1, loans.measure("collect.rows_duplicate"));
        loans.holds("collect.balance");
    }

    @Test
    void children_become_a_table_with_the_key_of_their_parent() {
        service.on(
                "/loans",
                _ ->
                        Service.Reply.json(
                                """
                                [{"id": 1, "who": {"name": "Ada"}, "books": [{"t": "A", "n": 2}, {"t": "B", "n": 1}]},
                                 {"id": 2, "who": {"name": "Bo"}, "books": []},
                                 {"id": 3, "who": {}, "books": [{"t": "C", "n": 5}]}]"""));
        TestedNode loans =
                Trials.tester(
                                """
                                url: %s
                                key: id
                                columns: {id: BIGINT, reader: {type: VARCHAR, path: $.who.name}}
                                children:
                                  books: {records: books}
                                """
                                        .formatted(service.at("/loans")))
                        .run("loans")
                        .done();
        assertEquals("[[1, Ada], [2, Bo], [3, null]]", loans.values() + "");
        assertEquals(
                "[[1, 1, A, 2], [1, 2, B, 1], [3, 1, C, 5]]",
                loans.rows("loans__books").values().stream()
                                .sorted(java.util.Comparator.comparing(Object::toString))
                                .toList()
                        + "");
        assertEquals(3, loans.measure("collect.child_rows"));
    }

    @Test
    void xml_and_csv_are_read_as_json_is() {
        service.on(
                "/xml",
                _ ->
                        Service.Reply.of(
                                "application/xml",
                                """
                                <?xml version="1.0"?><r total="2"><l><b id="1"><t>Zola &amp; co</t></b><b id="2"><t/></b></l></r>"""));
        service.on(
                "/csv",
                _ ->
                        Service.Reply.of(
                                "text/csv; charset=utf-8",
                                "id;t\r\n1;\"Zola; \"\"co\"\"\"\r\n2;\r\n"));
        TestedNode xml =
                Trials.tester(
                                "url: %s\nrecords: /r/l/b\ntotal: /r/@total\n"
                                        .formatted(service.at("/xml")))
                        .run("loans")
                        .done();
        assertEquals("[[1, Zola & co], [2, null]]", xml.values() + "");
        assertEquals("[id BIGINT, t VARCHAR]", columns(xml));
        TestedNode csv = Trials.tester("url: " + service.at("/csv") + "\n").run("loans").done();
        assertEquals("[[1, Zola; \"co\"], [2, null]]", csv.values() + "");
        assertEquals("[id BIGINT, t VARCHAR]", columns(csv));
    }

    @Test
    void columns_that_come_later_are_told() {
        String[] body = {"[{\"id\": 1, \"a\": 2}]"};
        service.on("/loans", _ -> Service.Reply.json(body[0]));
        KindTester tester = Trials.tester("url: " + service.at("/loans") + "\n");
        tester.run("loans").done();
        body[0] = "[{\"id\": 1, \"b\": 2}]";
        tester.runAgain("loans")
                .failed("added: b; in no record: a")
                .falls("collect.shape", "added: b");
        assertEquals("[id BIGINT, b BIGINT]", columns(tester.runFully("loans").done()));
    }

    @Test
    void nothing_is_done_again_when_nothing_changed() {
        service.on(
                "/loans",
                asked ->
                        asked.header("If-None-Match").equals("\"v1\"")
                                ? Service.Reply.status(304)
                                : Service.Reply.json(Trials.loans(0, 5)).with("ETag", "\"v1\""));
        KindTester tester = Trials.tester("url: " + service.at("/loans") + "\n");
        tester.run("loans").done();
        service.forget();
        TestedNode again =
                tester.runAgain("loans").done().holds("collect.unchanged").holds("collect.balance");
        assertEquals(5, again.rows().size());
        assertEquals(5, again.measure("collect.rows_written"));
        assertEquals(1, service.asked().size());
        assertEquals("\"v1\"", service.asked().getFirst().header("If-None-Match"));
        tester.runAgain("loans").done().holds("collect.unchanged");
    }

    @Test
    void pages_asked_for_again_show_whether_the_service_still_says_the_same() {
        int[] asked = {0};
        service.on("/same", _ -> Service.Reply.json(Trials.loans(0, 5)));
        service.on("/other", _ -> Service.Reply.json(Trials.loans(0, 5 + asked[0]++)));
        TestedNode same =
                Trials.tester("url: " + service.at("/same") + "\n")
                        .file(
                                "sources/loans.yml",
                                "kind: api\nlegal: {publisher: The town, basis: own_data}\nurl: "
                                        + service.at("/same")
                                        + "\n")
                        .run("loans")
                        .done()
                        .holds("collect.accuracy");
        assertEquals(2, same.evidence("collect.accuracy").size());
        Trials.tester("url: x")
                .file(
                        "sources/loans.yml",
                        "kind: api\nlegal: {publisher: The town, basis: own_data}\nurl: "
                                + service.at("/other")
                                + "\n")
                .run("loans")
                .done()
                .falls("collect.accuracy", "these hold other records now: 1");
    }

    @Test
    void terms_are_archived_and_a_licence_found_is_held_against_the_sheet() {
        service.on("/terms", _ -> Service.Reply.of("text/plain", "Be kind."));
        service.on(
                "/loans",
                _ ->
                        Service.Reply.json(
                                "{\"license\": \"CC-BY-SA-4.0\", \"items\": [{\"id\": 1}]}"));
        TestedNode loans =
                KindTester.of(new ApiKind())
                        .file(
                                "sources/loans.yml",
                                """
                                kind: api
                                url: %s
                                records: $.items
                                legal: {publisher: The town, basis: licence, licence: CC-BY-4.0, terms: %s}
                                """
                                        .formatted(service.at("/loans"), service.at("/terms")))
                        .run("loans")
                        .done()
                        .falls("collect.licence_found", "ShareAlike");
        assertEquals(8, loans.only("collect.terms", Evidence.Artifact.class).bytes());
    }

    @Test
    void a_source_without_a_legal_sheet_is_told_and_not_asked() {
        KindTester tester =
                KindTester.of(new ApiKind())
                        .file(
                                "sources/loans.yml",
                                "kind: api\nurl: " + service.at("/loans") + "\n");
        assertEquals("no-legal-sheet", tester.problems().getFirst().code());
        tester.run("loans").refused("no legal sheet");
        assertEquals(List.of(), service.asked());
    }
}
