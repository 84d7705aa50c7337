package socle.app.web;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import socle.api.text.Language;
import socle.app.show.BrandFiles;
import socle.app.view.Asked;
import socle.app.view.Porch;
import socle.app.view.RefusalPage;
import socle.app.view.Sheet;
import socle.core.serve.Edition;
import socle.core.serve.Glimpses;
import socle.core.serve.House;

/// What a browser shows when something is refused: a page like all others to whoever is known, a
/// page that shows the author's sign and tells nothing of the project to anybody else. Programs get
/// none.
final class TroublePages {

    /// Doors of programs, whoever asks.
    private static final List<String> PROGRAMS =
            List.of("/api/", "/hooks/", "/health/", "/metrics", "/assets/");

    private static final String HTML = "text/html";

    private final House house;
    private final Glimpses glimpses;
    private final Doorman doorman;
    private final PagePress press;

    TroublePages(House house, Glimpses glimpses, Doorman doorman, PagePress press) {
        this.house = house;
        this.glimpses = glimpses;
        this.doorman = doorman;
        this.press = press;
    }

    /// The page, when a page is asked for.
    Optional<Page> of(ServerRequest request, Trouble trouble) {
        if (!isAsked(request)) {
            return Optional.empty();
        }
        Language language = new Asker(request).language(house.language());
        try (Edition.Visit visit = house.editions().visit()) {
            Entry entry = isSafe(trouble.sort()) ? doorman.entry(request) : Entry.NOBODY;
            return Optional.of(
                    new Page(
                            language,
                            entry.visitor().isKnown()
                                    ? inside(trouble, visit, entry, request)
                                    : outside(trouble, visit, request)));
        }
    }

    /// @param language in which it is
    record Page(Language language, String html) {}

    /// A defect may be one of the page itself; whoever came by a name that is none of ours may be
    /// led by a stranger's page.
    private static boolean isSafe(Trouble.Sort sort) {
        return sort != Trouble.Sort.DEFECT && sort != Trouble.Sort.MISDIRECTED;
    }

    private static boolean isAsked(ServerRequest request) {
        String path = request.path().path();
        return PROGRAMS.stream().noneMatch(path::startsWith)
                && request.headers()
                        .first(HeaderNames.ACCEPT)
                        .filter(TroublePages::takesPages)
                        .isPresent();
    }

    private static boolean takesPages(String accept) {
        return Arrays.stream(accept.split(",", -1))
                .map(range -> range.replace(" ", ""))
                .anyMatch(
                        range ->
                                range.equals(HTML)
                                        || range.startsWith(HTML + ";q=0.")
                                        || range.startsWith(HTML + ";q=1"));
    }

    private String inside(
            Trouble trouble, Edition.Visit visit, Entry entry, ServerRequest request) {
        Asker asker = new Asker(request);
        Asked asked =
                new Asked(
                        house.host(),
                        glimpses.of(visit),
                        entry.visitor(),
                        Map.of(),
                        asker.choices(),
                        asker.language(house.language()),
                        house.clock().instant());
        Sheet sheet = press.sheet(asked, entry);
        Print print =
                Print.of(
                        RefusalPage.of(
                                trouble.sort().title(), trouble.what(), trouble.todo(), sheet));
        return new String(
                press.page(print, sheet, asked, "/", request).bytes(), StandardCharsets.UTF_8);
    }

    private String outside(Trouble trouble, Edition.Visit visit, ServerRequest request) {
        Asker asker = new Asker(request);
        boolean isClosed = house.access().isPresent();
        boolean isBranded = isClosed && isSafe(trouble.sort());
        Language language = asker.language(house.language());
        Porch porch =
                new Porch(
                        isBranded
                                ? new Porch.Whose("", BrandFiles.of(visit.contents()))
                                : Porch.Whose.NOBODY,
                        language,
                        asker.guise(house.version()).theme(),
                        press.places(),
                        "/");
        String title = trouble.sort().title().in(language);
        String words = Answers.sentence(trouble).in(language) + ".";
        return isClosed ? porch.words(title, words) : porch.atHome(title, words);
    }
}
