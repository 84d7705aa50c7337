package socle.kinds.collect.scrape;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import socle.api.text.Language;
import socle.api.text.Problem;
import socle.core.ledger.StepRow;
import socle.core.testing.Golden;
import socle.core.testing.KindTester;

/// Everything that a bad scrape, or a bad page, makes people read, in both languages.
class BadInputTest {

    private static final String FIELDS = "fields: {a: {css: b}}\n";
    private static final String FILES = "files: data/*.html\n";

    private final Map<String, String> told = new LinkedHashMap<>();

    @Test
    void every_bad_scrape_is_told_in_plain_words() {
        spec("no pages", FIELDS);
        spec("pages of two sorts", FILES + "from: pages\n" + FIELDS);
        spec("rows of two sorts", FILES + "rows: p\njson_ld: Book\n" + FIELDS);
        spec("a selector that is none", FILES + "rows: 'p[['\n" + FIELDS);
        spec("an XPath that is none", FILES + "rows: '//p['\n" + FIELDS);
        spec("no field in the page", FILES + "fields: {a: {constant: x}}\n");
        spec("a name that is none", FILES + "fields: {a-b: {css: b}}\n");
        spec("a name twice", FILES + "page_column: A\n" + FIELDS);
        spec("a type that is none", FILES + "fields: {a: {css: b, type: BIGNIT}}\n");
        spec("a field of two places", FILES + "fields: {a: {css: b, xpath: ./b}}\n");
        spec("a constant with a place", FILES + "fields: {a: {css: b, constant: c}}\n");
        spec("a column without a table", FILES + "fields: {a: {column: b}}\n");
        spec("a property without objects", FILES + "fields: {a: {property: b}}\n");
        spec("a regular expression that is none", FILES + "fields: {a: {css: b, regex: '('}}\n");
        spec("a key that is no field", FILES + "key: [b]\n" + FIELDS);
        spec("a pattern without a crawl", FILES + "match: '*'\n" + FIELDS);
        spec("a letter of dates that is none", FILES + "date_format: '%q'\n" + FIELDS);
        spec("separators that are the same", FILES + "thousands: '.'\n" + FIELDS);
        spec("another decimal separator", FILES + "decimal: ' '\n" + FIELDS);
        spec("an encoding that is none", FILES + "encoding: latin-one\n" + FIELDS);
        spec("an encoding for a browser", FILES + "render: true\nencoding: UTF-8\n" + FIELDS);
        spec("a share beyond one", FILES + "drift_at_most: 5\n" + FIELDS);
        spec("a table before the first", FILES + "table: {index: 0}\n" + FIELDS);
        run("no page", "files: pages/*.html\n" + FIELDS, "");
        run("no browser", FILES + "render: true\n" + FIELDS, "<b>1</b>");
        run("no row", FILES + "rows: i\n" + FIELDS, "<b>1</b>");
        run("a required field nowhere", FILES + "fields: {a: {css: i, required: true}}\n", "<b>");
        run("a value of another type", FILES + "fields: {a: {css: b, type: INT}}\n", "<b>x</b>");
        run(
                "a required field missing",
                FILES + "rows: p\nfields: {a: {css: b, required: true}}\n",
                "<p><b>x</b></p><p>y</p>");
        run(
                "broken JSON-LD",
                FILES + "json_ld: Book\nfields: {name: {}}\n",
                "<script type='application/ld+json'>{\"@type\":\"Book\",\"name\":\"a\"}</script>"
                        + "<script type='application/ld+json'>{\"@type\":</script>");
        StringBuilder golden = new StringBuilder();
        told.forEach((what, words) -> golden.append("# ").append(what).append('\n').append(words));
        Golden.check("collect/bad-scrape.txt", golden.toString());
    }

    private static KindTester tester(String keys) {
        return KindTester.of(new ScrapeKind(RenderingTest.none()))
                .file("sources/books.yml", "kind: scrape\n" + ScrapeKindTest.SHEET + keys);
    }

    private void spec(String what, String keys) {
        StringBuilder words = new StringBuilder();
        for (Problem problem : tester(keys).problems()) {
            words.append(problem.in(Language.EN)).append('\n');
            words.append(problem.in(Language.FR)).append('\n');
        }
        told.put(what, words.append('\n').toString());
    }

    private void run(String what, String keys, String page) {
        StepRow step =
                tester(keys).file("data/a.html", page).run("books").failed("").step().orElseThrow();
        told.put(what, step.words().in(Language.EN) + "\n" + step.words().in(Language.FR) + "\n\n");
    }
}
