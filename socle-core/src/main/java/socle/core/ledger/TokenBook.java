package socle.core.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import socle.api.access.Right;

/// The tokens of a ledger. Every method is one transaction.
public final class TokenBook {

    private final Connections connections;

    TokenBook(Connections connections) {
        this.connections = connections;
    }

    /// Keeps a new token.
    ///
    /// @param digest of its secret
    public void add(String digest, TokenRow token) {
        connections.write(
                to ->
                        LedgerRows.change(
                                to,
                                "INSERT INTO api_token (digest, id, account, label, rights,"
                                        + " created_at, ends_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                                digest,
                                token.id(),
                                token.account(),
                                token.label(),
                                LedgerJson.words(token.rights().stream().map(Right::name).toList()),
                                token.created(),
                                token.ends()));
    }

    /// The token of a secret and its account, in one look.
    public Optional<Held> find(String digest) {
        return connections
                .read(
                        from ->
                                LedgerRows.list(
                                        from,
                                        row -> new Held(token(row), AccountBook.account(row)),
                                        "SELECT t.id, t.account, t.label, t.rights, t.created_at AS"
                                                + " token_created_at, t.ends_at, t.used_at, account.*"
                                                + " FROM api_token t JOIN account ON account.name ="
                                                + " t.account WHERE t.digest = ?",
                                        digest))
                .stream()
                .findFirst();
    }

    /// A token and whose it is.
    public record Held(TokenRow token, AccountRow account) {}

    /// Says that a token is used.
    public void used(String digest, Instant at) {
        int _ = connections.change("UPDATE api_token SET used_at = ? WHERE digest = ?", at, digest);
    }

    /// All of them, by account and age.
    public List<TokenRow> all() {
        return list(
                "SELECT t.*, t.created_at AS token_created_at FROM api_token t ORDER BY"
                        + " account, created_at DESC, id");
    }

    /// Those of an account, the newest first.
    public List<TokenRow> of(String account) {
        return list(
                "SELECT t.*, t.created_at AS token_created_at FROM api_token t WHERE account = ?"
                        + " ORDER BY created_at DESC, id",
                account);
    }

    /// Takes a token back.
    ///
    /// @return whether there was one
    public boolean revoke(String id) {
        return connections.change("DELETE FROM api_token WHERE id = ?", id) > 0;
    }

    private List<TokenRow> list(String sql, Object... values) {
        return connections.read(from -> LedgerRows.list(from, TokenBook::token, sql, values));
    }

    private static TokenRow token(ResultSet row) throws SQLException {
        return new TokenRow(
                row.getString("id"),
                row.getString("account"),
                row.getString("label"),
                LedgerJson.words(row.getString("rights")).stream()
                        .map(Right::valueOf)
                        .collect(Collectors.toSet()),
                Instant.parse(row.getString("token_created_at")),
                Instant.parse(row.getString("ends_at")),
                Optional.ofNullable(row.getString("used_at")).map(Instant::parse));
    }
}
