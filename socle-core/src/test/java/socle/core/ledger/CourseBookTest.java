package socle.core.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import socle.api.text.NodeId;
import socle.core.ledger.CourseResult.Stage;
import socle.core.testing.MemoryLedger;

/// What every ledger keeps of courses.
@ParameterizedClass
@MethodSource("ledgers")
final class CourseBookTest {

    private static final NodeId RISK = new NodeId("risk");
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final Ledger ledger;
    private final CourseBook book;

    CourseBookTest(Supplier<Ledger> opens) {
        ledger = opens.get();
        book = ledger.courses();
    }

    static Stream<Named<Supplier<Ledger>>> ledgers() {
        return Stream.of(
                Named.of("memory", MemoryLedger::new),
                Named.of("sqlite", () -> JdbcLedger.open(Ledgers.sqlite())),
                Named.of("postgresql", () -> JdbcLedger.open(Ledgers.postgres())));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private static CourseResult result(String who, Stage stage, int right) {
        return new CourseResult(RISK, who, stage, 4, 4, right, NOON);
    }

    @Test
    void the_last_result_of_a_stage_stays() {
        book.keep(result("ann", Stage.BEFORE, 1));
        book.keep(result("ann", Stage.AFTER, 2));
        book.keep(result("ann", Stage.AFTER, 4));
        assertEquals(
                List.of(result("ann", Stage.AFTER, 4), result("ann", Stage.BEFORE, 1)),
                book.of("ann"));
    }

    @Test
    void each_reader_has_their_own_and_forgets_no_other() {
        book.keep(result("ann", Stage.AFTER, 3));
        book.keep(result("bob", Stage.AFTER, 2));
        assertEquals(2, book.of(RISK).size());
        assertEquals(1, book.forget("ann"));
        assertEquals(List.of(result("bob", Stage.AFTER, 2)), book.of(RISK));
        assertEquals(List.of(), book.of("ann"));
    }
}
