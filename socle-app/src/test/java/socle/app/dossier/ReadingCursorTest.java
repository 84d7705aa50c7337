package socle.app.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.api.text.Language;
import socle.app.show.browser.Chromium;

/// The reading cursor over the marks of a chart, in a real browser, under the page's own policy.
@Tag("browser")
final class ReadingCursorTest {

    private static final String POINT =
            """
            (() => {
              const figure = document.querySelector('#fig_cost-fig_cost');
              figure.querySelectorAll('svg.wide [data-row]')[ROW]
                .dispatchEvent(new PointerEvent('pointermove', {bubbles: true}));
              return figure.querySelector('output').textContent;
            })()
            """;
    private static final String KEYS =
            """
            (() => {
              const slider = document.querySelector('#fig_cost-fig_cost .reading input');
              slider.focus();
              slider.stepUp();
              slider.dispatchEvent(new Event('input', {bubbles: true}));
              return slider.getAttribute('aria-valuetext') + '|'
                + slider.parentNode.querySelector('output').textContent + '|'
                + document.querySelectorAll('#fig_cost-fig_cost .at').length;
            })()
            """;

    @Test
    void a_mark_is_read_by_pointer_and_by_keys(@TempDir Path folder) throws Exception {
        Optional<Path> browser = Chromium.find();
        assumeTrue(browser.isPresent(), "chromium is missing");
        Path dossier = folder.resolve("dossier");
        assertInstanceOf(
                        Compilation.Compiled.class,
                        Dossier.compile(Example.ordinary().source(), Language.FR))
                .writeTo(dossier);
        Path page = dossier.resolve("nodes-dashboards.html");
        try (Chromium chromium = Chromium.start(browser.orElseThrow(), folder.resolve("home"))) {
            for (String scheme : new String[] {"dark", "light"}) {
                chromium.open(page, 1440, scheme);
                chromium.evaluate(DossierBrowserTest.axe());
                assertEquals("", chromium.evaluate(DossierBrowserTest.JUDGE).asString("?"));
            }
            assertEquals(
                    "species\u00A0: Pigeon biset\u202F; cost\u00A0: 3\u202F300\u202F000",
                    chromium.evaluate(POINT.replace("ROW", "3")).asString(""));
            assertEquals(
                    "5 sur 7|species\u00A0: Buse à queue rousse\u202F; cost\u00A0: 2\u202F300\u202F000|2",
                    chromium.evaluate(KEYS).asString(""));
            assertEquals(
                    0,
                    chromium.evaluate(
                                    "document.querySelectorAll('figure:not(.fig) .reading').length")
                            .asInt());
        }
    }
}
