package socle.kinds.analyse.hypothesis;

import java.util.List;
import socle.api.proof.Evidence;
import socle.core.testing.KindTester;
import socle.core.testing.TestedNode;
import socle.kinds.Example;

/// A project of one table and one hypothesis.
final class Asked {

    static final String FILE = "hypotheses/asked.yml";

    private Asked() {}

    /// Of a table `d`, whose rows a SELECT makes.
    static KindTester of(String select, String keys) {
        return KindTester.of(Example.box())
                .file("models/d.sql", select + "\n")
                .file(FILE, file(keys));
    }

    static String file(String keys) {
        return "kind: hypothesis\nquestion: Is it so?\nh0: Nothing is there.\nh1: Something is"
                + " there.\nfrom: d\n"
                + keys;
    }

    static TestedNode run(String select, String keys) {
        return of(select, keys).run("asked");
    }

    /// The values of one column of its one row.
    static Object found(TestedNode node, String column) {
        return java.util.Objects.requireNonNull(
                node.rows().at(0, node.rows().indexOf(column)), column);
    }

    static double number(TestedNode node, String column) {
        return ((Number) found(node, column)).doubleValue();
    }

    /// All that it said, in both languages.
    static List<String> words(TestedNode node) {
        return node.evidence().stream()
                .flatMap(
                        one ->
                                switch (one) {
                                    case Evidence.Verdict verdict ->
                                            java.util.stream.Stream.of(
                                                    verdict.why().en(), verdict.why().fr());
                                    case Evidence.Statement said ->
                                            java.util.stream.Stream.of(said.markdown());
                                    default ->
                                            java.util.stream.Stream.of(
                                                    one.label().en(), one.label().fr());
                                })
                .toList();
    }
}
