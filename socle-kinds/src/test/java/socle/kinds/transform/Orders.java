package socle.kinds.transform;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.data.Column;
import socle.api.text.Phrase;
import socle.core.project.Knowledge;
import socle.core.testing.KindTester;

/// A small project about orders, for tests.
final class Orders {

    private Orders() {}

    /// A project with the three kinds, and a source `orders` of `id,day,amount,city`.
    static KindTester project() {
        return KindTester.of(new LinesKind(), new ModelKind(), new UnitTestKind(), new CheckKind())
                .file("sources/orders.yml", "kind: lines\nfile: data/orders.csv\n")
                .file(
                        "data/orders.csv",
                        """
                        id,day,amount,city
                        1,2026-01-01,10.50,Lyon
                        2,2026-01-01,20.00,Brest
                        3,2026-01-02,5.25,Lyon
                        """);
    }

    /// The columns of tables, known before a run.
    static Knowledge columns(Map<String, List<Column>> tables) {
        return new Knowledge() {
            @Override
            public Instant now() {
                return Instant.EPOCH;
            }

            @Override
            public Optional<List<Column>> columns(String table) {
                return Optional.ofNullable(tables.get(table));
            }

            @Override
            public Map<String, Phrase> requirements() {
                return Map.of();
            }
        };
    }

    /// The columns of `orders`.
    static List<Column> columns() {
        return List.of(
                new Column("id", "BIGINT"),
                new Column("day", "DATE"),
                new Column("amount", "DOUBLE"),
                new Column("city", "VARCHAR"));
    }

    /// A project with these rows in place of the three.
    static KindTester rows(KindTester tester, String... lines) {
        return tester.file(
                "data/orders.csv", "id,day,amount,city\n" + String.join("\n", lines) + "\n");
    }
}
