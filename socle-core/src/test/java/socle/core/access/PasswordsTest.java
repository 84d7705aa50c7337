package socle.core.access;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// How passwords are kept, at the cost that users have.
final class PasswordsTest {

    private final Passwords passwords = new Passwords(byte[]::new);

    @Test
    void a_password_is_kept_at_the_cost_that_owasp_asks_for() {
        String kept = passwords.hash(Gate.GOOD);
        assertTrue(kept.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), kept);
        assertTrue(passwords.matches(Gate.GOOD, kept));
        assertFalse(passwords.matches(Gate.GOOD + " ", kept));
    }
}
