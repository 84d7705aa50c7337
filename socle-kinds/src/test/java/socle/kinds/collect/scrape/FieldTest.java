package socle.kinds.collect.scrape;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FieldTest {

    private static final String PAGE =
            """
            <html lang=fr><base href="https://x.test/dir/"><title>All the &amp; things</title>
            <ul><li id=one>First <b>bold</b><a href="p q">go</a></li>
            <li id=two>Second<a href="/r">to</a><a href=s>there</a></li></ul>
            """;

    private static String rows(String keys) {
        return ScrapeKindTest.tester(keys)
                .file("data/a.html", PAGE)
                .run("books")
                .done()
                .rows()
                .values()
                .toString();
    }

    @Test
    void css_gives_texts_own_texts_attributes_and_whole_addresses() {
        assertEquals(
                "[[First boldgo, First, one, [https://x.test/dir/p%20q]],"
                        + " [Secondtothere, Second, two, [https://x.test/r, https://x.test/dir/s]]]",
                rows(
                        """
                        rows: li
                        fields:
                          text: {}
                          own: {text: own}
                          id: {attribute: id}
                          links: {css: a, attribute: href, absolute: true, many: true}
                        """));
    }

    @Test
    void xpath_gives_the_same_and_attributes_and_numbers_too() {
        assertEquals(
                "[[First boldgo, one, 1, go, html], [Secondtothere, two, 2, to, html]]",
                rows(
                        """
                        rows: //li
                        fields:
                          text: {}
                          id: {xpath: ./@id}
                          links: {xpath: count(./a), type: BIGINT}
                          first: {css: a}
                          root: {xpath: name(/*)}
                        """));
        assertEquals("[[p q], [/r]]", rows("rows: li\nfields: {link: {xpath: './a/@href'}}\n"));
    }

    @Test
    void a_page_is_one_row_when_nothing_says_otherwise() {
        assertEquals(
                "[[All the & things, fr, data/a.html, guide, ond]]",
                rows(
                        """
                        fields:
                          title: {page: title}
                          language: {page: language}
                          url: {page: url}
                          source: {constant: guide}
                          part: {css: li, regex: 'Sec(ond)'}
                        """));
    }

    @Test
    void html_and_raw_text_are_taken_as_they_are() {
        assertEquals(
                "[[<b>bold</b>, First boldgo]]",
                rows(
                        """
                        fields:
                          inner: {css: 'li', text: html, regex: '<b>.*</b>'}
                          raw: {css: li, text: raw}
                        """));
    }
}
