package socle.core.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import socle.core.ledger.JdbcLedger;
import socle.core.ledger.Ledger;
import socle.core.ledger.SqliteDatabase;

/// The process that the kill test kills: changes one node and runs the project, again and again,
/// until it dies.
public final class Killed {

    /// Said after each run: from the first on, the process is warm.
    static final String BEGUN = "begun";

    private static final int ROWS = 100_000;

    private Killed() {}

    /// @param args the project's folder and a name that no other process has
    public static void main(String[] args) throws IOException {
        Path project = Path.of(args[0]);
        try (Ledger ledger = ledger(project)) {
            KindTester tester = tester(project, ledger, args[1]);
            for (int round = 0; ; round++) {
                change(project, ROWS + round);
                tester.run("numbers");
                System.out.println(BEGUN);
            }
        }
    }

    static Ledger ledger(Path project) throws IOException {
        Files.createDirectories(project.resolve(".socle"));
        return JdbcLedger.open(new SqliteDatabase(project.resolve(".socle/ledger.db")));
    }

    /// A project of a source, a chain, a fan and a rule.
    static KindTester tester(Path project, Ledger ledger, String name) {
        KindTester tester =
                KindTester.in(project, new Counting(), new Query(), new Rule())
                        .remembering(ledger, new SequentialIds(name));
        String table = "/* how: table */\n";
        for (int i = 0; i < 5; i++) {
            String before = i == 0 ? "numbers" : "chain" + (i - 1);
            tester.file("queries/chain" + i + ".sql", table + "SELECT n + 1 AS n FROM " + before);
            tester.file(
                    "queries/fan" + i + ".sql",
                    table + "SELECT n, md5(n::VARCHAR) AS h FROM numbers WHERE n % 5 = " + i);
        }
        tester.file("queries/seen.sql", "SELECT count(*) AS n FROM chain4");
        return tester.file("rules/few.yml", "kind: rule\non: numbers\nat_most: 1000000\n");
    }

    /// Changes the source, whole or not at all.
    static void change(Path project, int to) {
        try {
            Path draft = Files.writeString(project.resolve("draft"), "kind: counting\nto: " + to);
            Path folder = Files.createDirectories(project.resolve("numbers"));
            Files.move(draft, folder.resolve("numbers.yml"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
