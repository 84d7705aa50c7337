package socle.app.served;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.app.cli.Launcher;
import socle.app.show.browser.Chromium;

/// The static site of a first project: pages that open from the file system, without a server.
final class SiteTest {

    private static final String LISTEN =
            """
            window.broken = [];
            addEventListener('error', it => window.broken.push(it.message || it.target.src || it.target.href), true);
            document.addEventListener('securitypolicyviolation', it => window.broken.push(it.effectiveDirective));
            """;
    private static final String BROKEN =
            "[...window.broken, ...(document.styleSheets.length ? [] : ['no style'])].join('; ')";

    @TempDir static Path folder = Path.of(".");

    private static Path site = folder;
    private static List<Path> pages = List.of();

    @BeforeAll
    static void written() throws Exception {
        Path project = folder.resolve("project");
        ServedProject.copy(
                Path.of(System.getProperty("socle.root"), "examples", "starter-en"), project);
        Launcher launcher = new Launcher(folder.resolve("home"), project);
        assertEquals(0, launcher.call(List.of(), "run").code());
        Launcher.Said said = launcher.call(List.of(), "site", "--out", "../site");
        assertEquals(0, said.code(), said.words());
        site = folder.resolve("site");
        try (Stream<Path> files = Files.walk(site)) {
            pages = files.filter(it -> it.toString().endsWith(".html")).sorted().toList();
        }
    }

    @Test
    void every_link_leads_to_a_file_that_is_there() throws IOException {
        assertTrue(pages.size() > 20, pages.toString());
        List<String> lost = new ArrayList<>();
        for (Path page : pages) {
            Document document = Jsoup.parse(page);
            for (Element link : document.select("[href], script[src], img[src]")) {
                String address = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                String file = address.replaceAll("[?#].*", "");
                if (!file.isEmpty()
                        && !file.contains(":")
                        && !Files.exists(page.resolveSibling(file))) {
                    lost.add(site.relativize(page) + " → " + address);
                }
            }
        }
        assertEquals(List.of(), lost);
    }

    @Test
    void no_page_asks_for_what_only_a_server_does() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path page : pages) {
            Document document = Jsoup.parse(page);
            document.select("form[method=post], [href^=/], [src^=/]")
                    .forEach(it -> found.add(site.relativize(page) + " " + it.tagName()));
        }
        assertEquals(List.of(), found);
    }

    @Test
    @Tag("browser")
    void a_browser_opens_every_page_without_an_error() throws Exception {
        assumeTrue(Chromium.find().isPresent(), "chromium is missing");
        List<String> found = new ArrayList<>();
        try (Chromium chromium =
                Chromium.start(Chromium.find().orElseThrow(), folder.resolve("browser"))) {
            chromium.before(LISTEN);
            for (Path page : pages) {
                chromium.open(page, 1440, "light");
                String broken = chromium.evaluate(BROKEN).asString("");
                if (!broken.isEmpty()) {
                    found.add(site.relativize(page) + ": " + broken);
                }
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    void a_folder_of_others_is_not_replaced() throws Exception {
        Path others = Files.createDirectories(folder.resolve("others"));
        Files.writeString(others.resolve("letter.txt"), "mine");
        Launcher launcher = new Launcher(folder.resolve("home3"), folder.resolve("project"));
        Launcher.Said said = launcher.call(List.of(), "site", "--out", "../others");
        assertEquals(2, said.code(), said.words());
        assertEquals("mine", Files.readString(others.resolve("letter.txt")));
    }
}
