package socle.app.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;
import socle.api.text.Language;
import socle.api.text.Problem;
import socle.app.show.words.Numbers;

final class DossierTest {

    @Test
    void every_link_and_id_of_every_page_is_sound() {
        for (Language language : Language.values()) {
            assertSound(pages(compiled(Example.ordinary(), language)));
        }
    }

    private static void assertSound(Map<String, Document> pages) {
        pages.forEach(
                (file, page) -> {
                    Set<String> ids = new HashSet<>();
                    page.select("[id]")
                            .forEach(
                                    it ->
                                            assertTrue(
                                                    ids.add(it.id()),
                                                    file + " has two " + it.id()));
                    page.select("a[href]:not([download])")
                            .forEach(it -> assertLeadsSomewhere(pages, file, it));
                });
    }

    @Test
    void pages_carry_no_script_but_the_one_beside_them_no_style_and_a_policy_that_forbids_more() {
        compiled(Example.ordinary(), Language.FR)
                .files()
                .forEach(
                        (file, bytes) -> {
                            if (file.endsWith(".html")) {
                                String page = new String(bytes, StandardCharsets.UTF_8);
                                assertEquals(
                                        "<script src=\"js/plot.js\" defer></script>",
                                        Jsoup.parse(page).select("script").outerHtml(),
                                        file);
                                assertFalse(page.contains(" style="), file);
                                assertTrue(
                                        page.contains(
                                                "default-src 'none'; style-src 'self'; script-src"
                                                        + " 'self';"),
                                        file);
                            }
                        });
    }

    @Test
    void pages_are_well_formed_so_that_paper_can_come() throws Exception {
        for (var file : compiled(Example.ordinary(), Language.EN).files().entrySet()) {
            if (file.getKey().endsWith(".html")) {
                String page = new String(file.getValue(), StandardCharsets.UTF_8);
                var builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
                builder.parse(new InputSource(new StringReader(page)));
            }
        }
    }

    @Test
    void the_same_state_gives_the_same_bytes() {
        Map<String, byte[]> one = compiled(Example.ordinary(), Language.FR).files();
        Map<String, byte[]> other = compiled(Example.ordinary(), Language.FR).files();
        assertEquals(one.keySet(), other.keySet());
        one.forEach(
                (file, bytes) ->
                        assertEquals(
                                new String(bytes, StandardCharsets.ISO_8859_1),
                                new String(
                                        other.getOrDefault(file, new byte[0]),
                                        StandardCharsets.ISO_8859_1),
                                file));
    }

    @Test
    void a_fact_in_a_chapter_is_the_computed_value_with_a_link_to_its_proof() {
        Document page = page(Example.ordinary(), "bloc-1.html");
        Element fact = page.selectFirst("a.fact");
        assertTrue(fact != null && fact.text().equals("10\u202F000"), String.valueOf(fact));
        assertTrue(page.getElementById("proof-C1.1.1-collect.rows_written") != null);
    }

    @Test
    void a_chart_offers_four_files_that_are_there_and_says_their_size() {
        Compilation.Compiled compiled = compiled(Example.ordinary(), Language.FR);
        for (String file : List.of("bloc-2.html", "nodes-dashboards.html")) {
            var links = pages(compiled).getOrDefault(file, new Document("")).select("ul.files a");
            assertEquals(List.of("SVG", "PNG", "XLSX", "CSV"), links.eachText(), file);
            for (Element link : links) {
                byte[] bytes = compiled.files().getOrDefault(link.attr("href"), new byte[0]);
                assertTrue(bytes.length > 0, link.attr("href"));
                String size = link.siblingElements().select(".quiet").text();
                assertEquals(
                        new Numbers(Language.FR).bytes(bytes.length).replace('\u00A0', ' '), size);
            }
        }
    }

    @Test
    void a_chart_says_what_it_shows_to_all_and_where_it_comes_from() {
        Document page = page(Example.ordinary(), "nodes-dashboards.html");
        Element figure = page.selectFirst("figure.fig");
        assertTrue(figure != null);
        String told = figure.select("svg.wide desc").text();
        assertEquals(told, figure.select("details:contains(Ce que montre) > p").text());
        assertEquals(
                "nodes-models.html#cost_by_species",
                figure.select(".stamp a:contains(cost_by_species)").attr("href"));
        assertTrue(figure.select(".stamp").text().contains("#8f3c21"));
    }

    @Test
    void a_figure_is_numbered_once_and_linked_after() {
        Document page = page(Example.ordinary(), "bloc-2.html");
        assertEquals(1, page.select("figure.numbered").size());
        assertEquals(1, page.select("a[href=bloc-2.html#figure-1]").size());
    }

