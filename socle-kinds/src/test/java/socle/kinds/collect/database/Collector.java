package socle.kinds.collect.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import socle.core.ledger.JdbcLedger;
import socle.core.ledger.Ledger;
import socle.core.ledger.SqliteDatabase;
import socle.core.testing.KindTester;
import socle.core.testing.SequentialIds;

/// The process that the kill test of databases kills: collects by watermark and by changes, again
/// and again, until it dies.
public final class Collector {

    /// Said after each run: from the first on, the process is warm.
    static final String BEGUN = "begun";

    private Collector() {}

    /// @param args the project's folder, a name that no other process has, and the database
    public static void main(String[] args) throws IOException {
        Path project = Path.of(args[0]);
        try (Ledger ledger = ledger(project)) {
            KindTester tester = tester(project, ledger, args[1], args[2]);
            while (true) {
                tester.runAgain("grown");
                tester.runAgain("followed");
                System.out.println(BEGUN);
            }
        }
    }

    static Ledger ledger(Path project) throws IOException {
        Files.createDirectories(project.resolve(".socle"));
        return JdbcLedger.open(new SqliteDatabase(project.resolve(".socle/ledger.db")));
    }

    static KindTester tester(Path project, Ledger ledger, String name, String url) {
        String slot = url.substring(url.lastIndexOf('/') + 1);
        String common =
                "kind: database\nurl: "
                        + url
                        + "\nuser: postgres\nlegal: {publisher: The shop, basis: own_data}\n"
                        + "table: moves\nkey: [id]\n";
        return KindTester.in(project, new DatabaseKind())
                .remembering(ledger, new SequentialIds(name))
                .file("sources/grown.yml", common + "watermark: changed\n")
                .file("sources/followed.yml", common + "changes: {slot: " + slot + "}\n");
    }
}
