package socle.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import socle.api.text.Language;
import socle.api.text.Problem;

class YamlWordsTest {

    private static String told(String yaml) {
        List<Problem> problems = new ArrayList<>();
        new Documents().of(new SourceText("a.yml", yaml), problems::add);
        assertEquals(1, problems.size(), yaml);
        return problems.getFirst().in(Language.EN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: a: b",
                "a: 1\n b: 2",
                "a:\n  - 1\n - 2",
                "a: 'x",
                "a: [1, 2",
                "a: {b: 1",
                "a: *x",
                "a: @x",
                "a: 1\nb",
                "a: \"\\q\"",
                "a: b\n- c",
                "a: {b: 1\nc: 2",
                "\tb: 1",
                "a: [1,,2]",
                "{a: 1}}"
            })
    void the_usual_slips_are_told_in_plain_words(String yaml) {
        assertFalse(told(yaml).contains("not YAML"), told(yaml));
    }

    @Test
    void what_is_not_closed_is_told_where_it_opens() {
        assertEquals(
                "a.yml:2:4  a quote is opened and not closed; close it",
                told("a: 1\nb: 'x\nc: 2\n"));
        assertEquals(
                "a.yml:1:4  a bracket is opened and ']' does not come; close it, or put a comma"
                        + " between the values",
                told("a: [1, 2\n\n"));
    }

    @Test
    void a_key_without_its_colon_is_told_where_it_begins() {
        assertEquals("a.yml:2:1  a key without ':'; write 'key: value'", told("a: 1\nbold\n"));
    }

    @Test
    void an_alias_that_contains_itself_is_told() {
        assertEquals(
                "a.yml:1:4  not YAML: an alias that contains itself; look at this line and the one"
                        + " above",
                told("a: &a [*a]\n"));
    }
}
