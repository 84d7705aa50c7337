package socle.core.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import socle.api.text.Language;

class SelectionTest {

    private final Graph graph =
            new Drawing()
                    .tagged("raw", "sources/raw.yml", "nightly")
                    .table("stg_a", "raw")
                    .table("stg_b", "raw")
                    .table("mart", "stg_a", "stg_b")
                    .facts("tells", "mart")
                    .tagged("alone", "models/marts/alone.sql", "nightly", "cheap")
                    .graph();

    private final Selection selection =
            new Selection(
                    graph, Map.of("changed", Set.of(Drawing.id("stg_a")), "failed", Set.of()));

    private List<String> select(String... words) {
        Selected selected = selection.select(List.of(words), List.of());
        assertEquals(List.of(), selected.problems());
        return Drawing.names(selected.nodes());
    }

    private List<String> refused(String word) {
        return selection.select(List.of(word), List.of()).problems().stream()
                .map(problem -> problem.in(Language.EN))
                .toList();
    }

    @Test
    void no_words_mean_every_node() {
        assertEquals(6, select().size());
    }

    @Test
    void a_plus_before_or_after_takes_what_waits() {
        assertEquals(List.of("mart", "raw", "stg_a", "stg_b"), select("+mart"));
        assertEquals(List.of("mart", "stg_a", "tells"), select("stg_a+"));
        assertEquals(List.of("mart", "raw", "stg_a", "tells"), select("+stg_a+"));
    }

    @Test
    void a_number_beside_the_plus_says_how_far() {
        assertEquals(List.of("mart", "stg_a", "stg_b"), select("1+mart"));
        assertEquals(List.of("mart", "stg_a"), select("stg_a+1"));
        assertEquals(List.of("mart", "raw", "stg_a", "stg_b", "tells"), select("2+mart+1"));
    }

    @Test
    void methods_select_by_kind_tag_path_and_state() {
        assertEquals(List.of("tells"), select("kind:fact"));
        assertEquals(List.of("alone", "raw"), select("tag:nightly"));
        assertEquals(List.of("alone"), select("path:models/marts/"));
        assertEquals(List.of("raw"), select("path:sources/raw.yml"));
        assertEquals(List.of("mart", "stg_a", "tells"), select("state:changed+"));
        assertEquals(List.of(), select("state:failed"));
    }

    @Test
    void stars_and_question_marks_stand_for_letters() {
        assertEquals(List.of("stg_a", "stg_b"), select("stg_*"));
        assertEquals(List.of("stg_a", "stg_b"), select("stg_?"));
        assertEquals(List.of("raw"), select("path:*.yml"));
    }

    @Test
    void a_space_joins_and_a_comma_keeps_what_both_mean() {
        assertEquals(List.of("mart", "raw"), select("raw mart"));
        assertEquals(List.of("mart", "raw"), select("raw", "mart"));
        assertEquals(List.of("alone"), select("tag:nightly,tag:cheap"));
        assertEquals(List.of("stg_a"), select("+mart,state:changed"));
    }

    @Test
    void what_is_excluded_is_taken_away() {
        assertEquals(
                List.of("mart", "stg_b"),
                Drawing.names(selection.select(List.of("+mart"), List.of("+stg_a")).nodes()));
    }

    @Test
    void a_word_that_means_nothing_is_told_with_the_nearest() {
        assertEquals(
                List.of("SELECT:1:1  nothing is selected by 'mrt'; did you mean 'mart'?"),
                refused("mrt"));
        assertEquals(
                List.of("SELECT:1:1  nothing is selected by 'nightli'; did you mean 'nightly'?"),
                refused("tag:nightli"));
        assertEquals(
                List.of("SELECT:1:1  nothing is selected by 'chnged'; did you mean 'changed'?"),
                refused("state:chnged"));
        assertEquals(1, refused("kin:fact").size());
        assertEquals(1, refused("a++b").size());
    }
}
