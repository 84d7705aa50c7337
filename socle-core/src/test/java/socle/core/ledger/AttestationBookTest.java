package socle.core.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

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
import socle.api.proof.Claim;
import socle.api.proof.Evidence;
import socle.api.text.Phrase;
import socle.core.testing.MemoryLedger;

/// What every ledger keeps of what people did with a project.
@ParameterizedClass
@MethodSource("ledgers")
final class AttestationBookTest {

    private static final Claim CLAIM = new Claim("project.reproduced");
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final Ledger ledger;
    private final AttestationBook book;

    AttestationBookTest(Supplier<Ledger> opens) {
        ledger = opens.get();
        book = ledger.attestations();
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

    private static Attestation made(String id, String environment, int minute) {
        return new Attestation(
                id,
                environment,
                CLAIM,
                "r1",
                "ann@here",
                NOON.plusSeconds(60L * minute),
                "sha256:ab",
                List.of(new Evidence.Digest(CLAIM, Phrase.same("what"), "files", id)));
    }

    @Test
    void the_newest_comes_first_with_its_evidence() {
        book.keep(made("a", "prod", 1));
        book.keep(made("b", "prod", 2));
        assertEquals(Optional.of(made("b", "prod", 2)), book.last("prod", CLAIM));
        assertEquals(
                List.of(made("b", "prod", 2), made("a", "prod", 1)),
                book.newest("prod", CLAIM, 10));
    }

    @Test
    void another_environment_and_another_claim_have_their_own() {
        book.keep(made("a", "dev", 1));
        assertEquals(Optional.empty(), book.last("prod", CLAIM));
        assertEquals(Optional.empty(), book.last("dev", new Claim("dossier.handover")));
    }

    @Test
    void whoever_looks_again_learns_of_it() {
        if (ledger instanceof JdbcLedger) {
            long before = ledger.revision("prod");
            book.keep(made("a", "prod", 1));
            assertNotEquals(before, ledger.revision("prod"));
        }
    }
}
