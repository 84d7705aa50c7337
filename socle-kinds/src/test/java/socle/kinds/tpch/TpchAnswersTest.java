package socle.kinds.tpch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import socle.api.data.Rows;
import socle.core.testing.KindTester;
import socle.core.testing.TestedNode;
import socle.kinds.Example;

/// The oracle is the answers that `io.trino.tpch` 1.2 publishes for scale 0.01.
class TpchAnswersTest {

    @TestFactory
    Stream<DynamicTest> the_answers_are_the_published_ones(@TempDir Path folder)
            throws IOException, SQLException {
        System.err.println("T0 " + System.nanoTime() / 1000000);
        TpchTables.write(folder.resolve("data"), 0.01);
        KindTester tester = KindTester.in(folder, Example.box());
        TpchProject.files().forEach(tester::file);
        System.err.println("T1 " + System.nanoTime() / 1000000);
        System.err.println(tester.run("customer").words());
        System.err.println("T2 " + System.nanoTime() / 1000000);
        TestedNode done = tester.run("q22").done();
        System.err.println("T3 " + System.nanoTime() / 1000000);
        return TpchQuery.all().stream()
                .map(
                        query ->
                                DynamicTest.dynamicTest(
                                        query.name(),
                                        () -> same(query.answer(), done.rows(query.name()))));
    }

    private static void same(List<List<@Nullable String>> published, Rows rows) {
        assertEquals(sorted(published), sorted(written(rows, published.getFirst())));
    }

    private static List<List<@Nullable String>> written(
            Rows rows, List<@Nullable String> published) {
        List<List<@Nullable String>> written = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<@Nullable String> cells = new ArrayList<>();
            for (int column = 0; column < rows.columns().size(); column++) {
                cells.add(TpchQuery.written(rows.at(row, column), published.get(column)));
            }
            written.add(cells);
        }
        return written;
    }

    private static List<List<@Nullable String>> sorted(List<List<@Nullable String>> rows) {
        List<List<@Nullable String>> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparing(Object::toString));
        return sorted;
    }
}
