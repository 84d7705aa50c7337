package socle.kinds.collect.scrape;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import socle.api.text.Files;
import socle.api.text.Place;

class ValuesTest {

    private static String value(String type, String text) {
        return value(spec(".", "", "", ""), type, text);
    }

    private static String value(ScrapeSpec spec, String type, String text) {
        return new Values(spec).value(text, ValueType.of(type).orElseThrow()).orElse("-");
    }

    private static ScrapeSpec spec(String decimal, String thousands, String dates, String times) {
        FieldSpec field =
                new FieldSpec(
                        Optional.of("p"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Take.ALL,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        "VARCHAR",
                        false,
                        false);
        return new ScrapeSpec(
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Files("*", Place.of("x"))),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of("a", field),
                List.of(),
                Optional.empty(),
                List.of(),
                decimal,
                some(thousands),
                some(dates),
                some(times),
                0.1,
                0,
                0,
                Optional.empty());
    }

    private static Optional<String> some(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    @Test
    void whole_numbers_are_whole_and_of_their_width() {
        assertEquals("1234567", value("BIGINT", "1\u202f234\u00a0567"));
        assertEquals("-12", value("BIGINT", "\u221212"));
        assertEquals("3", value("BIGINT", "3.0"));
        assertEquals("-", value("BIGINT", "3.7"));
        assertEquals("-", value("BIGINT", "12 34"));
        assertEquals("-", value("BIGINT", "1,234"));
        assertEquals("127", value("TINYINT", "127"));
        assertEquals("-128", value("TINYINT", "-128"));
        assertEquals("-", value("TINYINT", "128"));
        assertEquals("-", value("BIGINT", "9223372036854775808"));
        assertEquals("9223372036854775808", value("HUGEINT", "9223372036854775808"));
        assertEquals("-", value("BIGINT", "1e400"));
    }

    @Test
    void separators_are_those_that_the_author_says() {
        assertEquals("1234.5", value(spec(".", ",", "", ""), "DECIMAL(9,2)", "1,234.50"));
        assertEquals("1234.5", value(spec(",", ".", "", ""), "DECIMAL(9,2)", "1.234,50"));
        assertEquals("-", value(spec(",", "", "", ""), "DECIMAL(9,2)", "1.234"));
        assertEquals("-", value(spec(".", ",", "", ""), "BIGINT", "1,23,4"));
    }

    @Test
    void decimals_are_never_rounded_or_cut() {
        assertEquals("0.1", value("DECIMAL(3,1)", "0.10"));
        assertEquals("-", value("DECIMAL(3,1)", "0.15"));
        assertEquals("-", value("DECIMAL(3,1)", "100"));
        assertEquals("1.5E-7", value("DOUBLE", "0.00000015"));
        assertEquals("-", value("DOUBLE", "1e999"));
        assertEquals("-", value("DOUBLE", "NaN"));
    }

    @Test
    void dates_are_dates_in_both_languages() {
        assertEquals("2024-02-29", value("DATE", "2024-02-29"));
        assertEquals("-", value("DATE", "2023-02-29"));
        assertEquals("2024-02-29", value("DATE", "2024-02-29T00:00:00"));
        assertEquals("-", value("DATE", "2024-02-29T10:00:00"));
        ScrapeSpec words = spec(".", "", "%d %B %Y", "%d/%m/%y %H:%M");
        assertEquals("2024-03-08", value(words, "DATE", "8 March 2024"));
        assertEquals("2024-08-08", value(words, "DATE", "08 AOÛT 2024"));
        assertEquals("-", value(words, "DATE", "31 April 2024"));
        assertEquals("2024-03-08T07:05:00", value(words, "TIMESTAMP", "8/3/24 7:05"));
    }

    @Test
    void an_instant_with_a_zone_is_none_without_and_the_other_way_round() {
        assertEquals("2024-03-08T07:05:00", value("TIMESTAMP", "2024-03-08 07:05"));
        assertEquals("-", value("TIMESTAMP", "2024-03-08T07:05:00Z"));
        assertEquals("2024-03-08T05:05:00Z", value("TIMESTAMPTZ", "2024-03-08T07:05:00+02:00"));
        assertEquals("-", value("TIMESTAMPTZ", "2024-03-08T07:05:00"));
    }

    @Test
    void other_types_are_held_too() {
        assertEquals("true", value("BOOLEAN", "Oui"));
        assertEquals("-", value("BOOLEAN", "maybe"));
        assertEquals("07:05:00", value("TIME", "07:05"));
        assertEquals("-", value("UUID", "12"));
        assertEquals("a\ufffdb", value("VARCHAR", "a\ud800b"));
    }

    @Test
    void a_pattern_of_addresses_takes_no_time() {
        assertEquals(true, Addresses.fits("*/a/*.html", "https://x.test/a/b.html"));
        assertEquals(false, Addresses.fits("*/a/*.html", "https://x.test/b/a.html"));
        assertEquals(false, Addresses.fits("*a".repeat(50) + "b", "a".repeat(5_000)));
    }
}
