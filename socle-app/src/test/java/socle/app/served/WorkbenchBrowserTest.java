package socle.app.served;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.app.show.browser.Chromium;

/// The workbench with its script, by keyboard, in a real browser.
@Tag("browser")
final class WorkbenchBrowserTest {

    private static final int LOOKS = 200;
    private static final String TEXT = "document.getElementById('sql-question')";
    private static final String OPEN = "!document.getElementById('sql-words').hidden";
    private static final String ENDLESS =
            "SELECT count(*) FROM range(10000000000) a, range(100000) b";

    private final ServedProject served = ServedProject.shared();
    private final Chromium chromium;

    WorkbenchBrowserTest(@TempDir Path folder) throws Exception {
        assumeTrue(Chromium.find().isPresent(), "chromium is missing");
        chromium = Chromium.start(Chromium.find().orElseThrow(), folder.resolve("browser"));
    }

    @BeforeEach
    void begin() throws Exception {
        chromium.open(served.at("/sql?lang=en"), 1440, "light");
        chromium.evaluate(TEXT + ".focus()");
    }

    @AfterEach
    void end() {
        chromium.close();
    }

    @Test
    void a_word_is_completed_and_the_question_asked_without_the_mouse() throws Exception {
        chromium.type("SELECT count(*) AS n FROM loa");
        awaits(OPEN);
        assertEquals("null", chosen());
        chromium.press("ArrowDown");
        assertEquals("sql-word-0", chosen());
        assertEquals("true", attribute("sql-word-0", "aria-selected"));
        chromium.press("Enter");
        assertEquals(
                "SELECT count(*) AS n FROM loans", chromium.evaluate(TEXT + ".value").asString(""));
        assertFalse(chromium.evaluate(OPEN).asBoolean());
        chromium.evaluate(press("Enter", "ctrlKey"));
        awaits("location.search.includes('q=') && document.querySelector('.gridtab td') !== null");
    }

    @Test
    void the_columns_of_a_table_follow_its_short_name() throws Exception {
        chromium.type("SELECT l. FROM loans AS l");
        chromium.evaluate(TEXT + ".setSelectionRange(9, 9)");
        chromium.evaluate(press(" ", "ctrlKey"));
        awaits(OPEN);
        assertTrue(
                chromium.evaluate("document.getElementById('sql-words').textContent")
                        .asString("")
                        .contains("branch"));
        chromium.press("Escape");
        assertFalse(chromium.evaluate(OPEN).asBoolean());
    }

    @Test
    void nothing_is_completed_in_a_text_or_once_it_is_switched_off() throws Exception {
        chromium.type("SELECT 'loa");
        awaits("performance.getEntriesByName(location.origin + '/api/v1/sql/words').length > 0");
        assertFalse(chromium.evaluate(OPEN).asBoolean());
        chromium.evaluate("document.querySelector('#sql-actions input[type=checkbox]').click()");
        chromium.evaluate(TEXT + ".value = ''; " + TEXT + ".focus()");
        chromium.type("SELECT loa");
        assertFalse(chromium.evaluate(OPEN).asBoolean());
        assertEquals("no", chromium.evaluate("localStorage['socle-complete']").asString(""));
    }

    /// The browser answers no question of the test while it waits for a page: what is done
    /// meanwhile is told to the page beforehand.
    @Test
    void a_question_under_way_is_timed_and_stopped() throws Exception {
        assertTrue(chromium.evaluate("document.getElementById('sql-stop').hidden").asBoolean());
        meanwhile(
                "sessionStorage.clock = document.querySelector('[role=timer]').textContent;"
                        + " document.getElementById('sql-stop').click()");
        ask(ENDLESS);
        awaits("document.querySelector('#sql-trouble.warn') !== null");
        assertEquals(ENDLESS, chromium.evaluate(TEXT + ".value").asString(""));
        String clock = chromium.evaluate("sessionStorage.clock").asString("");
        assertTrue(clock.startsWith("Asking: "), clock);
        assertEquals("STOPPED", last("state"));
    }

    @Test
    void whoever_leaves_stops_the_question_that_is_under_way() throws Exception {
        meanwhile("location.assign('/help')");
        ask(ENDLESS + " -- left");
        awaits("location.pathname === '/help'");
        for (int look = 0; look < LOOKS && !last("state").equals("STOPPED"); look++) {
            awaits("true");
        }
        assertEquals(ENDLESS + " -- left", last("question"));
        assertEquals("STOPPED", last("state"));
    }

    private void meanwhile(String does) throws Exception {
        chromium.evaluate("setInterval(() => { " + does + " }, 3000)");
    }

    private void ask(String question) throws Exception {
        chromium.evaluate(TEXT + ".value = '" + question + "'");
        chromium.evaluate("document.getElementById('sql-run').click()");
    }

    private String last(String what) {
        return served.json("/api/v1/sql/history?limit=1")
                .at("/questions/items/0/" + what)
                .asString("");
    }

    private String chosen() throws Exception {
        return chromium.evaluate("String(" + TEXT + ".getAttribute('aria-activedescendant'))")
                .asString("");
    }

    private String attribute(String id, String name) throws Exception {
        String find = "document.getElementById('" + id + "').getAttribute('" + name + "')";
        return chromium.evaluate(find).asString("");
    }

    private static String press(String key, String with) {
        return "%s.dispatchEvent(new KeyboardEvent('keydown', {key: '%s', %s: true, bubbles: true}))"
                .formatted(TEXT, key, with);
    }

    private void awaits(String condition) throws Exception {
        for (int look = 0; look < LOOKS; look++) {
            if (isTrue(condition)) {
                return;
            }
        }
        throw new AssertionError("never: " + condition);
    }

    /// Looks in a moment; a page that goes away in this very moment does not answer.
    private boolean isTrue(String condition) throws Exception {
        try {
            return chromium.evaluate(
                            "new Promise(told => setTimeout(() => told(Boolean("
                                    + condition
                                    + ")), 50))")
                    .asBoolean();
        } catch (IllegalStateException _) {
            return false;
        }
    }
}
