package socle.core.access;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import socle.api.text.Secret;
import socle.core.ledger.JdbcLedger;

/// All that lets people and programs in, on one ledger.
public record Access(
        Accounts accounts,
        SignIn signIn,
        Sessions sessions,
        Tokens tokens,
        AuditLog audit,
        Secrets secrets,
        Optional<OpenId> openid)
        implements AutoCloseable {

    /// What it stands on.
    ///
    /// @param roles those of the project as it is now
    /// @param values of secrets that settings name
    public record Ground(
            JdbcLedger ledger,
            Supplier<Roles> roles,
            Function<Secret, Optional<String>> values,
            Chance chance,
            InstantSource clock) {}

    /// Opens it; what is seen is written until it is closed.
    public static Access of(Ground on, AccessSettings settings) {
        JdbcLedger ledger = on.ledger();
        InstantSource clock = on.clock();
        Passwords passwords = new Passwords(on.chance());
        Secrets secrets = new Secrets(on.chance());
        Sessions sessions = new Sessions(ledger.sessions(), settings.lasting(), secrets, clock);
        return new Access(
                new Accounts(ledger.accounts(), passwords, secrets, on.roles(), clock),
                new SignIn(ledger.accounts(), ledger.attempts(), passwords, sessions, clock),
                sessions,
                new Tokens(ledger.tokens(), secrets, clock),
                new AuditLog(ledger.audit(), settings.audit(), clock),
                secrets,
                settings.openid()
                        .map(
                                one ->
                                        new OpenId(
                                                one,
                                                one.secret().flatMap(on.values()).orElse(null),
                                                secrets,
                                                clock)));
    }

    @Override
    public void close() {
        audit.close();
    }
}
