package socle.core.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import socle.core.ledger.AccountRow;
import socle.core.ledger.SessionBook;
import socle.core.ledger.SessionRow;

/// Who is signed in. The ledger has the digest of each secret alone: who reads it cannot come in.
public final class Sessions {

    /// Looking at ten pages in a minute writes once.
    private static final Duration TOLD_AFTER = Duration.ofMinutes(1);

    private final SessionBook book;
    private final Lasting lasting;
    private final Secrets secrets;
    private final InstantSource clock;

    public Sessions(SessionBook book, Lasting lasting, Secrets secrets, InstantSource clock) {
        this.book = book;
        this.lasting = lasting;
        this.secrets = secrets;
        this.clock = clock;
    }

    /// A new session and the secret that only its browser gets.
    public record Begun(String secret, SessionRow session, AccountRow account) {}

    /// Begins a session under a secret that nobody had before.
    ///
    /// @param manner how the person signed in
    public Begun begin(AccountRow account, String manner, From from) {
        Instant now = clock.instant();
        String secret = secrets.fresh();
        SessionRow session =
                new SessionRow(
                        secrets.id(),
                        account.name(),
                        manner,
                        from.address(),
                        from.agent(),
                        now,
                        now,
                        now.plus(lasting.longest()));
        book.begin(Secrets.digest(secret), session, now.minus(lasting.idle()));
        return new Begun(secret, session, account);
    }

    /// The session of a secret, when it is not over and its account lets in.
    public Optional<SessionBook.Held> find(String secret) {
        String digest = Secrets.digest(secret);
        Instant now = clock.instant();
        Optional<SessionBook.Held> held = book.find(digest).filter(one -> lasts(one, now));
        held.filter(one -> !now.isBefore(one.session().seen().plus(TOLD_AFTER)))
                .ifPresent(_ -> book.seen(digest, now));
        return held;
    }

    private boolean lasts(SessionBook.Held held, Instant now) {
        return held.account().isOpen() && lasts(held.session(), now);
    }

    private boolean lasts(SessionRow session, Instant now) {
        return now.isBefore(session.ends()) && now.isBefore(session.seen().plus(lasting.idle()));
    }

    /// Those that are not over, the last used first.
    public List<SessionRow> all() {
        return live(book.all());
    }

    /// Those of an account that are not over, the last used first.
    public List<SessionRow> of(String account) {
        return live(book.of(account));
    }

    private List<SessionRow> live(List<SessionRow> sessions) {
        Instant now = clock.instant();
        return sessions.stream().filter(session -> lasts(session, now)).toList();
    }

    /// Ends the session of a secret.
    public void end(String secret) {
        book.end(Secrets.digest(secret));
    }

    /// Ends a session by its id.
    public boolean revoke(String id) {
        return book.revoke(id);
    }
}
