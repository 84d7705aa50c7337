package socle.core.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import socle.core.access.AuditLog.Deed;
import socle.core.ledger.AuditBook;
import socle.core.ledger.AuditBook.Wanted;
import socle.core.ledger.AuditRow;
import socle.core.ledger.LedgerSource;

@ParameterizedClass
@MethodSource("socle.core.access.Gate#gates")
final class AuditTest {

    private final Gate gate;
    private final AuditBook book;
    private final AuditLog log;

    AuditTest(Supplier<Gate> opens) {
        gate = opens.get();
        book = gate.ledger.audit();
        log = new AuditLog(book, Duration.ofDays(400), gate.clock);
    }

    @AfterEach
    void close() {
        log.close();
        gate.close();
    }

    private void did(String who, String action) {
        log.did(new Deed(who, action, "bob", "done", "192.0.2.7"));
    }

    private void tamper(String sql) throws SQLException {
        try (LedgerSource source = gate.ledger.source();
                Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void what_was_done_is_read_by_pages_newest_first_and_filtered() {
        for (int i = 0; i < 5; i++) {
            did("ann", "account.add");
            did("bob", "sign-in");
            gate.clock.pass(Duration.ofHours(1));
        }
        List<AuditRow> page = book.list(Wanted.ALL, Long.MAX_VALUE, 3);
        assertEquals(List.of(10L, 9L, 8L), page.stream().map(AuditRow::number).toList());
        assertEquals(7, book.list(Wanted.ALL, 8, 1).getFirst().number());
        Wanted accounts =
                new Wanted(
                        "ann",
                        "account.",
                        Optional.of(Gate.NOON.plusSeconds(3600)),
                        Optional.of(Gate.NOON.plusSeconds(3 * 3600)));
        assertEquals(2, book.count(accounts));
        assertEquals(5, book.list(accounts, Long.MAX_VALUE, 9).getFirst().number());
        assertEquals(0, book.count(new Wanted("carol", "", Optional.empty(), Optional.empty())));
    }

    @Test
    void what_was_seen_is_told_once_a_person_page_and_minute() throws InterruptedException {
        for (int i = 0; i < 10; i++) {
            log.saw("ann", "/runs", "192.0.2.7");
            log.saw("bob", "/runs", "192.0.2.8");
        }
        gate.clock.pass(Duration.ofMinutes(1));
        log.saw("ann", "/runs", "192.0.2.7");
        log.close();
        assertEquals(3, book.count(Wanted.ALL));
        assertTrue(book.verify("").holds());
    }

    @Test
    void a_changed_row_breaks_the_chain_where_it_was_changed() throws SQLException {
        IntStream.range(0, 9).forEach(i -> did("ann", "query"));
        assertTrue(book.verify("").holds());
        tamper("UPDATE audit SET who = 'bob' WHERE number = 4");
        assertEquals(OptionalLong.of(4), book.verify("").broken());
    }

    @Test
    void a_row_that_was_taken_out_breaks_the_chain_even_the_last() throws SQLException {
        IntStream.range(0, 9).forEach(i -> did("ann", "query"));
        tamper("DELETE FROM audit WHERE number = 9");
        assertEquals(OptionalLong.of(9), book.verify("").broken());
        tamper("DELETE FROM audit WHERE number = 1");
        assertEquals(OptionalLong.of(1), book.verify("").broken());
    }

    @Test
    void a_chain_that_was_written_anew_does_not_hold_the_end_that_was_kept() throws SQLException {
        did("ann", "query");
        String kept = book.end().digest();
        assertTrue(book.verify(kept).holds());
        tamper("DELETE FROM audit");
        tamper("UPDATE audit_ends SET last_number = 0, last_digest = ''");
        did("bob", "query");
        assertTrue(book.verify("").holds());
        assertFalse(book.verify(kept).holds());
    }

    @Test
    void old_rows_are_forgotten_and_the_chain_still_holds() {
        IntStream.range(0, 9)
                .forEach(
                        i -> {
                            did("ann", "query");
                            gate.clock.pass(Duration.ofDays(1));
                        });
        assertEquals(4, book.forget(Gate.NOON.plus(Duration.ofDays(4))));
        assertEquals(0, book.forget(Gate.NOON.plus(Duration.ofDays(4))));
        assertEquals(5, book.count(Wanted.ALL));
        assertTrue(book.verify("").holds());
        assertEquals(5, book.verify("").first());
        assertEquals(5, book.forget(Gate.NOON.plus(Duration.ofDays(400))));
        did("ann", "query");
        assertEquals(10, book.end().number());
        assertTrue(book.verify("").holds());
    }

    @Test
    void rows_older_than_what_is_kept_are_forgotten_once_a_day() {
        did("ann", "query");
        gate.clock.pass(Duration.ofDays(400));
        did("ann", "query");
        assertEquals(2, book.count(Wanted.ALL));
        gate.clock.pass(Duration.ofDays(1));
        did("ann", "query");
        assertEquals(2, book.count(Wanted.ALL));
        assertTrue(book.verify("").holds());
    }

    @Test
    void many_who_append_at_once_leave_one_chain() throws Exception {
        try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done :
                    many.invokeAll(
                            IntStream.range(0, 40)
                                    .<Callable<Void>>mapToObj(
                                            i ->
                                                    () -> {
                                                        did("ann" + i, "query");
                                                        return null;
                                                    })
                                    .toList())) {
                done.get();
            }
        }
        assertEquals(40, book.verify("").rows());
        assertTrue(book.verify("").holds());
    }
}
