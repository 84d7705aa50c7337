package socle.core.access;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import socle.core.ledger.AccountBook;
import socle.core.ledger.AccountRow;
import socle.core.ledger.AttemptBook;

/// Lets people in by their passwords. An unknown name, a wrong password, a locked account and one
/// that has to wait get the same answer, after the same work.
public final class SignIn {

    private final AccountBook accounts;
    private final AttemptBook attempts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final InstantSource clock;

    public SignIn(
            AccountBook accounts,
            AttemptBook attempts,
            Passwords passwords,
            Sessions sessions,
            InstantSource clock) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.clock = clock;
    }

    /// A session when the name and the password are right; nothing otherwise, whatever is wrong.
    public Optional<Sessions.Begun> byPassword(String typed, String password, From from) {
        String name = typed.strip().toLowerCase(Locale.ROOT);
        String digest = Secrets.digest(name);
        boolean mayTry = attempts.begin(digest, clock.instant());
        Optional<AccountRow> account = accounts.find(name);
        boolean matches =
                passwords.matches(password, account.flatMap(AccountRow::password).orElse(null));
        if (!mayTry || !matches || account.isEmpty() || !account.get().isOpen()) {
            return Optional.empty();
        }
        attempts.succeeded(digest, clock.instant());
        return Optional.of(welcome(account.get(), "password", from));
    }

    /// Begins a session for somebody whom another has recognised.
    ///
    /// @param manner how
    public Sessions.Begun welcome(AccountRow account, String manner, From from) {
        accounts.signedIn(account.name(), clock.instant());
        return sessions.begin(account, manner, from);
    }
}
