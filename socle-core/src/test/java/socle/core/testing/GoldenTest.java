package socle.core.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenTest {

    @TempDir Path folder = Path.of(".");

    @Test
    void a_difference_is_told_as_a_unified_diff() {
        assertEquals(
                """
                @@ -2,7 +2,7 @@
                 b
                 c
                 d
                -e
                +E
                 f
                 g
                 h
                """,
                UnifiedDiff.of("a\nb\nc\nd\ne\nf\ng\nh\ni", "a\nb\nc\nd\nE\nf\ng\nh\ni"));
    }

    @Test
    void changes_far_apart_are_two_hunks() {
        String old = "x\n1\n2\n3\n4\n5\n6\n7\n8\n9\ny";
        String diff = UnifiedDiff.of(old, "X\n1\n2\n3\n4\n5\n6\n7\n8\n9\nY");
        assertEquals(2, diff.lines().filter(line -> line.startsWith("@@")).count());
        assertTrue(diff.contains("@@ -8,4 +8,4 @@"), diff);
    }

    @Test
    void equal_texts_have_no_difference() {
        assertEquals("", UnifiedDiff.of("a\n", "a\n"));
    }

    @Test
    void a_file_too_many_or_too_few_is_a_difference() throws IOException {
        Files.writeString(folder.resolve("old.md"), "old\n");
        String told = Golden.differences(folder, Map.of("new.md", "new\n"));
        assertTrue(told.contains("-old"));
        assertTrue(told.contains("+new"));
    }
}
