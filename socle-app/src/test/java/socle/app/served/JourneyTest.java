package socle.app.served;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.app.show.browser.Chromium;

/// What people come for, done with the keyboard alone in a real browser.
@Tag("browser")
final class JourneyTest {

    /// More than the tab stops of any page.
    private static final int STOPS = 400;

    private static final int LOOKS = 100;
    private static final String ARRIVED =
            "new Promise(told => setTimeout(() =>"
                    + " told(!window.before && document.readyState === 'complete'), 50))";

    private final ServedProject served = ServedProject.shared();
    private final Chromium chromium;

    JourneyTest(@TempDir Path folder) throws Exception {
        assumeTrue(Chromium.find().isPresent(), "chromium is missing");
        chromium = Chromium.start(Chromium.find().orElseThrow(), folder.resolve("browser"));
    }

    @BeforeEach
    void begin() throws Exception {
        open("/?lang=en");
    }

    @AfterEach
    void end() {
        chromium.close();
    }

    @Test
    void a_data_set_is_found_by_its_name() throws Exception {
        chromium.press("/");
        chromium.type("loans");
        enter();
        tabTo("a[href='/nodes/loans']");
        enter();
        assertEquals("/nodes/loans", path());
    }

    @Test
    void a_dashboard_is_filtered_and_shows_all_again() throws Exception {
        open("/nodes/library_loans");
        tabTo("select[name='branch']");
        chromium.press("ArrowDown");
        tabTo("form button[type='submit']");
        enter();
        assertTrue(search().contains("branch="), search());
        String chosen = search();
        tabTo("form a.btn, .filters a");
        enter();
        assertTrue(!search().equals(chosen), search());
    }

    @Test
    void the_data_of_a_chart_are_read() throws Exception {
        open("/nodes/library_loans");
        tabTo("figure details.more summary");
        chromium.press("Enter");
        assertEquals(
                "true",
                String.valueOf(chromium.evaluate("document.activeElement.parentElement.open")));
    }

    @Test
    void the_evidence_of_a_criterion_is_opened_from_home() throws Exception {
        tabTo("a[href='/coverage']");
        enter();
        tabTo("a.cell.proven");
        enter();
        tabTo("aside a[href^='/nodes/'], main a[href^='/nodes/']");
        enter();
        assertTrue(path().startsWith("/nodes/"), path());
    }

    @Test
    void a_run_is_started_and_watched() throws Exception {
        tabTo("form[action='/runs'] button");
        enter();
        assertTrue(path().startsWith("/runs"), path());
    }

    @Test
    void a_job_is_run_and_its_run_is_seen() throws Exception {
        tabTo("a[href='/jobs']");
        enter();
        tabTo("a[href='/jobs/every_night']");
        enter();
        tabTo("form[action='/jobs/every_night/run'] button");
        enter();
        assertTrue(path().startsWith("/runs/"), path());
        comes("main a[href='/nodes/library_loans']");
        tabTo("main a[href='/nodes/library_loans']");
        enter();
        assertEquals("/nodes/library_loans", path());
    }

    @Test
    void somebody_signs_in_and_is_where_they_wanted_to_be() throws Exception {
        chromium.open(GuardedProject.shared().at("/datasets"), 1440, "light");
        assertEquals("/sign-in", path());
        tabTo("input[name='name']");
        chromium.type("analyst");
        chromium.press("Tab");
        chromium.type(GuardedProject.PASSWORD);
        enter();
        assertEquals("/datasets", path());
    }

    private void open(String path) throws Exception {
        chromium.open(served.at(path), 1440, "light");
    }

    /// Goes on to the next tab stop until it is one of these.
    private void tabTo(String selector) throws Exception {
        for (int stop = 0; stop < STOPS; stop++) {
            chromium.press("Tab");
            String is =
                    "document.activeElement.matches(\"" + selector.replace("\"", "\\\"") + "\")";
            if (chromium.evaluate(is).asBoolean()) {
                return;
            }
        }
        throw new AssertionError("no tab stop " + selector + " on " + path());
    }

    /// Follows what has the focus, to the page that it leads to.
    private void enter() throws Exception {
        chromium.evaluate("window.before = true");
        chromium.press("Enter");
        for (int look = 0; look < LOOKS; look++) {
            if (isThere()) {
                return;
            }
        }
        throw new AssertionError("no other page than " + path());
    }

    /// Waits until the page, which follows what happens, shows something.
    private void comes(String selector) throws Exception {
        String shown =
                "new Promise(told => setTimeout(() => told(document.querySelector(\""
                        + selector
                        + "\") !== null), 100))";
        for (int look = 0; look < LOOKS; look++) {
            if (chromium.evaluate(shown).asBoolean()) {
                return;
            }
        }
        throw new AssertionError("never came: " + selector + " on " + path());
    }

    /// Looks in a moment; a page that goes away in this very moment does not answer.
    private boolean isThere() throws Exception {
        try {
            return chromium.evaluate(ARRIVED).asBoolean();
        } catch (IllegalStateException _) {
            return false;
        }
    }

    private String path() throws Exception {
        return chromium.evaluate("location.pathname").asString("");
    }

    private String search() throws Exception {
        return chromium.evaluate("location.search").asString("");
    }
}
