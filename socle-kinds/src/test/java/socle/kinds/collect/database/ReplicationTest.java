package socle.kinds.collect.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ReplicationTest {

    @Test
    void a_snapshot_sees_what_ended_before_it() {
        Visible visible = Visible.of("100:110:100,105");
        assertTrue(visible.sees(99));
        assertFalse(visible.sees(100));
        assertTrue(visible.sees(104));
        assertFalse(visible.sees(105));
        assertFalse(visible.sees(110));
    }

    @Test
    void numbers_of_transactions_that_begin_again_are_told_apart() {
        long epoch = 1L << 32;
        Visible visible = Visible.of((epoch + 5) + ":" + (epoch + 9) + ":" + (epoch + 7));
        assertTrue(visible.sees(0xffff_fff0L));
        assertTrue(visible.sees(4));
        assertTrue(visible.sees(6));
        assertFalse(visible.sees(7));
        assertFalse(visible.sees(12));
    }

    @Test
    void positions_are_written_as_the_server_does() {
        assertEquals("16/B374D848", Lsn.of("16/B374D848").toString());
        assertTrue(Lsn.of("2/0").compareTo(Lsn.of("1/FFFFFFFF")) > 0);
    }

    @Test
    void arrays_become_json() {
        assertEquals("[\"1\",null,\"3\"]", ArrayText.json("{1,NULL,3}"));
        assertEquals("[]", ArrayText.json("{}"));
        assertEquals("[\"a\\\"b\",\"\",\"NULL\"]", ArrayText.json("{\"a\\\"b\",\"\",\"NULL\"}"));
        assertEquals("[[\"1\"],[\"2\"]]", ArrayText.json("{{1},{2}}"));
    }
}
