package socle.kinds.tpch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
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
        TpchTables.write(folder.resolve("data"), 0.01);
        KindTester tester = KindTester.in(folder, Example.box());
        TpchProject.files().forEach(tester::file);
        TestedNode done = tester.run("q22").done();
        return TpchQuery.all().stream()
                .map(
                        query ->
                                DynamicTest.dynamicTest(
                                        query.name(), () -> same(query, done.rows(query.name()))));
    }

    private static void same(TpchQuery query, Rows rows) {
        assertEquals(sorted(query.answer()), sorted(written(query, rows)));
    }

    private static List<List<@Nullable String>> written(TpchQuery query, Rows rows) {
        int[] digits = IntStream.range(0, rows.columns().size()).map(query::digits).toArray();
        List<List<@Nullable String>> written = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<@Nullable String> cells = new ArrayList<>();
            for (int column = 0; column < digits.length; column++) {
                cells.add(TpchQuery.written(rows.at(row, column), digits[column]));
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
