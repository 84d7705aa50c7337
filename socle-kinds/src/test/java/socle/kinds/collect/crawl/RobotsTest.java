package socle.kinds.collect.crawl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each rule of RFC 9309, as a file and what it says of a path.
class RobotsTest {

    private static Robots read(String text) {
        return RobotsReader.read(text.getBytes(StandardCharsets.UTF_8), "Socle");
    }

    /// `|` ends a line, `_` is a space.
    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                // 2.2.1 the user-agent line: case, groups, merging, the star
                "User-agent: socle|Disallow: /a; /a/b; false",
                "User-agent: SOCLE|Disallow: /a; /a/b; false",
                "USER-AGENT: Socle|DISALLOW: /a; /a/b; false",
                "User-agent: Socle/2.0|Disallow: /a; /a; false",
                "User-agent: Socles|Disallow: /a; /a; true",
                "User-agent: Soc|Disallow: /a; /a; true",
                "User-agent: other|Disallow: /; /a; true",
                "User-agent: *|Disallow: /a; /a; false",
                "User-agent: *|Disallow: /|User-agent: Socle|Disallow: /b; /a; true",
                "User-agent: Socle|Disallow: /b|User-agent: *|Disallow: /; /a; true",
                "User-agent: Socle|User-agent: other|Disallow: /a; /a; false",
                "User-agent: other|User-agent: Socle|Disallow: /a; /a; false",
                "User-agent: Socle|Disallow: /a|User-agent: x|Disallow: /|User-agent: Socle|Disallow: /c; /a; false",
                "User-agent: Socle|Disallow: /a|User-agent: x|Disallow: /|User-agent: Socle|Disallow: /c; /c; false",
                "User-agent: Socle|Disallow: /a|User-agent: x|Disallow: /|User-agent: Socle|Disallow: /c; /d; true",
                "User-agent: *|Disallow: /a|User-agent: *|Disallow: /b; /b; false",
                "User-agent: Socle|User-agent: *|Disallow: /|User-agent: Socle|Allow: /; /a; true",
                "Disallow: /; /a; true",
                // 2.2.2 allow and disallow: the longest match, allow between equals, no rule
                "User-agent: *|Disallow: /a|Allow: /a/b; /a/b; true",
                "User-agent: *|Allow: /a/b|Disallow: /a; /a/b/c; true",
                "User-agent: *|Allow: /a/b|Disallow: /a; /a/c; false",
                "User-agent: *|Disallow: /page|Allow: /page; /page; true",
                "User-agent: *|Allow: /page|Disallow: /page; /page; true",
                "User-agent: *|Allow: /p|Disallow: /; /page; true",
                "User-agent: *|Allow: /|Disallow: /page; /page; false",
                "User-agent: *|Disallow:; /a; true",
                "User-agent: *|Allow:; /a; true",
                "User-agent: *|Disallow: /; /a; false",
                "User-agent: *|Disallow: /; /robots.txt; true",
                "User-agent: *|Disallow: /a; /b; true",
                "User-agent: *|Disallow: /A; /a; true",
                "User-agent: *|Disallow: /fish; /fish.html; false",
                "User-agent: *|Disallow: /fish; /fishheads/yummy.html; false",
                "User-agent: *|Disallow: /fish/; /fish; true",
                "User-agent: *|Disallow: /fish/; /fish/?id=1; false",
                "User-agent: *|Disallow: /a?x=1; /a?x=12; false",
                // 2.2.2 percent-encoding: both sides in one form
                "User-agent: *|Disallow: /foo/bar?baz=quz; /foo/bar?baz=quz; false",
                "User-agent: *|Disallow: /foo/bar/ツ; /foo/bar/%E3%83%84; false",
                "User-agent: *|Disallow: /foo/bar/%E3%83%84; /foo/bar/%E3%83%84; false",
                "User-agent: *|Disallow: /foo/bar/%e3%83%84; /foo/bar/%E3%83%84; false",
                "User-agent: *|Disallow: /foo/bar/%62%61%7A; /foo/bar/baz; false",
                "User-agent: *|Disallow: /a%2Fb; /a/b; true",
                "User-agent: *|Disallow: /a%3Cd; /a%3Cd; false",
                // 2.2.3 special characters
                "User-agent: *|Disallow: /a # comment; /a; false",
                "User-agent: * # all|Disallow: /a#b; /a; false",
                "User-agent: *|Disallow: *.gif$; /x/y.gif; false",
                "User-agent: *|Disallow: *.gif$; /x/y.gif?z; true",
                "User-agent: *|Disallow: /*.php; /folder/any.php.file.html; false",
                "User-agent: *|Disallow: /*.php$; /a.php/; true",
                "User-agent: *|Disallow: /*.php; /windows.PHP; true",
                "User-agent: *|Disallow: /fish*.php; /fishheads/catfish.php?id=1; false",
                "User-agent: *|Disallow: /a*b*c$; /axxbyyc; false",
                "User-agent: *|Disallow: /a*b*c$; /axxbyycz; true",
                "User-agent: *|Disallow: /*/x/*; /a/b/x/y; false",
                "User-agent: *|Disallow: /$; /; false",
                "User-agent: *|Disallow: /$; /a; true",
                "User-agent: *|Disallow: /**a; /bba; false",
                "User-agent: *|Disallow: /a%24; /a%24; false",
                "User-agent: *|Disallow: /a$b; /a$b; false",
                "User-agent: *|Disallow: /a%2A; /ab; true",
                // 2.2.4 other records end no group
                "User-agent: *|Sitemap: https://x/|Disallow: /a; /a; false",
                "User-agent: Socle|Crawl-delay: 1|Disallow: /a; /a; false",
                "User-agent: Socle|Nonsense: 1|User-agent: x|Disallow: /a; /a; false",
                // 2.2 lines that are none
                "User-agent: *|nonsense|Disallow: /a; /a; false",
                "_User-agent_:_*_|_Disallow_:_/a_; /a; false",
                "User-agent: *||Disallow: /a; /a; false",
            })
    void a_file_says(String file, String path, boolean allowed) {
        assertEquals(allowed, read(file.replace('_', ' ').replace("|", "\n")).allows(path));
        assertEquals(allowed, read(file.replace('_', ' ').replace("|", "\r\n")).allows(path));
        assertEquals(allowed, read(file.replace('_', ' ').replace("|", "\r")).allows(path));
    }

    @Test
    void a_mark_at_the_start_is_passed_over() {
        assertEquals(false, read("\ufeffUser-agent: *\nDisallow: /a").allows("/a"));
    }

    @Test
    void what_comes_after_five_hundred_kibibytes_is_not_read() {
        String long_ = "User-agent: *\n" + "# filler\n".repeat(RobotsReader.LIMIT / 9 - 5);
        assertEquals(false, read(long_ + "Disallow: /a\n").allows("/a"));
        assertEquals(true, read(long_ + "# filler\n".repeat(10) + "Disallow: /a\n").allows("/a"));
        String cut =
                "User-agent: *\n"
                        + "#".repeat(RobotsReader.LIMIT - 30)
                        + "\nDisallow: /abcdefghijkl\n";
        assertEquals(true, read(cut).allows("/a"), "half a rule is none");
    }

    @Test
    void none_allows_all_and_a_server_that_fails_nothing() {
        assertEquals(true, Robots.none().allows("/a"));
        assertEquals(false, Robots.unreachable().allows("/a"));
        assertEquals(true, Robots.unreachable().allows("/robots.txt"));
    }

    @Test
    void delays_and_sitemaps_are_told() {
        Robots robots =
                read(
                        "User-agent: *\nCrawl-delay: 9\nUser-agent: Socle\nCrawl-delay: 1.5\nSitemap: https://x/s.xml");
        assertEquals(Optional.of(Duration.ofMillis(1500)), robots.delay());
        assertEquals(List.of("https://x/s.xml"), robots.sitemaps());
        assertEquals(
                Optional.of(Duration.ofSeconds(9)), read("User-agent: *\nCrawl-delay: 9").delay());
        assertEquals(Optional.empty(), read("User-agent: *\nCrawl-delay: soon").delay());
        assertEquals(Optional.empty(), read("User-agent: *\nCrawl-delay: -1").delay());
        assertEquals(
                Optional.of(Duration.ofHours(1)), read("User-agent: *\nCrawl-delay: 1e9").delay());
    }
}
