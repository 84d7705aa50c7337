package socle.core.sight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static socle.core.sight.Gallery.VIEW;
import static socle.core.sight.Gallery.WHOLE;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.api.data.SqlFailure;
import socle.api.text.NodeId;

final class MomentTest {

    private final Gallery gallery;

    MomentTest(@TempDir Path project) {
        gallery = new Gallery(project);
        gallery.declare("staff");
        gallery.declare("old", "staff");
        gallery.declare("count", "old");
        gallery.declare("towns");
        gallery.publish("towns", WHOLE, "SELECT 'Paris' AS town");
        gallery.publish(
                "staff",
                WHOLE,
                "SELECT * FROM (VALUES ('ann', 51, 'north'), ('bob', 62, 'south'), ('eve', 30, 'south'))"
                        + " t(name, age, region)");
        gallery.publish("old", VIEW, "SELECT * FROM staff WHERE age > 50");
        gallery.publish("count", VIEW, "SELECT count(*) AS n FROM old");
    }

    @AfterEach
    void close() {
        gallery.close();
    }

    @Test
    void a_moment_stays_what_it_was_while_others_publish() {
        Moments moments = gallery.moments();
        Moment before = moments.now();
        gallery.publish("staff", WHOLE, "SELECT 'zoe' AS name, 90 AS age, 'north' AS region");
        assertEquals("[[2]]", answer(before, "SELECT n FROM count"));
        assertEquals("[[3]]", answer(before, "SELECT count(*) FROM staff"));
        Moment after = moments.now();
        assertEquals("[[1]]", answer(after, "SELECT n FROM count"));
        assertEquals(
                "[[1, 1]]", answer(after, "SELECT n, (SELECT count(*) FROM staff) FROM count"));
        assertEquals("[[2]]", answer(before, "SELECT n FROM Count"));
    }

    @Test
    void a_moment_of_the_same_revision_is_not_read_again() {
        Moments moments = gallery.moments();
        Moment first = moments.now();
        assertSame(first.shown(), moments.now().shown());
        gallery.publish("towns", WHOLE, "SELECT 'Lyon' AS town");
        Moment second = moments.now();
        assertNotSame(first.shown(), second.shown());
        assertEquals(gallery.ledger.revision("prod"), second.shown().revision());
        NodeId staff = new NodeId("staff");
        assertSame(first.published(staff).orElseThrow(), second.published(staff).orElseThrow());
    }

    @Test
    void what_is_forgotten_is_seen_no_more() {
        Moments moments = gallery.moments();
        assertTrue(moments.now().table("towns").isPresent());
        gallery.ledger.forget("prod", new NodeId("towns"));
        assertTrue(moments.now().table("towns").isEmpty());
        assertTrue(moments.now().table("staff").isPresent());
    }

    @Test
    void a_narrowed_reader_sees_the_rows_that_are_left_through_every_view() {
        Moment all = gallery.moments().now();
        Moment south = all.through(only("region = 'south'"));
        assertEquals("[[bob], [eve]]", answer(south, "SELECT name FROM staff ORDER BY ALL"));
        assertEquals("[[1]]", answer(south, "SELECT n FROM count"));
        assertEquals("[[2]]", answer(all, "SELECT n FROM count"));
        assertEquals("[[1]]", answer(south, "SELECT n FROM count"));
    }

    @Test
    void hidden_columns_are_not_there_and_masked_ones_are_masks() {
        Moment reader =
                gallery.moments()
                        .now()
                        .through(
                                narrowing(
                                        new Narrowed(
                                                Optional.empty(),
                                                Set.of("age"),
                                                Map.of("name", "left(name, 1) || '…'"))));
        assertEquals("[[a…, north]]", answer(reader, "SELECT * FROM staff LIMIT 1"));
        assertThrows(SqlFailure.class, () -> answer(reader, "SELECT age FROM staff"));
        assertThrows(SqlFailure.class, () -> answer(reader, "SELECT n FROM count"));
    }

    @Test
    void a_condition_may_depend_on_who_reads() {
        Moment moment = gallery.moments().now();
        Narrowing own = only("name = getvariable('visitor')");
        assertEquals("[[ann]]", answer(moment.through(own), "SELECT name FROM staff"));
    }

    @Test
    void the_engine_tells_no_value_of_a_row_that_is_kept_from_the_reader() {
        Moment south = gallery.moments().now().through(only("region = 'south'"));
        SqlFailure refused =
                assertThrows(
                        SqlFailure.class,
                        () -> answer(south, "SELECT * FROM staff WHERE CAST(name AS INTEGER) = 1"));
        assertFalse(refused.words().contains("ann"), refused.words());
        assertEquals(
                "[]",
                answer(
                        south,
                        "SELECT * FROM staff WHERE name = 'ann' AND CAST(name AS INTEGER) = 1"));
    }

    @Test
    void what_reads_a_narrowed_table_is_not_whole_however_far_it_is() {
        Moment south = gallery.moments().now().through(only("region = 'south'"));
        assertFalse(south.isWhole(new NodeId("staff")));
        assertFalse(south.isWhole(new NodeId("count")));
        assertTrue(south.isWhole(new NodeId("towns")));
        assertTrue(gallery.moments().now().isWhole(new NodeId("count")));
    }

    private static String answer(Moment moment, String select) {
        return moment.query(select).values().toString();
    }

    private static Narrowing only(String rows) {
        return narrowing(new Narrowed(Optional.of(rows), Set.of(), Map.of()));
    }

    private static Narrowing narrowing(Narrowed staff) {
        return new Narrowing() {
            @Override
            public Optional<Narrowed> of(String table) {
                return table.equals("staff") ? Optional.of(staff) : Optional.empty();
            }

            @Override
            public String visitor() {
                return "ann";
            }
        };
    }
}
