package socle.kinds.collect.scrape;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import socle.core.testing.TestedNode;

class ThingRowsTest {

    private static TestedNode run(String keys, String body) {
        return ScrapeKindTest.tester(keys).file("data/a.html", body).run("books").done();
    }

    private static String jsonLd(String json) {
        return "<script type=\"application/ld+json\">" + json + "</script>";
    }

    private static final String BOOKS =
            """
            json_ld: Book
            fields:
              name: {required: true}
              author: {property: author.name, many: true}
              price: {property: offers.price, type: "DECIMAL(8,2)"}
            """;

    @Test
    void objects_of_a_type_are_found_in_arrays_graphs_and_lists() {
        TestedNode books =
                run(
                        BOOKS,
                        jsonLd("[{\"@type\":\"Book\",\"name\":\"A\"},{\"@type\":\"Film\"}]")
                                + jsonLd(
                                        "{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":[\"Thing\",\"schema:Book\"],\"name\":\"B\",\"author\":[{\"@id\":\"#p\"},{\"name\":\"Q\"}]},{\"@id\":\"#p\",\"name\":\"P\"}]}")
                                + jsonLd(
                                        "{\"@type\":\"ItemList\",\"itemListElement\":[{\"item\":{\"@type\":\"https://schema.org/Book\",\"name\":{\"@value\":\"C\"},\"offers\":{\"price\":9.90}}}]}"));
        assertEquals(List.of("A", "B", "C"), books.rows().column("name"));
        assertEquals("[9.90]", books.rows().values().get(2).subList(2, 3).toString());
        assertEquals("[P, Q]", String.valueOf(books.rows().at(1, 1)));
        assertEquals(3, books.measure("collect.rows_read"));
    }

    @Test
    void an_object_of_the_type_inside_another_is_no_row_of_its_own() {
        TestedNode books =
                run(
                        BOOKS,
                        jsonLd(
                                "{\"@type\":\"Book\",\"name\":\"A\",\"isPartOf\":{\"@type\":\"Book\",\"name\":\"S\"}}"));
        assertEquals(List.of("A"), books.rows().column("name"));
    }

    @Test
    void json_ld_that_is_not_json_is_rejected_and_counted() {
        TestedNode books =
                run(
                        BOOKS + "rejected_at_most: 0.5\n",
                        jsonLd("{\"@type\":\"Book\",\"name\":\"A\"}")
                                + jsonLd("{\"@type\": Book}"));
        books.holds("collect.balance");
        assertEquals("{\"@type\": Book}", books.rows("books__rejected").at(0, 4));
        assertEquals(2, books.measure("collect.rows_read"));
    }

    @Test
    void microdata_nests_and_refers_and_takes_the_values_that_html_says() {
        TestedNode books =
                run(
                        """
                        microdata: Book
                        fields:
                          name: {}
                          author: {property: author.name, many: true}
                          url: {absolute: true}
                          dated: {property: datePublished, type: DATE}
                          pages: {property: numberOfPages, type: INTEGER}
                          stars: {css: .stars, attribute: data-n, type: INTEGER}
                        """,
                        """
                        <base href="https://x.test/b/">
                        <div itemscope itemtype="https://schema.org/Book" itemref="more">
                          <h1 itemprop="name">A <i>b</i></h1><a itemprop=url href="a b">x</a>
                          <p itemprop=author itemscope><span itemprop=name>P</span></p>
                          <p itemprop=author itemscope><span itemprop=name>Q</span></p>
                          <b class=stars data-n=4>****</b>
                        </div>
                        <div id=more><time itemprop=datePublished datetime=2020-02-29>leap day</time>
                          <meta itemprop=numberOfPages content=12></div>
                        <div itemscope itemtype="https://schema.org/Film"><i itemprop=name>F</i></div>
                        """);
        assertEquals(
                "[A b, [P, Q], https://x.test/b/a%20b, 2020-02-29, 12, 4]",
                books.rows().values().getFirst().toString());
    }

    @Test
    void items_that_refer_to_each_other_without_end_come_to_one() {
        TestedNode books =
                run(
                        "microdata: Book\nfields: {name: {}}\n",
                        "<div id=a itemscope itemtype=https://schema.org/Book itemref='a b'><i"
                                + " itemprop=name>A</i></div><p id=b itemprop=part itemscope"
                                + " itemref='b a'></p>");
        assertEquals(List.of("A"), books.rows().column("name"));
    }
}
