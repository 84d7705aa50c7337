package socle.app.show;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ProseTextTest {

    @Test
    void lines_that_an_editor_broke_become_one() {
        assertEquals(
                List.of("one two three", "", "- a, and more of it", "- b", "", "# head", "text"),
                ProseText.lines("one\ntwo\nthree\n\n- a,\n  and more of it\n- b\n\n# head\ntext"));
    }

    @Test
    void code_and_tables_stay_as_they_are() {
        List<String> lines =
                List.of(
                        "text",
                        "```sql",
                        "SELECT 1",
                        "FROM t",
                        "```",
                        "then",
                        "",
                        "| a |",
                        "| b |");
        assertEquals(lines, ProseText.lines(String.join("\n", lines)));
    }
}
