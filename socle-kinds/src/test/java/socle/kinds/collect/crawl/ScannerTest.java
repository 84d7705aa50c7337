package socle.kinds.collect.crawl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScannerTest {

    private static Scanned scan(String html) {
        return Scanner.scan(html.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<a href=x>|x",
                "<A HREF='x y'>|x y",
                "<a¶ href = \"x\" >|x",
                "<a title='>' href=x>|x",
                "<a href=x/>|x/",
                "<a/href=x>|x",
                "<a href=x href=y>|x",
                "<a name=n>|",
                "<a href=a?b=1&amp;c=2>|a?b=1&c=2",
                "<a href=a?b=1&copy=2>|a?b=1&copy=2",
                "<a href=&#x78;&#121;>|xy",
                "<a href=x#y>|x",
                "<a href=#y>|",
                "<area href=x>|x",
                "<iframe src=x><a href=y></iframe>|x",
                "<abbr href=x>|",
                "<!-- <a href=x> --><a href=y>|y",
                "<!--><a href=x>|x",
                "<!-- a --!><a href=x>|x",
                "<!doctype html><a href=x>|x",
                "<?php <a href=x> ?>|",
                "<script>'<a href=x>'</script><a href=y>|y",
                "<script><!-- <script> </script> <a href=x> --></script><a href=y>|y",
                "<style><a href=x></style><a href=y>|y",
                "<textarea><a href=x></textarea><a href=y>|y",
                "<title><a href=x></title><a href=y>|y",
                "<title></titlex><a href=x></title><a href=y>|y",
                "<plaintext><a href=x>|",
                "<noscript><a href=x></noscript>|x",
                "< a href=x>|",
                "<a href=x|",
                "<a href='x|",
                "</a href=y><a href=x>|x",
                "<p title='<a href=y>'><a href=x>|x",
                "<p a=b'c><a href=x>|x",
                "<meta http-equiv=Refresh content='0; URL=x'>|x",
            })
    void links_are_found_as_a_browser_finds_them(String html, String link) {
        assertEquals(
                link == null ? List.of() : List.of(link),
                List.copyOf(scan(html.replace('¶', '\n')).links()));
    }

    @Test
    void what_a_page_says_of_itself_is_read() {
        Scanned page =
                scan(
                        """
                        <title> A &eacute;
                         page </title><base href=/b/><base href=/c/>
                        <meta name=robots content="noindex, nofollow">
                        <meta name=tdm-reservation content=1>
                        <link rel=license href=https://creativecommons.org/licenses/by/4.0/>
                        <a rel="nofollow noopener" href=x>
                        """);
        assertEquals("A é page", page.title());
        assertEquals("/b/", page.base());
        assertEquals(List.of("noindex, nofollow"), page.robots());
        assertEquals("1", page.reserved());
        assertEquals("https://creativecommons.org/licenses/by/4.0/", page.licence());
        assertEquals(List.of("x"), List.copyOf(page.unfollowed()));
    }

    @Test
    void a_million_nested_tags_and_a_million_open_quotes_end_soon() {
        String nested = "<div>".repeat(1_000_000) + "<a href=x>";
        String open = "<a href='".repeat(500_000);
        Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> {
                    assertEquals(1, scan(nested).links().size());
                    var _ = scan(open);
                    var _ = scan("<title>".repeat(300_000));
                    var _ = scan("<!--".repeat(500_000));
                });
    }

    @Test
    void a_tag_for_robots_may_speak_to_one_of_them() {
        RobotsTag tag = RobotsTag.of(List.of("other: noindex, nofollow"), List.of(), "Socle");
        assertEquals(true, tag.keeps() && tag.follows());
        assertEquals(false, RobotsTag.of(List.of("socle: noindex"), List.of(), "Socle").keeps());
        assertEquals(false, RobotsTag.of(List.of("none"), List.of(), "Socle").follows());
        assertEquals(false, RobotsTag.of(List.of(), List.of("noarchive"), "Socle").keeps());
    }
}
