package socle.kinds.collect.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import socle.kinds.collect.http.Encoding.How;

class EncodingTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static String told(String text, Charset charset, String type) {
        byte[] bytes = text.getBytes(charset);
        Encoding encoding = Encoding.of(bytes, type);
        return encoding.how() + " " + encoding.charset() + " " + encoding.text(bytes);
    }

    @Test
    void a_mark_weighs_more_than_the_header() {
        assertEquals(
                "MARK UTF-8 é",
                told("\ufeffé", StandardCharsets.UTF_8, "text/html; charset=latin1"));
        assertEquals("MARK UTF-16LE é", told("\ufeffé", StandardCharsets.UTF_16LE, ""));
        assertEquals("MARK UTF-16BE é", told("\ufeffé", StandardCharsets.UTF_16BE, ""));
    }

    @Test
    void the_header_weighs_more_than_what_a_page_says_of_itself() {
        assertEquals(
                "HEADER UTF-8 <meta charset=latin1>é",
                told(
                        "<meta charset=latin1>é",
                        StandardCharsets.UTF_8,
                        "text/html;charset=\"UTF-8\""));
    }

    @Test
    void a_page_may_say_its_encoding() {
        String meta = "<meta http-equiv='Content-Type' content='text/html; charset=iso-8859-15'>€";
        assertEquals(
                "DECLARED ISO-8859-15 " + meta, told(meta, Charset.forName("ISO-8859-15"), ""));
        String xml = "<?xml version='1.0' encoding='koi8-r'?>д";
        assertEquals("DECLARED KOI8-R " + xml, told(xml, Charset.forName("KOI8-R"), ""));
    }

    @Test
    void latin_1_means_windows_1252_as_in_browsers() {
        assertEquals("HEADER windows-1252 “", told("“", WINDOWS, "text/plain; charset=iso-8859-1"));
    }

    @Test
    void bytes_that_say_nothing_are_utf_8_when_they_fit_and_else_windows_1252() {
        assertEquals(
                How.UTF_8_BY_ITS_BYTES,
                Encoding.of("é".getBytes(StandardCharsets.UTF_8), "").how());
        assertEquals(
                "FALLBACK windows-1252 déjà", told("déjà", WINDOWS, "text/html; charset=nonsense"));
    }
}
