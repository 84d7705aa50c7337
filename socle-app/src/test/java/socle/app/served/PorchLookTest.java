package socle.app.served;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.app.show.browser.Chromium;

/// The pages before the first door in a real browser, with the author's own sign and colour.
@Tag("browser")
final class PorchLookTest {

    private static final String GUESS =
            "document.querySelector('#name').value = 'nobody_is';"
                    + " document.querySelector('#password').value = 'guess';"
                    + " new Promise(told => fetch('/sign-in', {method: 'POST',"
                    + " body: new URLSearchParams(new FormData(document.forms[0]))})"
                    + ".then(it => it.text()).then(it => {"
                    + " document.querySelector('main').innerHTML ="
                    + " new DOMParser().parseFromString(it, 'text/html')"
                    + ".querySelector('main').innerHTML;"
                    + " told(document.querySelector('[aria-live=assertive]') !== null); }))";
    private static final String DRAWN =
            "new Promise(told => { const sign = document.querySelector('img.logo');"
                    + " sign.decode().then(() => told(sign.naturalWidth > 0), () => told(false)); })";

    @TempDir Path folder = Path.of(".");

    @Test
    void axe_finds_nothing_and_the_sign_is_drawn() throws Exception {
        assumeTrue(Chromium.find().isPresent(), "chromium is missing");
        GuardedProject guarded = GuardedProject.shared();
        List<String> found = new ArrayList<>();
        try (Chromium chromium =
                Chromium.start(Chromium.find().orElseThrow(), folder.resolve("home"))) {
            chromium.before(Axe.LISTEN);
            for (String path : List.of("/sign-in", "/reset", "/no_such_page")) {
                for (String theme : List.of("light", "dark")) {
                    for (int width : new int[] {360, 1280}) {
                        chromium.open(guarded.at(path + "?lang=fr"), width, theme);
                        String at = path + " " + theme + " " + width + ": ";
                        if (!chromium.evaluate(DRAWN).asBoolean()) {
                            found.add(at + "no sign");
                        }
                        Axe.trouble(chromium, width).forEach(it -> found.add(at + it));
                    }
                }
            }
            chromium.open(guarded.at("/sign-in"), 360, "dark");
            assertEquals(true, chromium.evaluate(GUESS).asBoolean());
            found.addAll(Axe.trouble(chromium, 360));
        }
        assertEquals(List.of(), found);
    }
}
