package socle.kinds.collect.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import socle.core.ledger.JdbcLedger;
import socle.core.ledger.Ledger;
import socle.core.ledger.SqliteDatabase;
import socle.core.testing.KindTester;
import socle.core.testing.SequentialIds;

/// The process that the kill test kills: collects what is new from a service, again and again,
/// until it dies.
public final class KilledCollection {

    /// Said before the first run.
    static final String BEGUN = "begun";

    private KilledCollection() {}

    /// @param args the project's folder, a name that no other process has, the service's address
    public static void main(String[] args) throws IOException {
        Path project = Path.of(args[0]);
        try (Ledger ledger = ledger(project)) {
            KindTester tester = tester(project, ledger, args[1], args[2]);
            var _ = tester.problems(); // the engine is warm before the first run
            System.out.println(BEGUN);
            while (true) {
                tester.runAgain("loans").done();
            }
        }
    }

    static Ledger ledger(Path project) throws IOException {
        Files.createDirectories(project.resolve(".socle"));
        return JdbcLedger.open(new SqliteDatabase(project.resolve(".socle/ledger.db")));
    }

    static KindTester tester(Path project, Ledger ledger, String name, String service) {
        return KindTester.in(project, new ApiKind())
                .remembering(ledger, new SequentialIds(name))
                .file(
                        "sources/loans.yml",
                        """
                        kind: api
                        legal: {publisher: The town, basis: own_data}
                        url: %s
                        records: $.items
                        total: $.total
                        key: id
                        columns: {id: BIGINT, at: BIGINT, title: VARCHAR}
                        children: {tags: {records: tags, columns: {value: VARCHAR}}}
                        pages: {by: cursor, parameter: after, next: $.next}
                        since: {column: at, parameter: since}
                        ask_again: 0
                        """
                                .formatted(service));
    }
}
