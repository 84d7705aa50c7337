package socle.core.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import socle.core.ledger.AccountRow;

@ParameterizedClass
@MethodSource("socle.core.access.Gate#gates")
final class AccountsTest {

    private final Gate gate;

    AccountsTest(Supplier<Gate> opens) {
        gate = opens.get();
    }

    @AfterEach
    void close() {
        gate.close();
    }

    private static String told(Optional<Refusal> refusal) {
        return refusal.map(one -> one.what().en() + "; " + one.todo().en()).orElse("done");
    }

    @Test
    void an_account_is_kept_as_it_was_made() {
        assertTrue(gate.accounts.isEmpty());
        gate.add("ann", "owner");
        assertFalse(gate.accounts.isEmpty());
        AccountRow ann = gate.accounts.find("ann").orElseThrow();
        assertEquals(Set.of("owner"), ann.roles());
        assertEquals(Gate.NOON, ann.created());
        assertTrue(ann.isOpen());
    }

    @Test
    void what_cannot_be_an_account_is_told() {
        gate.add("ann", "owner");
        assertEquals(
                "there is an account 'ann' already; choose another name",
                told(gate.accounts.add("ann", Set.of("viewer"), Gate.GOOD)));
        assertTrue(told(gate.accounts.add("Ann B", Set.of("viewer"), Gate.GOOD)).contains("name"));
        assertTrue(told(gate.accounts.add("local", Set.of("viewer"), Gate.GOOD)).contains("name"));
        assertEquals(
                "no role is called 'viewr'; did you mean 'viewer'?",
                told(gate.accounts.add("bob", Set.of("viewr"), Gate.GOOD)));
        assertTrue(told(gate.accounts.add("bob", Set.of(), Gate.GOOD)).contains("no role"));
    }

    @Test
    void a_password_is_twelve_characters_long_and_not_the_name() {
        for (String bad :
                List.of("eleven char", "ann.lee@example.org", "aaaaaaaaaaaa", "x".repeat(513))) {
            assertTrue(
                    gate.accounts.add("ann.lee@example.org", Set.of("owner"), bad).isPresent(),
                    bad);
        }
        assertEquals("done", told(gate.accounts.add("ann", Set.of("owner"), "only lower letters")));
    }

    @Test
    void the_last_who_administers_is_neither_removed_nor_locked_nor_demoted() {
        gate.add("ann", "owner");
        gate.add("bob", "viewer");
        String last = "'ann' is the last who may administer";
        assertTrue(told(gate.accounts.remove("ann")).startsWith(last));
        assertTrue(told(gate.accounts.lock("ann")).startsWith(last));
        assertTrue(told(gate.accounts.roles("ann", Set.of("viewer"))).startsWith(last));
        assertEquals("done", told(gate.accounts.roles("bob", Set.of("owner"))));
        assertEquals("done", told(gate.accounts.remove("ann")));
        assertEquals("done", told(gate.accounts.remove("bob")));
    }

    @Test
    void nobody_is_changed_who_is_not_there() {
        assertTrue(told(gate.accounts.lock("ann")).startsWith("no account is called 'ann'"));
        assertEquals(Optional.empty(), gate.accounts.reset("ann"));
    }

    @Test
    void the_password_is_changed_by_whoever_knows_it() {
        gate.add("ann", "owner");
        assertTrue(
                told(gate.accounts.change("ann", "not this one", "a new long one"))
                        .startsWith("the password is not"));
        assertEquals("done", told(gate.accounts.change("ann", Gate.GOOD, "a new long one")));
        assertEquals(Optional.empty(), gate.signIn("ann", Gate.GOOD));
        assertTrue(gate.signIn("ann", "a new long one").isPresent());
    }
}
