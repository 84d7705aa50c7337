package socle.core.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import socle.core.ledger.TokenRow;

@ParameterizedClass
@MethodSource("socle.core.access.Gate#gates")
final class TokensTest {

    private final Gate gate;

    TokensTest(Supplier<Gate> opens) {
        gate = opens.get();
        gate.add("ann", "owner");
        gate.add("bob", "analyst");
    }

    @AfterEach
    void close() {
        gate.close();
    }

    private Tokens.Issued issue(Right... rights) {
        return gate.tokens.issue(
                new Tokens.Wish("bob", "nightly export", Set.of(rights), Duration.ofDays(90)));
    }

    private Set<Right> rights(String secret) {
        var held = gate.tokens.find(secret).orElseThrow();
        return gate.accounts.visitor(held.account()).within(held.token().rights()).rights();
    }

    @Test
    void a_token_may_what_it_was_given_as_far_as_its_owner_may() {
        String secret = issue(Right.LOOK, Right.QUERY, Right.ADMINISTER).secret();
        assertTrue(secret.startsWith("socle_"));
        assertEquals(Set.of(Right.LOOK, Right.QUERY), rights(secret));
        gate.accounts.roles("bob", Set.of("viewer"));
        assertEquals(Set.of(Right.LOOK), rights(secret));
    }

    @Test
    void a_token_ends_at_its_end_and_when_its_owner_is_locked_or_gone() {
        String secret = issue(Right.LOOK).secret();
        gate.accounts.lock("bob");
        assertEquals(Optional.empty(), gate.tokens.find(secret));
        gate.accounts.open("bob");
        assertTrue(gate.tokens.find(secret).isPresent());
        gate.clock.pass(Duration.ofDays(90));
        assertEquals(Optional.empty(), gate.tokens.find(secret));
        String other = issue(Right.LOOK).secret();
        gate.accounts.remove("bob");
        assertEquals(Optional.empty(), gate.tokens.find(other));
    }

    @Test
    void its_last_use_is_kept_to_the_minute() {
        String secret = issue(Right.LOOK).secret();
        assertEquals(Optional.empty(), token().used());
        gate.tokens.find(secret);
        gate.clock.pass(Duration.ofSeconds(59));
        gate.tokens.find(secret);
        assertEquals(Optional.of(Gate.NOON), token().used());
        gate.clock.pass(Duration.ofSeconds(1));
        gate.tokens.find(secret);
        assertEquals(Optional.of(Gate.NOON.plusSeconds(60)), token().used());
    }

    private TokenRow token() {
        return gate.tokens.of("bob").getFirst();
    }

    @Test
    void the_secret_is_shown_once_and_a_revoked_token_lets_nobody_in() {
        Tokens.Issued issued = issue(Right.LOOK);
        assertEquals(issued.token(), token());
        assertFalse(token().toString().contains(issued.secret()));
        assertTrue(gate.tokens.revoke(issued.token().id()));
        assertEquals(Optional.empty(), gate.tokens.find(issued.secret()));
        assertFalse(gate.tokens.revoke(issued.token().id()));
    }

    @Test
    void none_lasts_longer_than_a_year_and_a_day() {
        Tokens.Issued issued =
                gate.tokens.issue(
                        new Tokens.Wish("bob", "", Set.of(Right.LOOK), Duration.ofDays(4000)));
        assertEquals(Gate.NOON.plus(Duration.ofDays(366)), issued.token().ends());
    }
}
