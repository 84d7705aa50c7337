package socle.core.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The accounts of a ledger. Every method is one transaction.
public final class AccountBook {

    private final Connections connections;

    AccountBook(Connections connections) {
        this.connections = connections;
    }

    /// Keeps a new account.
    ///
    /// @return whether the name was free
    public boolean add(AccountRow account) {
        return connections.answer(
                to ->
                        LedgerRows.change(
                                        to,
                                        "INSERT INTO account (name, roles, password, subject, state,"
                                                + " created_at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT"
                                                + " (name) DO NOTHING",
                                        account.name(),
                                        LedgerJson.words(account.roles()),
                                        account.password().orElse(null),
                                        account.subject().orElse(null),
                                        account.state(),
                                        account.created())
                                > 0);
    }

    /// All of them, by name.
    public List<AccountRow> all() {
        return list("SELECT * FROM account ORDER BY name");
    }

    /// Whether there is any.
    public boolean isEmpty() {
        return list("SELECT * FROM account LIMIT 1").isEmpty();
    }

    /// The account of a name.
    public Optional<AccountRow> find(String name) {
        return list("SELECT * FROM account WHERE name = ?", name).stream().findFirst();
    }

    /// The account that belongs to a name that a provider knows.
    public Optional<AccountRow> ofSubject(String subject) {
        return list("SELECT * FROM account WHERE subject = ?", subject).stream().findFirst();
    }

    /// Gives other roles; the account's sessions end.
    public boolean roles(String name, Set<String> roles) {
        return changed(name, "roles = ?", LedgerJson.words(roles));
    }

    /// Opens or locks; the account's sessions end.
    public boolean state(String name, AccountRow.State state) {
        return changed(name, "state = ?", state);
    }

    /// Sets another password; the account's sessions end, and a reset that waited is void.
    public boolean password(String name, String hash) {
        return changed(name, "password = ?, reset_digest = NULL, reset_until = NULL", hash);
    }

    /// Lets its owner choose another password once.
    public boolean reset(String name, String digest, Instant until) {
        return connections.answer(
                to ->
                        LedgerRows.change(
                                        to,
                                        "UPDATE account SET reset_digest = ?, reset_until = ? WHERE"
                                                + " name = ?",
                                        digest,
                                        until,
                                        name)
                                > 0);
    }

    /// The account that may choose another password now.
    public Optional<AccountRow> resettable(String digest, Instant now) {
        return list("SELECT * FROM account WHERE reset_digest = ? AND reset_until > ?", digest, now)
                .stream()
                .findFirst();
    }

    /// Says that somebody signed in.
    public void signedIn(String name, Instant at) {
        int _ = connections.change("UPDATE account SET signed_in_at = ? WHERE name = ?", at, name);
    }

    /// Removes an account with its sessions, tokens and questions. What it did stays in the audit
    /// log, what it shared stays shared.
    public boolean remove(String name) {
        return connections.answer(
                to -> {
                    endSessions(to, name);
                    LedgerRows.change(to, "DELETE FROM api_token WHERE account = ?", name);
                    LedgerRows.change(to, "DELETE FROM asked_question WHERE who = ?", name);
                    LedgerRows.change(
                            to,
                            "DELETE FROM saved_question WHERE who = ? AND reach = ?",
                            name,
                            SavedQuestion.Reach.OWN);
                    return LedgerRows.change(to, "DELETE FROM account WHERE name = ?", name) > 0;
                });
    }

    private boolean changed(String name, String what, @Nullable Object value) {
        return connections.answer(
                to -> {
                    endSessions(to, name);
                    return LedgerRows.change(
                                    to,
                                    "UPDATE account SET " + what + " WHERE name = ?",
                                    value,
                                    name)
                            > 0;
                });
    }

    private static void endSessions(Connection to, String name) throws SQLException {
        LedgerRows.change(to, "DELETE FROM session WHERE account = ?", name);
    }

    private List<AccountRow> list(String sql, Object... values) {
        return connections.read(from -> LedgerRows.list(from, AccountBook::account, sql, values));
    }

    static AccountRow account(ResultSet row) throws SQLException {
        return new AccountRow(
                row.getString("name"),
                new HashSet<>(LedgerJson.words(row.getString("roles"))),
                Optional.ofNullable(row.getString("password")),
                Optional.ofNullable(row.getString("subject")),
                AccountRow.State.valueOf(row.getString("state")),
                Instant.parse(row.getString("created_at")),
                Optional.ofNullable(row.getString("signed_in_at")).map(Instant::parse));
    }
}
