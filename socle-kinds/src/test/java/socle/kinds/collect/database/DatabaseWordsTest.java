package socle.kinds.collect.database;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import socle.api.text.Language;
import socle.api.text.Problem;
import socle.core.ledger.StepRow;
import socle.core.testing.Golden;
import socle.core.testing.KindTester;

/// Everything that a bad database, or a bad description of one, makes people read, in both
/// languages.
class DatabaseWordsTest {

    private static final String SECRET = "sesame-0pen-7";

    private final Map<String, String> told = new LinkedHashMap<>();
    private final String url = Servers.postgres();

    @Test
    void every_trouble_is_told_in_plain_words_and_no_password_is() {
        Servers.sql(
                url,
                "CREATE TABLE moves (id int, what text, n numeric)",
                "INSERT INTO moves VALUES (1, 'a', 1), (1, 'b', 2.5)",
                "CREATE TABLE secret (id int)",
                "CREATE VIEW seen AS SELECT * FROM moves",
                "CREATE FUNCTION sly() RETURNS int LANGUAGE sql AS 'DELETE FROM moves RETURNING id'",
                "DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'reader') THEN"
                        + " CREATE ROLE reader LOGIN PASSWORD '"
                        + SECRET
                        + "'; END IF; END $$",
                "GRANT SELECT ON moves TO reader");
        run("unknown host", "url: jdbc:postgresql://no.such.host.invalid/shop\ntable: moves\n");
        run(
                "refused connection",
                "url: jdbc:postgresql://127.0.0.1:" + closedPort() + "/shop\ntable: moves\n");
        run("unknown database", at(url.replaceAll("/source\\d+$", "/nowhere")) + "table: moves\n");
        run("missing driver", "url: jdbc:oracle:thin:@//db:1521/shop\ntable: moves\n");
        run("missing secret", at(url) + "password: {secret: other}\ntable: moves\n");
        run("missing table", at(url) + "table: move\n");
        run("missing schema", at(url) + "schema: nowhere\ntable: moves\n");
        run("no permission", at(url) + "user: reader\ntable: secret\n");
        run("no replication", at(url) + "user: reader\ntable: moves\nkey: [id]\nchanges: {}\n");
        run("changes of a view", at(url) + "table: seen\nchanges: {}\n");
        run("a query that writes", at(url) + "query: SELECT sly() AS id\n");
        run("broken query", at(url) + "query: SELECT id FORM moves\n");
        run("missing watermark", at(url) + "table: moves\nkey: [id]\nwatermark: whan\n");
        run("watermark of text", at(url) + "table: moves\nkey: [id]\nwatermark: what\n");
        run(
                "look back from numbers",
                at(url) + "table: moves\nkey: [id]\nwatermark: id\nlook_back: 1h\n");
        run("key that comes twice", at(url) + "table: moves\nkey: [id]\n");
        run("another type", at(url) + "table: moves\ncolumns: {what: BIGINT}\n");
        run("a value that does not fit", at(url) + "table: moves\ncolumns: {n: 'DECIMAL(10,0)'}\n");
        run("missing SQLite file", "file: data/none.db\ntable: moves\n");
        run("no SQLite file", "file: sources/moves.yml\ntable: moves\n");
        spec("no address", "table: moves\n");
        spec("two addresses", "url: jdbc:x:y\nfile: data/a.db\ntable: moves\n");
        spec("no JDBC address", "url: postgresql://db/shop\ntable: moves\n");
        spec(
                "password in the address",
                "url: jdbc:postgresql://db/shop?password=x\ntable: moves\n");
        spec("password before the host", "url: jdbc:postgresql://me:x@db/shop\ntable: moves\n");
        spec("plain password", "url: jdbc:x:y\npassword: x\ntable: moves\n");
        run("relative file", "url: jdbc:sqlite:data/a.db\ntable: moves\n");
        spec("neither table nor query", "url: jdbc:x:y\n");
        spec("no query", "url: jdbc:x:y\nquery: DELETE FROM moves\n");
        spec("several statements", "url: jdbc:x:y\nquery: SELECT 1; DROP TABLE moves\n");
        spec("too few values", "url: jdbc:x:y\nquery: SELECT ? + ?\nparameters: [1]\n");
        spec("filter of a query", "url: jdbc:x:y\nquery: SELECT 1\nfilter: a > 1\n");
        spec("filter that ends", "url: jdbc:x:y\ntable: t\nfilter: a > 1; DROP TABLE t\n");
        spec("a type that is none", "url: jdbc:x:y\ntable: t\ncolumns: {a: NUMBER}\n");
        spec("watermark without key", "url: jdbc:x:y\ntable: t\nwatermark: at\n");
        spec("look back without watermark", "url: jdbc:x:y\ntable: t\nlook_back: 1h\n");
        spec("changes elsewhere", "url: jdbc:mariadb://db/shop\ntable: t\nchanges: {}\n");
        spec(
                "changes of a query",
                "url: jdbc:postgresql://db/shop\nquery: SELECT 1\nchanges: {}\n");
        spec("no rows at a time", "url: jdbc:x:y\ntable: t\nfetch: 0\n");
        spec("a share beyond one", "url: jdbc:x:y\ntable: t\nrejected_at_most: 5\n");
        StringBuilder golden = new StringBuilder();
        told.forEach((what, words) -> golden.append("# ").append(what).append('\n').append(words));
        Golden.check("collect/database-bad-input.txt", golden.toString());
    }

    private static String at(String url) {
        return "url: " + url + "\n";
    }

    private static int closedPort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KindTester tester(String keys) {
        String user = keys.contains("\nuser: ") ? "" : "user: postgres\n";
        String password =
                keys.contains("password: ") || keys.startsWith("file")
                        ? ""
                        : "password: {secret: pass}\n";
        return KindTester.of(new DatabaseKind())
                .secret("pass", SECRET)
                .file(
                        "sources/moves.yml",
                        "kind: database\nlegal: {publisher: Nobody, basis: own_data}\n"
                                + keys
                                + user
                                + password);
    }

    private void run(String what, String keys) {
        KindTester tester = tester(keys);
        StepRow step = tester.run("moves").failed("").step().orElseThrow();
        String words = step.words().in(Language.EN) + "\n" + step.words().in(Language.FR) + "\n\n";
        told.put(what, stable(words, tester));
        for (Path file : files(tester.folder())) {
            assertFalse(text(file).contains(SECRET), file + " tells the password");
        }
        assertFalse(words.contains(SECRET), words);
    }

    private void spec(String what, String keys) {
        StringBuilder words = new StringBuilder();
        for (Problem problem : tester(keys).problems()) {
            words.append(problem.in(Language.EN)).append('\n');
            words.append(problem.in(Language.FR)).append('\n');
        }
        told.put(what, words.append('\n').toString());
    }

    private static String stable(String words, KindTester tester) {
        return words.replace(tester.folder().toString(), "PROJECT")
                .replaceAll("(localhost|127\\.0\\.0\\.1):\\d+", "HOST:PORT")
                .replaceAll("source\\d+", "SOURCE");
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return new String(
                    Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
