package socle.kinds.collect.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import socle.api.text.Language;
import socle.api.text.NodeId;
import socle.core.ledger.LetterBox;
import socle.core.testing.KindTester;
import socle.core.testing.MemoryLedger;
import socle.core.testing.SequentialIds;
import socle.core.testing.TestedNode;

class HookStreamTest {

    private static final NodeId VISITS = new NodeId("visits");
    private static final Instant CAME = Instant.parse("2026-01-01T08:00:00Z");

    private final MemoryLedger ledger = new MemoryLedger();
    private final KindTester tester =
            KindTester.of(new StreamKind())
                    .remembering(ledger, new SequentialIds("h"))
                    .file(
                            "sources/visits.yml",
                            """
                            kind: stream
                            legal: {publisher: The town, basis: own_data}
                            hook: {waiting: 1000}
                            columns:
                              door: {type: VARCHAR, required: true}
                              sort: {type: VARCHAR, path: "@type"}
                              at: {type: TIMESTAMPTZ, path: "@time"}
                            time: at
                            """);

    private void post(String... mail) {
        List<LetterBox.Mail> all =
                Arrays.stream(mail)
                        .map(one -> one.split(" ", 2))
                        .map(one -> new LetterBox.Mail(one[0], "visit", "door", CAME, one[1]))
                        .toList();
        LetterBox.Post post = new LetterBox.Post(VISITS, all, CAME, Duration.ofDays(7), 1000);
        var _ = ledger.letters().receive(post);
    }

    @Test
    void letters_become_rows_and_leave_the_inbox_with_them() {
        post("a {\"door\": \"north\"}", "b {\"door\": \"Été\"}", "a {\"door\": \"north\"}");
        TestedNode first = tester.run("visits").done().holds("stream.processed");
        assertEquals(List.of("north", "Été"), first.rows().column("door"));
        assertEquals(List.of("visit", "visit"), first.rows().column("sort"));
        assertEquals("2026-01-01T08:00Z", String.valueOf(first.rows().at(0, 2)));
        assertEquals(1, first.measure("collect.rows_duplicate"));
        assertEquals(0, ledger.letters().waiting(VISITS));
        post("b {\"door\": \"again\"}", "c {\"door\": 3}", "d {\"window\": 1}", "e 7");
        TestedNode second = tester.runAgain("visits").done().holds("stream.processed");
        assertEquals(List.of("north", "Été", "3"), second.rows().column("door"));
        assertEquals(2, second.measure("stream.dead"));
        assertEquals(2, second.measure("collect.rows_duplicate"));
    }

    @Test
    void letters_are_taken_in_while_it_listens() {
        Listened heard = Listened.to(tester, "visits");
        long written =
                heard.during(
                        () -> {
                            post("a {\"door\": \"north\"}");
                            heard.await(counts -> counts.in() == 1);
                            post("b {\"door\": \"south\"}", "a {\"door\": \"north\"}");
                            return heard.await(counts -> counts.in() == 3).written();
                        });
        assertEquals(2, written);
        assertEquals(0, ledger.letters().waiting(VISITS));
    }

    @Test
    void reasons_are_told_in_the_language_of_the_project() {
        tester.language(Language.FR);
        post("a {}");
        assertEquals(
                "une valeur requise manque",
                tester.run("visits").done().rows("visits__dead").at(0, 1));
    }

    @Test
    void the_hook_of_a_node_is_what_its_author_says() {
        StreamSpec spec = (StreamSpec) tester.declared("visits").orElseThrow().node().spec();
        assertEquals(1000, new StreamKind().hook(spec).orElseThrow().waiting());
        assertEquals(1 << 20, new StreamKind().hook(spec).orElseThrow().largest());
    }
}
