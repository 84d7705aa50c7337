package socle.app.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.api.text.Language;
import socle.app.show.browser.Chromium;
import socle.app.show.chart.OrdinaryPlots;

/// The page of a dossier that has every mark, in a real browser: both languages, themes, widths.
@Tag("browser")
final class GalleryBrowserTest {

    private static final String PAGE = "nodes-dashboards.html";
    private static final String LISTEN =
            """
            window.broken = [];
            document.addEventListener('securitypolicyviolation',
                it => window.broken.push(it.effectiveDirective + ' ' + it.sourceFile + ':' + it.lineNumber));
            """;
    private static final String UNFOLD =
            "document.querySelectorAll('details').forEach(it => it.open = true);"
                    + " document.documentElement.scrollWidth";
    private static final String JUDGE =
            """
            axe.run(document, {resultTypes: ['violations']}).then(found =>
                found.passes.length === 0 ? 'nothing was judged' :
                found.violations.map(it => it.id + ': ' + it.nodes[0].target + ' (' + it.nodes.length + ')').join('; '))
            """;
    private static final String SEEN =
            "[...document.querySelectorAll('svg.plot')].filter(it => it.getBoundingClientRect().height > 0).length";
    private static final String BROKEN =
            "new Promise(done => requestAnimationFrame(() => done(window.broken.join('; '))))";

    @TempDir Path folder = Path.of(".");

    @Test
    void every_mark_keeps_the_rules_of_axe_its_width_and_the_policy() throws Exception {
        Path browser = browser();
        List<String> found = new ArrayList<>();
        try (Chromium chromium = Chromium.start(browser, folder.resolve("home"))) {
            chromium.before(LISTEN);
            for (Language language : Language.values()) {
                Path page = compiled(language);
                control(chromium, page);
                for (int width : new int[] {1440, 380}) {
                    for (String scheme : List.of("light", "dark")) {
                        chromium.open(page, width, scheme);
                        String look = language + " " + width + " " + scheme + ": ";
                        trouble(chromium, width).forEach(it -> found.add(look + it));
                    }
                }
            }
        }
        assertEquals(List.of(), found);
    }

    /// Or else nobody would have heard that a page breaks its policy.
    private static void control(Chromium chromium, Path page) throws Exception {
        Path broken = page.resolveSibling("broken.html");
        Files.writeString(
                broken, Files.readString(page).replace("<h1>", "<h1 style=\"color:red\">"));
        chromium.open(broken, 1440, "light");
        String heard = chromium.evaluate(BROKEN).asString("");
        assertTrue(heard.contains("style-src-attr"), heard);
    }

    private static List<String> trouble(Chromium chromium, int width) throws Exception {
        List<String> found = new ArrayList<>();
        int wide = chromium.evaluate(UNFOLD).asInt();
        if (wide > width) {
            found.add("scrolls sideways, " + wide);
        }
        int seen = chromium.evaluate(SEEN).asInt();
        if (seen != OrdinaryPlots.all().size()) {
            found.add("drawings that are seen: " + seen);
        }
        String policy = chromium.evaluate(BROKEN).asString("");
        chromium.evaluate(DossierBrowserTest.axe());
        String axe = chromium.evaluate(JUDGE).asString("");
        for (String broken : List.of(policy, axe)) {
            if (!broken.isEmpty()) {
                found.add(broken);
            }
        }
        return found;
    }

    private Path compiled(Language language) throws Exception {
        Path dossier = folder.resolve(language.code());
        assertInstanceOf(
                        Compilation.Compiled.class,
                        Dossier.compile(Example.gallery().source(), language))
                .writeTo(dossier);
        return dossier.resolve(PAGE);
    }

    private static Path browser() {
        Optional<Path> browser = Chromium.find();
        if (browser.isEmpty()) {
            System.out.println("skipped: browser suite, chromium is missing");
        }
        assumeTrue(browser.isPresent(), "chromium is missing");
        return browser.orElseThrow();
    }
}
