package socle.core.ledger;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Somebody who may come in.
///
/// @param roles by name
/// @param password its argon2id hash in PHC form; nothing of one who signs in elsewhere, or who has
///     not chosen one yet
/// @param subject the name that a provider of identities knows, after the provider's address
/// @param signedIn when last
public record AccountRow(
        String name,
        Set<String> roles,
        Optional<String> password,
        Optional<String> subject,
        State state,
        Instant created,
        Optional<Instant> signedIn) {

    /// Whether it lets in.
    public enum State {
        OPEN,
        LOCKED
    }

    public AccountRow {
        roles = Collections.unmodifiableSet(new TreeSet<>(roles));
    }

    /// Whether it lets in.
    public boolean isOpen() {
        return state == State.OPEN;
    }
}
