package socle.core.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import socle.api.access.Right;
import socle.core.ledger.TokenBook;
import socle.core.ledger.TokenRow;

/// What lets programs in: shown once, when it is made.
public final class Tokens {

    /// Tells people, and those who look for lost secrets, what it is.
    public static final String PREFIX = "socle_";

    /// None lasts longer.
    public static final Duration LONGEST = Duration.ofDays(366);

    private static final Duration TOLD_AFTER = Duration.ofMinutes(1);

    private final TokenBook book;
    private final Secrets secrets;
    private final InstantSource clock;

    public Tokens(TokenBook book, Secrets secrets, InstantSource clock) {
        this.book = book;
        this.secrets = secrets;
        this.clock = clock;
    }

    /// A new token and its secret.
    public record Issued(String secret, TokenRow token) {}

    /// What is asked of a token.
    ///
    /// @param label what it is for
    /// @param lasts at most `LONGEST`
    public record Wish(String account, String label, Set<Right> rights, Duration lasts) {
        public Wish {
            lasts = lasts.compareTo(LONGEST) > 0 ? LONGEST : lasts;
        }
    }

    /// Makes one.
    public Issued issue(Wish wish) {
        Instant now = clock.instant();
        String secret = PREFIX + secrets.fresh();
        TokenRow token =
                new TokenRow(
                        secrets.id(),
                        wish.account(),
                        wish.label(),
                        wish.rights(),
                        now,
                        now.plus(wish.lasts()),
                        Optional.empty());
        book.add(Secrets.digest(secret), token);
        return new Issued(secret, token);
    }

    /// The token of a secret, when it is not over and its account lets in.
    public Optional<TokenBook.Held> find(String secret) {
        if (!secret.startsWith(PREFIX)) {
            return Optional.empty();
        }
        String digest = Secrets.digest(secret);
        Instant now = clock.instant();
        Optional<TokenBook.Held> held =
                book.find(digest)
                        .filter(one -> one.account().isOpen())
                        .filter(one -> now.isBefore(one.token().ends()));
        held.filter(one -> isOld(one.token(), now)).ifPresent(_ -> book.used(digest, now));
        return held;
    }

    private static boolean isOld(TokenRow token, Instant now) {
        return token.used().map(used -> !now.isBefore(used.plus(TOLD_AFTER))).orElse(true);
    }

    /// All of them, those that are over included.
    public List<TokenRow> all() {
        return book.all();
    }

    /// Those of an account, the newest first.
    public List<TokenRow> of(String account) {
        return book.of(account);
    }

    /// Takes one back.
    public boolean revoke(String id) {
        return book.revoke(id);
    }
}
