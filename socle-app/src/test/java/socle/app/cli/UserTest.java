package socle.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Accounts, tokens and the audit log on the command line.
final class UserTest {

    private static final String GOOD = "a tall ship and a star";

    @TempDir Path folder = Path.of(".");
    private Caller caller = new Caller(folder);

    @BeforeEach
    void project() {
        caller =
                new Caller(folder)
                        .with("socle.yml", "name: Shop\nlanguage: en\nframework: []\n")
                        .typing(GOOD);
    }

    @Test
    void whoever_is_added_is_listed() {
        assertEquals(Ending.DONE, caller.call("user", "add", "ann", "--role", "owner").ending());
        assertEquals(
                "ann may come in\n".replace("ann", "bob"),
                caller.call("user", "add", "bob", "--role", "viewer,analyst").err());
        JsonNode accounts = caller.call("user", "--json").json().path("accounts");
        assertEquals("ann", accounts.at("/0/name").asString());
        assertEquals("[\"analyst\",\"viewer\"]", accounts.at("/1/roles").toString());
        assertFalse(accounts.toString().contains("argon2"));
    }

    @Test
    void what_cannot_be_done_is_a_mistake_and_stands_in_the_log() {
        Caller.Called refused = caller.call("user", "add", "ann", "--role", "viewer");
        assertEquals(Ending.WRONG, refused.ending());
        assertEquals(
                "the first account has to be of somebody who administers; give it the role owner\n",
                refused.err());
        assertEquals(
                Ending.WRONG,
                caller.typing("short").call("user", "add", "ann", "--role", "owner").ending());
        assertEquals(Ending.WRONG, caller.call("user", "lock").ending());
        JsonNode rows = caller.call("audit", "--json").json().path("rows");
        assertEquals(2, rows.size());
        assertEquals("refused", rows.at("/0/outcome").asString());
        assertEquals("account.add", rows.at("/0/action").asString());
        assertEquals("someone@somewhere (1)", rows.at("/0/who").asString());
    }

    @Test
    void roles_of_the_project_can_be_given() {
        caller.with("privacy/buyer.yml", "kind: role\nrights: [look, rows]\n");
        caller.call("user", "add", "ann", "--role", "owner");
        assertEquals(Ending.DONE, caller.call("user", "add", "bob", "--role", "buyer").ending());
        assertTrue(
                caller.call("user", "roles", "bob", "--role", "byer")
                        .err()
                        .contains("did you mean 'buyer'?"));
    }

    @Test
    void a_reset_prints_a_token_and_nothing_else_on_standard_output() {
        caller.call("user", "add", "ann", "--role", "owner");
        Caller.Called reset = caller.call("user", "reset", "ann");
        assertEquals(43, reset.out().strip().length());
        assertTrue(reset.err().contains("once, until 2026-01-02"));
        assertEquals(Ending.WRONG, caller.call("user", "reset", "bob").ending());
    }

    @Test
    void a_token_is_shown_once_listed_and_revoked() {
        caller.call("user", "add", "ann", "--role", "owner");
        JsonNode made =
                caller.call("token", "add", "ann", "--right", "look,query", "--for", "BI", "--json")
                        .json();
        assertTrue(made.path("token").asString().startsWith("socle_"));
        assertEquals("2026-04-01T00:00:00Z", made.path("until").asString());
        Caller.Called listed = caller.call("token");
        assertTrue(listed.out().contains("BI"));
        assertFalse(listed.out().contains(made.path("token").asString()));
        String id = made.path("id").asString();
        assertEquals(Ending.DONE, caller.call("token", "revoke", id).ending());
        assertEquals(Ending.WRONG, caller.call("token", "revoke", id).ending());
        assertTrue(
                caller.call("token", "add", "ann", "--right", "rum")
                        .err()
                        .contains("did you mean 'run'?"));
    }

    @Test
    void the_log_is_verified_and_read_by_filter() {
        caller.call("user", "add", "ann", "--role", "owner");
        String digest = caller.call("audit", "verify", "--json").json().path("digest").asString();
        caller.later(Duration.ofHours(1)).call("token", "add", "ann");
        Caller.Called verified = caller.call("audit", "verify", "--expect", digest);
        assertEquals(Ending.DONE, verified.ending());
        assertTrue(verified.out().startsWith("2 rows are as they were written, to number 2"));
        assertEquals(Ending.FELL, caller.call("audit", "verify", "--expect", "0").ending());
        JsonNode tokens = caller.call("audit", "--action", "token.", "--json").json();
        assertEquals(1, tokens.path("total").asInt());
        assertEquals(400, tokens.path("kept_days").asInt());
    }

    private String validated() {
        Caller.Called called = caller.call("validate", "--lang", "en");
        return called.out() + called.err();
    }

    @Test
    void settings_of_the_entrance_are_checked_with_all_else() {
        caller.with(
                "socle.yml",
                """
                name: Shop
                language: en
                framework: []
                access:
                  idle: 9d
                  openid:
                    issuer: http://login.example.org
                    client_id: socle
                    everybody: [viewr]
                """);
        String told = validated();
        assertTrue(told.contains("'http://login.example.org' is not reached safely"), told);
    }

    @Test
    void a_role_that_settings_name_has_to_be_there() {
        caller.with(
                "socle.yml",
                """
                name: Shop
                language: en
                framework: []
                access:
                  idle: 9h
                  openid:
                    issuer: https://login.example.org
                    client_id: socle
                    everybody: [viewr]
                """);
        String told = validated();
        assertTrue(told.contains("socle.yml:7:"), told);
        assertTrue(told.contains("did you mean 'viewer'?"), told);
    }

    @Test
    void a_policy_whose_condition_does_not_bind_is_told_at_its_word() {
        caller.with("models/orders.sql", "SELECT 1 AS id, 'FR' AS country")
                .with(
                        "privacy/french.yml",
                        "kind: policy\ntable: orders\nrows: id = 1 AND contry = 'FR'\n");
        String told = validated();
        assertTrue(told.contains("privacy/french.yml:3:18"), told);
        assertTrue(told.contains("did you mean 'country'?"), told);
    }
}
