package socle.api.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SqlTest {
    private static final Place FROM = new Place("x.yml", 2, 7);
    private static final Expression VALUE = new Expression("sum(a)", new Place("x.yml", 3, 8));
    private static final Expression WHERE = new Expression("a > 0\nAND {b}", Place.of("y.yml"));
    private static final Sql WOVEN =
            Sql.woven(
                    "SELECT {value} FROM {t} WHERE {where}",
                    Map.of("value", VALUE, "where", WHERE, "b", VALUE),
                    FROM);

    private static Place at(Sql query, String culprit) {
        return query.at(query.text().indexOf(culprit));
    }

    @Test
    void a_woven_query_holds_each_expression_as_it_was_written() {
        assertEquals("SELECT sum(a) FROM {t} WHERE a > 0\nAND {b}", WOVEN.text());
    }

    @Test
    void a_character_of_an_expression_has_its_place_in_the_file() {
        assertEquals(new Place("x.yml", 3, 12), at(WOVEN, "a)"));
        assertEquals(new Place("y.yml", 2, 5), at(WOVEN, "{b}"));
    }

    @Test
    void all_that_its_author_did_not_write_is_told_at_one_place() {
        assertEquals(FROM, at(WOVEN, "FROM"));
        assertEquals(FROM, WOVEN.at(-1));
    }

    @Test
    void a_query_that_its_author_wrote_has_its_own_places() {
        assertEquals(new Place("x.yml", 3, 7), at(new Sql("SELECT\n1", FROM), "1"));
    }

    @Test
    void without_an_expression_the_others_keep_their_places() {
        Sql rest = WOVEN.without(VALUE);
        assertEquals("SELECT NULL FROM {t} WHERE a > 0\nAND {b}", rest.text());
        assertEquals(FROM, at(rest, "NULL"));
        assertEquals(new Place("y.yml", 2, 5), at(rest, "{b}"));
    }
}
