package socle.kinds.analyse.simulation;

import java.util.Objects;
import socle.core.testing.KindTester;
import socle.core.testing.TestedNode;
import socle.kinds.Example;

/// A project of one table and one simulation.
final class Tried {

    static final String FILE = "simulations/tried.yml";

    private Tried() {}

    /// Of a table `d`, whose rows a SELECT makes.
    static KindTester of(String select, String keys) {
        return KindTester.of(Example.box())
                .file("models/d.sql", select + "\n")
                .file(FILE, file(keys));
    }

    static String file(String keys) {
        return "kind: simulation\nquestion: Is it so?\nconclusion: It is so.\nseed: 7\n" + keys;
    }

    static TestedNode run(String keys) {
        return of("SELECT i, i * 1.5 AS v, 'x' AS word FROM range(10) AS t (i)", keys).run("tried");
    }

    /// A number of its one row.
    static double number(TestedNode node, String column) {
        return ((Number) Objects.requireNonNull(node.rows().at(0, node.rows().indexOf(column))))
                .doubleValue();
    }
}
