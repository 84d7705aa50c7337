package socle.app.served;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import socle.app.show.browser.Chromium;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Every screen of a served project in a real browser, judged by axe-core 4.11. All of both
/// languages, themes, widths (360 px, 1,440 px, and 1,440 at 200 %, which is 720) with
/// `-Daccess.full=true`; else each screen once in each width. `-Daccess.only=/indicators` judges
/// one path alone.
@Tag("browser")
final class AccessibilityTest {

    private static final boolean FULL = Boolean.getBoolean("access.full");

    /// Paths of the pages that are judged begin like this: for whoever works on some of them.
    private static final String ONLY = System.getProperty("access.only", "");

    /// Pages of one screen, at most, in a full test.
    private static final int MOST = Integer.getInteger("access.most", 500);
    @TempDir Path folder = Path.of(".");

    /// How a page is looked at.
    private record Look(String language, String theme, int width) {
        static List<Look> all() {
            List<Look> all = new ArrayList<>();
            for (int width : new int[] {360, 720, 1440}) {
                for (String language : List.of("fr", "en")) {
                    for (String theme : List.of("light", "dark")) {
                        all.add(new Look(language, theme, width));
                    }
                }
            }
            return all;
        }

        static List<Look> some() {
            return List.of(
                    new Look("fr", "dark", 360),
                    new Look("en", "light", 720),
                    new Look("en", "light", 1440));
        }
    }

    @Test
    void axe_finds_nothing_and_nothing_scrolls_sideways() throws Exception {
        ServedProject served = ServedProject.shared();
        List<String> found = new ArrayList<>();
        Judged judged = new Judged();
        try (Chromium chromium = Chromium.start(browser(), folder.resolve("home"))) {
            chromium.before(Axe.LISTEN);
            for (Crawl.Found page : pages(served)) {
                for (Look look : FULL ? Look.all() : Look.some()) {
                    URI at = served.at(page.path() + "?lang=" + look.language());
                    chromium.open(at, look.width(), look.theme());
                    Axe.trouble(chromium, look.width())
                            .forEach(it -> found.add(page.path() + " " + look + ": " + it));
                    judged.add(page.template(), chromium.evaluate("axe.version").asString(""));
                }
            }
        }
        assertEquals(List.of(), found);
        judged.check();
    }

    private static List<Crawl.Found> pages(ServedProject served) {
        return new Crawl(served, FULL ? MOST : 2)
                .pages().stream().filter(page -> page.path().startsWith(ONLY)).toList();
    }

    /// The screens that were judged: those that the declaration names.
    private static final class Judged {
        private static final Path DECLARED =
                Path.of(
                        System.getProperty("socle.root"),
                        "socle-app/src/main/resources/socle/app/screens/help/tested.json");
        private static final JsonMapper JSON =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

        private final SortedSet<String> screens = new TreeSet<>();
        private String axe = "";
        private int pages;

        /// @param version of axe that judged
        void add(String template, String version) {
            screens.add(template);
            axe = version;
            pages++;
        }

        /// Written anew with `-Dgolden=write` by a full test alone, which reaches every screen;
        /// else it says no more than was tested.
        void check() throws Exception {
            if (FULL && ONLY.isEmpty() && "write".equals(System.getProperty("golden"))) {
                Files.writeString(DECLARED, JSON.writeValueAsString(declaration()) + "\n");
            }
            if (FULL && ONLY.isEmpty()) {
                SortedSet<String> untested = new TreeSet<>(Crawl.screens());
                untested.removeAll(screens);
                assertEquals(new TreeSet<>(), untested, "screens that no link led to: not tested");
            }
            SortedSet<String> left = new TreeSet<>(screens);
            JSON.readTree(DECLARED).path("screens").forEach(it -> left.remove(it.asString()));
            assertEquals(new TreeSet<>(), left, "screens that the declaration leaves out");
        }

        private Map<String, Object> declaration() throws Exception {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("axe", axe);
            told.put("browser", version());
            told.put("pages", pages);
            told.put("languages", Look.all().stream().map(Look::language).distinct().toList());
            told.put("themes", Look.all().stream().map(Look::theme).distinct().toList());
            told.put("widths", Look.all().stream().map(Look::width).distinct().toList());
            told.put("screens", screens);
            return told;
        }

        private static String version() throws Exception {
            Process process = new ProcessBuilder(browser().toString(), "--version").start();
            String said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return said.strip().replaceAll("^(\\S+ [0-9]+).*", "$1");
        }
    }

    private static Path browser() {
        Optional<Path> browser = Chromium.find();
        assumeTrue(browser.isPresent(), "chromium is missing");
        return browser.orElseThrow();
    }
}
