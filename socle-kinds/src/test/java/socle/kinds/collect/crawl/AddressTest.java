package socle.kinds.collect.crawl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {

    private static Address of(String text) {
        return Objects.requireNonNull(Address.of(text), text);
    }

    @ParameterizedTest
    @CsvSource({
        "HTTP://Example.ORG, http://example.org/",
        "http://example.org:80/a, http://example.org/a",
        "https://example.org:443/a, https://example.org/a",
        "http://example.org:8080/a, http://example.org:8080/a",
        "http://example.org/a#b, http://example.org/a",
        "http://example.org/%7Euser/%2f%c3%a9, http://example.org/~user/%2F%C3%A9",
        "http://example.org/é b, http://example.org/%C3%A9%20b",
        "http://example.org/a/./b/../c, http://example.org/a/c",
        "http://example.org/../../a, http://example.org/a",
        "http://example.org/a/b/.., http://example.org/a/",
        "http://example.org/.hidden, http://example.org/.hidden",
        "http://example.org/a?, http://example.org/a",
        "http://example.org/a?b=2&utm_source=x&a=1&gclid=3, http://example.org/a?b=2&a=1",
        "http://example.org/a;jsessionid=12/b?PHPSESSID=1, http://example.org/a/b",
        "http://me@example.org/, http://example.org/",
        "http://bücher.example/, http://xn--bcher-kva.example/",
        "http://[::1]:80/, http://[::1]/",
    })
    void an_address_has_one_form(String written, String form) {
        assertEquals(form, of(written).toString());
    }

    /// RFC 3986, section 5.4: what the examples come to, fragments and other schemes aside.
    @ParameterizedTest
    @CsvSource({
        "g, http://a/b/c/g",
        "./g, http://a/b/c/g",
        "g/, http://a/b/c/g/",
        "/g, http://a/g",
        "//g, http://g/",
        "?y, http://a/b/c/d;p?y",
        "g?y, http://a/b/c/g?y",
        "'', http://a/b/c/d;p?q",
        "#s, http://a/b/c/d;p?q",
        "g#s, http://a/b/c/g",
        ";x, http://a/b/c/;x",
        "g;x=1/../y, http://a/b/c/y",
        "., http://a/b/c/",
        "./, http://a/b/c/",
        ".., http://a/b/",
        "../, http://a/b/",
        "../g, http://a/b/g",
        "../.., http://a/",
        "../../g, http://a/g",
        "../../../g, http://a/g",
        "/./g, http://a/g",
        "/../g, http://a/g",
        "g., http://a/b/c/g.",
        "..g, http://a/b/c/..g",
        "./../g, http://a/b/g",
        "./g/., http://a/b/c/g/",
        "g/../h, http://a/b/c/h",
        "g?y/../x, http://a/b/c/g?y/../x",
        "' g ', http://a/b/c/g",
        "http://b/x, http://b/x",
    })
    void a_reference_is_resolved_as_the_rfc_says(String reference, String target) {
        assertEquals(target, String.valueOf(of("http://a/b/c/d;p?q").resolve(reference)));
    }

    @Test
    void what_cannot_be_crawled_is_none() {
        for (String text :
                new String[] {
                    "mailto:a@b",
                    "javascript:x()",
                    "ftp://a/",
                    "http://",
                    "http://a b/",
                    "http:///x",
                    "data:,x",
                    "http://a:x/"
                }) {
            assertNull(of("http://a/").resolve(text), text);
        }
    }

    @Test
    void the_order_of_parameters_does_not_make_another_page() {
        assertEquals(of("http://a/?b=1&a=2").key(), of("http://a/?a=2&b=1").key());
    }

    @Test
    void traps_are_told_from_pages() {
        Trap trap = new Trap();
        assertEquals(false, trap.holds(of("http://a/x/y/z?q=1")));
        assertEquals(true, trap.holds(of("http://a/x/y/x/y/x/y")));
        assertEquals(true, trap.holds(of("http://a/?a=1&b=2&a=1")));
        assertEquals(true, trap.holds(of("http://a/" + "x".repeat(3000))));
        int open = 0;
        for (int i = 0; i < 1000; i++) {
            open +=
                    trap.holds(of("http://a/calendar?year=" + (2000 + i / 12) + "&month=" + i % 12))
                            ? 0
                            : 1;
        }
        assertEquals(480, open);
    }
}