    @Test
    void an_authors_script_stays_text() {
        Document page = page(Example.ordinary(), "bloc-1.html");
        assertTrue(page.text().contains("<script>alert(1)</script>"), page.text());
    }

    @Test
    void a_broken_reference_stops_the_build_at_its_place() {
        Example example = Example.ordinary();
        example.chapter(
                "c9",
                "Trop",
                List.of("C1.1.2"),
                "Un nombre :\n{{ evidence strikes collect.rows_writen }}.");
        List<Problem> problems = refused(example);
        assertEquals(1, problems.size());
        assertEquals(
                "dossier/c9.md:6:13  strikes left no 'collect.rows_writen'; did you mean 'collect.rows_written'?",
                problems.getFirst().in(Language.EN));
    }

    @Test
    void a_stale_reference_stops_the_build() {
        Example example = Example.ordinary();
        example.fresh = false;
        example.table(
                new FakeKind(
                        "file",
                        socle.api.text.Phrase.same("File"),
                        new socle.api.Home("sources", "yml")),
                "late",
                "En retard",
                3);
        example.fresh = true;
        example.chapter(
                "c9", "Trop", List.of("C1.1.2"), "{{ evidence late collect.rows_written }}");
        assertEquals("stale-reference", refused(example).getFirst().code());
    }

    @Test
    void a_chapter_that_changed_since_its_run_stops_the_build() {
        Example example = Example.ordinary();
        example.fresh = false;
        example.chapter("c9", "Trop", List.of("C1.1.2"), "Texte.");
        assertEquals("stale-chapter", refused(example).getFirst().code());
    }

    @Test
    void two_frameworks_have_a_part_each() {
        Document cover = page(two(), "index.html");
        assertEquals(2, cover.select("section[id^=summary]").size());
        assertTrue(cover.text().contains("1 critère sur 2 est prouvé, 0 manque"));
        assertEquals(2, page(two(), "coverage-2.html").select("a.cell").size());
    }

    @Test
    void a_chapter_that_answers_two_frameworks_stands_once() {
        assertEquals(1, page(two(), "bloc-1.html").select("h3#c1_1_1").size());
        Document other = page(two(), "bloc-2-1.html");
        assertEquals("bloc-1.html#c1_1_1", other.select("article > p > a").attr("href"));
    }

    @Test
    void two_frameworks_share_no_id_and_no_link_is_broken() {
        assertSound(pages(compiled(two(), Language.EN)));
    }

    private static Example two() {
        Example example = Example.ordinary(List.of("C1.1.1", "R1.1"));
        example.frameworks = List.of(ExampleFramework.expert(), ExampleFramework.house());
        return example;
    }

    @Test
    void a_folder_is_swapped_whole(@TempDir Path folder) throws IOException {
        Path dossier = folder.resolve("dossier");
        compiled(Example.ordinary(), Language.FR).writeTo(dossier);
        Files.writeString(dossier.resolve("stray.html"), "of before");
        compiled(Example.ordinary(), Language.FR).writeTo(dossier);
        assertTrue(Files.exists(dossier.resolve("index.html")));
        assertFalse(Files.exists(dossier.resolve("stray.html")));
        try (var left = Files.list(folder)) {
            assertEquals(1, left.count());
        }
    }

    private static void assertLeadsSomewhere(
            Map<String, Document> pages, String file, Element link) {
        String address = link.attr("href");
        if (address.startsWith("https:")) {
            return;
        }
        int hash = address.indexOf('#');
        String page = hash < 0 ? address : address.substring(0, hash);
        Document target = pages.get(page.isEmpty() ? file : page);
        assertTrue(target != null, file + " leads to " + address);
        if (hash >= 0 && target != null) {
            String id = address.substring(hash + 1);
            assertTrue(target.getElementById(id) != null, file + " leads to " + address);
        }
    }

    private static Map<String, Document> pages(Compilation.Compiled compiled) {
        Map<String, Document> pages = new HashMap<>();
        compiled.files()
                .forEach(
                        (file, bytes) -> {
                            if (file.endsWith(".html")) {
                                pages.put(
                                        file,
                                        Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)));
                            }
                        });
        return pages;
    }

    private static Document page(Example example, String file) {
        byte[] bytes = compiled(example, Language.FR).files().getOrDefault(file, new byte[0]);
        return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
    }

    private static Compilation.Compiled compiled(Example example, Language language) {
        return assertInstanceOf(
                Compilation.Compiled.class, Dossier.compile(example.source(), language));
    }

    private static List<Problem> refused(Example example) {
        return assertInstanceOf(
                        Compilation.Refused.class, Dossier.compile(example.source(), Language.FR))
                .problems();
    }
}
