package socle.app.served;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import socle.app.show.browser.Chromium;

/// Judges the page that a browser shows: axe-core, its policy, whether it scrolls sideways.
final class Axe {

    /// To be run before each page: it keeps what the browser refused.
    static final String LISTEN =
            """
            window.broken = [];
            document.addEventListener('securitypolicyviolation',
                it => window.broken.push(it.effectiveDirective + ' ' + it.sourceFile + ':' + it.lineNumber));
            window.addEventListener('error', it => window.broken.push(it.message));
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
    private static final String WIDEST =
            """
            [...document.querySelectorAll('body *')].filter(it => it.getBoundingClientRect().right > innerWidth
                && !it.closest('.scroll') && !it.closest('svg')).map(it => it.tagName + '.' + it.className).slice(0, 4).join(' ')
            """;
    private static final String BROKEN =
            "new Promise(done => requestAnimationFrame(() => done(window.broken.join('; '))))";

    private Axe() {}

    /// What axe, the browser and the width find fault with on the page that is open.
    static List<String> trouble(Chromium chromium, int width) throws Exception {
        List<String> found = new ArrayList<>();
        int wide = chromium.evaluate(UNFOLD).asInt();
        if (wide > width) {
            found.add("scrolls sideways, " + wide + ": " + chromium.evaluate(WIDEST).asString(""));
        }
        String policy = chromium.evaluate(BROKEN).asString("");
        chromium.evaluate(axe());
        String axe = chromium.evaluate(JUDGE).asString("");
        for (String broken : List.of(policy, axe)) {
            if (!broken.isEmpty()) {
                found.add(broken);
            }
        }
        return found;
    }

    private static String axe() throws IOException {
        try (InputStream script =
                Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8) + "; true";
        }
    }
}
