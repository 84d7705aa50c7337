package socle.kinds.operate.post;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SubjectTest {

    @Test
    void a_subject_stays_on_its_line() {
        assertEquals("a Bcc: b c", Mail.oneLine("a\r\nBcc: b\u2028c\n"));
        assertEquals(150, Mail.oneLine("x".repeat(1_000)).length());
    }
}
