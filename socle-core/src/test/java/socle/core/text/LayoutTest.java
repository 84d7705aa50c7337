package socle.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import socle.api.Header;
import socle.api.text.Body;
import socle.api.text.Language;
import socle.api.text.Layout;
import socle.api.text.NodeId;
import socle.api.text.Place;
import socle.api.text.Problem;
import socle.api.text.Reference;
import socle.api.text.Sql;
import socle.api.text.TableRef;
import socle.core.testing.PlainSql;

/// Markdown with blocks, read into records.
class LayoutTest {

    public sealed interface Piece {}

    public record Picture(TableRef of, Optional<Integer> width, Place place) implements Piece {}

    public record Rule(String colour) implements Piece {}

    public record Query(String name, Optional<String> title, @Body Sql select, Place place)
            implements Piece {}

    public record Sheet(@Body Layout<Piece> text) {}

    private static final String TEXT =
            """
            ---
            kind: sheet
            ---
            Before, see {{ table costs }}.

            ```picture
            of: strikes
            width: 3
            ```

            ~~~rule
            red
            ~~~

            ```python
            print(1)
            ```
            """;

    private final SpecReader reader = new SpecReader(new Forms(), new PlainSql());
    private final List<Problem> problems = new ArrayList<>();

    private Decoded<Header, Sheet> read(String text) {
        SourceText source =
                SourceText.of("a.md", text.getBytes(StandardCharsets.UTF_8), problems::add);
        Document document = reader.documents().of(source, problems::add).getFirst();
        Decoded<Header, Sheet> decoded =
                reader.read(Header.class, Sheet.class, Set.of("kind"), document);
        problems.addAll(decoded.problems());
        return decoded;
    }

    private List<String> told(String text) {
        read(text);
        return problems.stream().sorted().map((Problem one) -> one.in(Language.EN)).toList();
    }

    @Test
    void blocks_become_records_with_their_places_and_other_fences_stay_text() {
        Decoded<Header, Sheet> decoded = read(TEXT);
        List<Layout.Piece<Piece>> pieces = decoded.made().orElseThrow().spec().text().pieces();
        assertEquals(4, pieces.size());
        assertEquals(
                List.of(
                        new Picture(
                                new TableRef(new NodeId("strikes"), new Place("a.md", 7, 5)),
                                Optional.of(3),
                                new Place("a.md", 7, 1)),
                        new Rule("red")),
                decoded.made().orElseThrow().spec().text().parts());
        Layout.Words<?> code = assertInstanceOf(Layout.Words.class, pieces.getLast());
        assertTrue(code.text().text().contains("```python"));
        assertEquals(new Place("a.md", 14, 1), code.text().place());
    }

    @Test
    void a_block_with_a_text_of_its_own_has_its_keys_in_a_comment_before_it() {
        Decoded<Header, Sheet> decoded =
                read("Text.\n\n```query\n/* name: one */\nSELECT *\nFROM strikes\n```\n");
        Query query =
                assertInstanceOf(
                        Query.class, decoded.made().orElseThrow().spec().text().parts().getFirst());
        assertEquals("one", query.name());
        assertEquals("SELECT *\nFROM strikes\n".strip(), query.select().text().strip());
        assertEquals(new Place("a.md", 5, 1), query.select().place());
        assertEquals(List.of("strikes"), decoded.tables());
    }

    @Test
    void a_block_without_its_keys_or_its_text_is_told_where_it_begins() {
        assertEquals(
                List.of(
                        "a.md:3:1  key 'name' is missing; add it",
                        "a.md:7:1  nothing stands below the keys; write the text there"),
                told("Text.\n```query\nSELECT 1\n```\n```query\n/* name: two */\n```\n"));
    }

    @Test
    void blocks_and_text_name_nodes() {
        assertEquals(
                List.of("costs", "strikes"),
                read(TEXT).references().stream().map(Reference::node).map(NodeId::value).toList());
    }

    @Test
    void all_problems_of_all_blocks_are_told_at_once() {
        assertEquals(
                List.of(
                        "a.md:2:15  unknown key 'widht'; did you mean 'width'?",
                        "a.md:3:8  'two' is not a whole number; write digits alone, 9 at most, such"
                                + " as 12",
                        "a.md:6:1  key 'colour' is missing; add it",
                        "a.md:8:1  unknown block 'rul'; did you mean 'rule'?"),
                told(
                        """
                        ```picture
                        {of: strikes, widht: 1,
                        width: two}
                        ```
                        ```rule
                        ```
                        text
                        ```rul
                        red
                        ```
                        """));
    }

    @Test
    void a_block_that_does_not_end_is_told_where_it_begins() {
        assertEquals(
                List.of(
                        "a.md:2:1  this block does not end; close it with a line of the same three"
                                + " signs"),
                told("Text.\n```rule\nred\n"));
    }

    @Test
    void yaml_that_cannot_be_read_is_told_at_its_line_in_the_file() {
        String first = told("Text.\n```rule\ncolour: [red\n```\n").getFirst();
        assertTrue(first.startsWith("a.md:"), first);
        assertTrue(first.contains("a.md:3") || first.contains("a.md:4"), first);
    }

    @Test
    void words_between_blocks_are_wording_and_blocks_are_work() {
        Decoded.Made<Header, Sheet> before = read(TEXT).made().orElseThrow();
        Decoded.Made<Header, Sheet> reworded =
                read(TEXT.replace("Before, see", "Look first at")).made().orElseThrow();
        Decoded.Made<Header, Sheet> changed =
                read(TEXT.replace("width: 3", "width: 4")).made().orElseThrow();
        assertEquals(before.work(), reworded.work());
        assertNotEquals(before.words(), reworded.words());
        assertNotEquals(before.work(), changed.work());
    }
}
