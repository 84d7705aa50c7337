package socle.core.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import socle.core.ledger.SavedQuestion.Reach;
import socle.core.testing.MemoryLedger;

/// What every ledger remembers of questions.
@ParameterizedClass
@MethodSource("ledgers")
final class QuestionBookTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final Ledger ledger;
    private final QuestionBook book;

    QuestionBookTest(Supplier<Ledger> opens) {
        ledger = opens.get();
        book = ledger.questions();
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

    @Test
    void each_finds_their_own_questions_newest_first() {
        book.remember("ann", answered("SELECT 1", 1));
        book.remember("bob", answered("SELECT 'bob'", 1));
        long two = book.remember("ann", answered("SELECT 2", 7));
        assertEquals(List.of("SELECT 2", "SELECT 1"), texts(book.asked("ann", 0, 9)));
        assertEquals(List.of("SELECT 1"), texts(book.asked("ann", 1, 9)));
        assertEquals(7, book.asked("ann", two).orElseThrow().rows());
        assertEquals(Optional.empty(), book.asked("bob", two));
    }

    @Test
    void a_question_that_is_asked_again_keeps_its_place() {
        long first = book.remember("ann", AskedQuestion.written("SELECT 1", NOON));
        assertEquals(first, book.remember("ann", answered("SELECT 1", 3)));
        assertEquals(1, book.remembered("ann"));
        assertEquals(AskedQuestion.State.ANSWERED, book.asked("ann", first).orElseThrow().state());
    }

    @Test
    void the_oldest_give_way_and_all_can_be_forgotten() {
        for (int i = 0; i < QuestionBook.REMEMBERED + 2; i++) {
            book.remember("ann", answered("SELECT " + i, 1));
        }
        book.remember("bob", answered("SELECT 'bob'", 1));
        assertEquals(QuestionBook.REMEMBERED, book.remembered("ann"));
        assertEquals("SELECT 2", book.asked("ann", 0, 1_000).getLast().text());
        assertEquals(QuestionBook.REMEMBERED, book.forget("ann"));
        assertEquals(0, book.remembered("ann"));
        assertEquals(1, book.remembered("bob"));
    }

    @Test
    void a_shared_question_is_found_by_everybody_and_changed_by_its_owner_alone() {
        long own = book.keep(saved("ann", "mine", Reach.OWN)).orElseThrow();
        long shared = book.keep(saved("ann", "ours", Reach.SHARED)).orElseThrow();
        assertEquals(List.of("mine", "ours"), names(book.kept("ann", 0, 9)));
        assertEquals(List.of("ours"), names(book.kept("bob", 0, 9)));
        assertFalse(book.change(numbered(shared, "bob", "his")));
        assertTrue(book.change(numbered(shared, "ann", "hers")));
        assertEquals("hers", book.kept(shared).orElseThrow().name());
        assertEquals(List.of("mine"), names(book.kept("ann", 1, 9)));
        long his = book.keep(saved("bob", "zoo", Reach.OWN)).orElseThrow();
        assertEquals(List.of("zoo", "hers"), names(book.kept("bob", 0, 9)));
        assertEquals(2, book.found("bob"));
        assertTrue(book.remove(his));
        assertTrue(book.remove(own));
        assertFalse(book.remove(own));
    }

    @Test
    void nobody_keeps_more_than_a_list_can_show() {
        for (int i = 0; i < QuestionBook.KEPT; i++) {
            assertTrue(book.keep(saved("ann", "q" + i, Reach.OWN)).isPresent());
        }
        assertEquals(Optional.empty(), book.keep(saved("ann", "one more", Reach.OWN)));
        assertTrue(book.keep(saved("bob", "his first", Reach.OWN)).isPresent());
    }

    private static AskedQuestion answered(String text, long rows) {
        return new AskedQuestion(
                0, text, NOON, Duration.ofMillis(6), AskedQuestion.State.ANSWERED, rows);
    }

    private static SavedQuestion saved(String who, String name, Reach reach) {
        return new SavedQuestion(0, who, name, "", "SELECT 1", reach, NOON);
    }

    private static SavedQuestion numbered(long number, String who, String name) {
        return new SavedQuestion(number, who, name, "", "SELECT 1", Reach.SHARED, NOON);
    }

    private static List<String> texts(List<AskedQuestion> all) {
        return all.stream().map(AskedQuestion::text).toList();
    }

    private static List<String> names(List<SavedQuestion> all) {
        return all.stream().map(SavedQuestion::name).toList();
    }
}
