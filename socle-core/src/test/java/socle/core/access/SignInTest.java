package socle.core.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import socle.api.access.Right;

@ParameterizedClass
@MethodSource("socle.core.access.Gate#gates")
final class SignInTest {

    private final Gate gate;

    SignInTest(Supplier<Gate> opens) {
        gate = opens.get();
        gate.add("ann", "owner");
        gate.add("bob", "viewer");
    }

    @AfterEach
    void close() {
        gate.close();
    }

    @Test
    void the_right_password_begins_a_session_of_its_account() {
        Sessions.Begun begun = gate.signIn("Bob ", Gate.GOOD).orElseThrow();
        var held = gate.sessions.find(begun.secret()).orElseThrow();
        Visitor visitor = gate.accounts.visitor(held.account());
        assertEquals("bob", visitor.name());
        assertTrue(visitor.may(Right.LOOK));
        assertFalse(visitor.may(Right.ROWS));
        assertEquals(Optional.of(Gate.NOON), gate.accounts.find("bob").orElseThrow().signedIn());
    }

    @Test
    void the_ledger_has_neither_password_nor_secret() {
        Sessions.Begun begun = gate.signIn("bob", Gate.GOOD).orElseThrow();
        String kept = gate.accounts.find("bob").orElseThrow().password().orElseThrow();
        assertTrue(kept.startsWith("$argon2id$"), kept);
        assertFalse(kept.contains(Gate.GOOD));
        assertEquals(Optional.empty(), gate.ledger.sessions().find(begun.secret()));
        assertTrue(gate.ledger.sessions().find(Secrets.digest(begun.secret())).isPresent());
    }

    @Test
    void each_sign_in_has_another_secret_of_256_bits() {
        String one = gate.signIn("bob", Gate.GOOD).orElseThrow().secret();
        String other = gate.signIn("bob", Gate.GOOD).orElseThrow().secret();
        assertNotEquals(one, other);
        assertEquals(43, one.length());
    }

    @Test
    void what_is_wrong_is_not_told() {
        gate.accounts.lock("bob");
        assertEquals(Optional.empty(), gate.signIn("bob", Gate.GOOD));
        assertEquals(Optional.empty(), gate.signIn("ann", "not the password"));
        assertEquals(Optional.empty(), gate.signIn("carol", Gate.GOOD));
    }

    @Test
    void after_five_failures_each_wait_is_twice_as_long_for_known_and_unknown_names_alike() {
        for (String name : new String[] {"bob", "carol"}) {
            for (int i = 0; i < 5; i++) {
                gate.signIn(name, "wrong " + i);
            }
            assertFalse(mayTry(name));
            gate.clock.pass(Duration.ofSeconds(2));
            assertTrue(mayTry(name));
            gate.clock.pass(Duration.ofSeconds(3));
            assertFalse(mayTry(name));
            gate.clock.pass(Duration.ofSeconds(1));
            assertTrue(mayTry(name));
        }
    }

    private boolean mayTry(String name) {
        return gate.ledger.attempts().begin(Secrets.digest(name), gate.clock.instant());
    }

    @Test
    void while_one_has_to_wait_the_right_password_does_not_let_in() {
        for (int i = 0; i < 5; i++) {
            gate.signIn("bob", "wrong " + i);
        }
        assertEquals(Optional.empty(), gate.signIn("bob", Gate.GOOD));
        gate.clock.pass(Duration.ofMinutes(15));
        assertTrue(gate.signIn("bob", Gate.GOOD).isPresent());
        assertEquals(0, gate.ledger.attempts().failures(Secrets.digest("bob")));
    }

    @Test
    void a_session_ends_when_it_is_idle_or_old_or_ended() {
        String idle = gate.signIn("bob", Gate.GOOD).orElseThrow().secret();
        gate.clock.pass(Duration.ofHours(8));
        assertEquals(Optional.empty(), gate.sessions.find(idle));
        String old = gate.signIn("bob", Gate.GOOD).orElseThrow().secret();
        for (int i = 0; i < 27; i++) {
            gate.clock.pass(Duration.ofHours(6));
            assertTrue(gate.sessions.find(old).isPresent());
        }
        gate.clock.pass(Duration.ofHours(6));
        assertEquals(Optional.empty(), gate.sessions.find(old));
        String ended = gate.signIn("bob", Gate.GOOD).orElseThrow().secret();
        gate.sessions.end(ended);
        assertEquals(Optional.empty(), gate.sessions.find(ended));
    }

    @Test
    void sessions_end_when_roles_or_password_change_and_when_the_account_is_locked() {
        String first = gate.signIn("bob", Gate.GOOD).orElseThrow().secret();
        gate.accounts.roles("bob", Set.of("analyst"));
        assertEquals(Optional.empty(), gate.sessions.find(first));
        String second = gate.signIn("bob", Gate.GOOD).orElseThrow().secret();
        assertEquals(Optional.empty(), gate.accounts.change("bob", Gate.GOOD, "another good one"));
        assertEquals(Optional.empty(), gate.sessions.find(second));
        String third = gate.signIn("bob", "another good one").orElseThrow().secret();
        gate.accounts.lock("bob");
        assertEquals(Optional.empty(), gate.sessions.find(third));
    }

    @Test
    void a_session_is_listed_and_revoked_by_an_id_that_is_no_secret() {
        Sessions.Begun begun = gate.signIn("bob", Gate.GOOD).orElseThrow();
        assertEquals(begun.session(), gate.sessions.of("bob").getFirst());
        assertEquals(Optional.empty(), gate.sessions.find(begun.session().id()));
        assertTrue(gate.sessions.revoke(begun.session().id()));
        assertEquals(Optional.empty(), gate.sessions.find(begun.secret()));
    }

    @Test
    void a_reset_lets_choose_another_password_once_and_for_a_day() {
        String secret = gate.signIn("bob", Gate.GOOD).orElseThrow().secret();
        Accounts.Reset reset = gate.accounts.reset("bob").orElseThrow();
        assertTrue(gate.accounts.choose(reset.token(), "short").isPresent());
        assertEquals(Optional.empty(), gate.accounts.choose(reset.token(), "a much better one"));
        assertTrue(gate.accounts.choose(reset.token(), "once more, please").isPresent());
        assertEquals(Optional.empty(), gate.sessions.find(secret));
        assertTrue(gate.signIn("bob", "a much better one").isPresent());
        Accounts.Reset late = gate.accounts.reset("bob").orElseThrow();
        gate.clock.pass(Duration.ofHours(24));
        assertTrue(gate.accounts.choose(late.token(), "a much better one").isPresent());
    }
}
