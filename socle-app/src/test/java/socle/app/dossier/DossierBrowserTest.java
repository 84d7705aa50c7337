package socle.app.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.api.text.Language;
import socle.app.show.browser.Chromium;

/// Every page of a dossier in a real browser, light and dark, wide and narrow, judged by axe-core.
@Tag("browser")
final class DossierBrowserTest {

    static final String JUDGE =
            """
            document.querySelectorAll('details').forEach(it => it.open = true);
            axe.run(document).then(found => found.passes.length === 0 ? 'nothing was judged' :
                found.violations.map(it => it.id + ': ' + it.nodes[0].target + ' (' + it.nodes.length + ')').join('; '))
            """;

    @Test
    void no_page_breaks_a_rule_of_axe_or_scrolls_sideways(@TempDir Path folder) throws Exception {
        Optional<Path> browser = Chromium.find();
        if (browser.isEmpty()) {
            System.out.println("skipped: browser suite, chromium is missing");
        }
        assumeTrue(browser.isPresent(), "chromium is missing");
        Path dossier = folder.resolve("dossier");
        Example example = Example.ordinary(List.of("C1.1.1", "R1.1"));
        example.frameworks = List.of(ExampleFramework.expert(), ExampleFramework.house());
        assertInstanceOf(Compilation.Compiled.class, Dossier.compile(example.source(), Language.FR))
                .writeTo(dossier);
        List<String> found = new ArrayList<>();
        try (Chromium chromium = Chromium.start(browser.orElseThrow(), folder.resolve("home"))) {
            for (Path page : pages(dossier)) {
                for (int width : new int[] {1440, 380}) {
                    for (String scheme : List.of("light", "dark")) {
                        String look = page.getFileName() + " " + width + " " + scheme + ": ";
                        chromium.open(page, width, scheme);
                        int wide =
                                chromium.evaluate("document.documentElement.scrollWidth").asInt();
                        chromium.evaluate(axe());
                        String broken = chromium.evaluate(JUDGE).asString("");
                        if (!broken.isEmpty()) {
                            found.add(look + broken);
                        }
                        if (wide > width) {
                            found.add(look + "scrolls sideways, " + wide);
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), found);
    }

    private static List<Path> pages(Path dossier) throws IOException {
        try (Stream<Path> files = Files.list(dossier)) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
        }
    }

    static String axe() throws IOException {
        try (InputStream script =
                Objects.requireNonNull(
                        DossierBrowserTest.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8) + "; true";
        }
    }
}
