package socle.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import socle.api.text.Language;
import socle.api.text.Problem;
import socle.app.show.BrandFiles;
import socle.app.show.Sign;
import socle.app.show.State;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.core.serve.Glimpse;

/// What every page has around its text: head, skip link, the places of the project, the way that
/// led here, search, languages, foot.
public final class Shell {

    private static final List<String> SCRIPTS = List.of("js/plot.js", "js/pages.js", "js/live.js");

    /// So many problems stand on every page; all are on one of their own.
    private static final int BROKEN = 3;

    /// Where the text of a page ends: it stands once in a page whose text is empty, for all words
    /// are escaped.
    public static final String END_OF_MAIN = "</main>";

    private final Sheet sheet;
    private final Around around;

    /// Of what and for whom the page is.
    ///
    /// @param project its name
    /// @param path of the page itself, with its choices
    /// @param theme `light`, `dark`, or empty for what the device says
    /// @param version of Socle
    /// @param problems of the files as they are now, when they are not what is served
    /// @param brand the author's own sign and colour
    public record Around(
            String project,
            String environment,
            Menu menu,
            String path,
            Choices choices,
            String theme,
            String version,
            List<Problem> problems,
            Optional<BrandFiles> brand) {

        public Around {
            problems = List.copyOf(problems);
        }

        /// For a page about a project.
        public static Around of(
                Glimpse glimpse, Sheet sheet, String path, Choices choices, Guise guise) {
            return new Around(
                    glimpse.contents().settings().name(),
                    glimpse.contents().environment(),
                    Menu.of(glimpse, sheet.visitor()),
                    path,
                    choices,
                    guise.theme(),
                    guise.version(),
                    guise.problems(),
                    BrandFiles.of(glimpse.contents()));
        }
    }

    /// @param theme `light`, `dark`, or empty for what the device says
    /// @param version of Socle
    /// @param problems of the files as they are now, when they are not what is served
    public record Guise(String theme, String version, List<Problem> problems) {

        public Guise {
            problems = List.copyOf(problems);
        }

        /// Nothing is wrong with the files.
        public Guise(String theme, String version) {
            this(theme, version, List.of());
        }

        /// The same, telling what is wrong with the files.
        public Guise telling(List<Problem> wrong) {
            return new Guise(theme, version, wrong);
        }
    }

    public Shell(Sheet sheet, Around around) {
        this.sheet = sheet;
        this.around = around;
    }

    /// A whole page.
    public String page(Drawn drawn) {
        Tag body =
                Tag.of(
                        "body",
                        Tag.of("a", sheet.say("Skip to the text", "Aller au texte"))
                                .as("jump")
                                .at("href", "#text"),
                        Tag.of("div", side(drawn), body(drawn)).as("frame"));
        if (sheet.places().isLive()) {
            body = body.at("data-live", "/api/v1/standing");
        }
        Tag html = Tag.of("html", head(drawn), body).at("lang", sheet.language().code());
        return "<!DOCTYPE html>\n"
                + (around.theme.isEmpty() ? html : html.at("data-theme", around.theme)).html();
    }

    private Tag head(Drawn drawn) {
        String title =
                drawn.title().equals(around.project)
                        ? drawn.title()
                        : drawn.title() + " · " + around.project;
        List<Markup> links = new ArrayList<>();
        links.add(Tag.of("meta").at("charset", "utf-8"));
        links.add(
                Tag.of("meta")
                        .at("name", "viewport")
                        .at("content", "width=device-width, initial-scale=1"));
        links.add(Tag.of("title", title));
        links.add(
                Tag.of("link")
                        .at("rel", "icon")
                        .at("href", sheet.places().asset("css/icon.svg"))
                        .at("type", "image/svg+xml"));
        links.add(
                Tag.of("link")
                        .at("rel", "stylesheet")
                        .at("href", sheet.places().asset("css/socle.css")));
        links.add(brand().style());
        for (String script : SCRIPTS) {
            links.add(
                    Tag.of("script").at("src", sheet.places().asset(script)).at("defer", "defer"));
        }
        return Tag.of("head").with(links);
    }

    private Tag side(Drawn drawn) {
        return Tag.of(
                        "header",
                        home(Sign.in("a")),
                        Tag.of(
                                        "p",
                                        brand().logo(),
                                        Tag.of("b", around.project),
                                        Tag.of("span", environment()).as("quiet small"))
                                .as("project"),
                        nav(drawn, sheet.say("Project", "Projet")),
                        Tag.of("div", Tag.of("span", "Socle " + around.version)).as("side-foot"))
                .as("side");
    }

    private BrandTags brand() {
        return new BrandTags(around.brand, sheet.places());
    }

    private String environment() {
        return sheet.say("environment ", "environnement ") + around.environment;
    }

    private Tag home(Tag brand) {
        return brand.at("href", sheet.places().of("/").orElse("#text"));
    }

    private Tag nav(Drawn drawn, String name) {
        List<Tag> lines = new ArrayList<>();
        for (Menu.Place place : around.menu.places()) {
            Optional<String> address = sheet.places().of(place.path());
            if (address.isPresent()) {
                lines.add(line(place, address.get(), drawn));
            }
        }
        return Tag.of("nav").as("nav").at("aria-label", name).with(lines);
    }

    private Tag line(Menu.Place place, String address, Drawn drawn) {
        Tag line =
                Tag.of("a", place.icon().tag(), Markup.words(sheet.say(place.name())))
                        .at("href", address);
        if (place.count().isPresent()) {
            line = line.with(Tag.of("span", String.valueOf(place.count().get())).as("n small"));
        }
        return place.path().equals(drawn.place()) ? line.at("aria-current", current(drawn)) : line;
    }

    /// The page itself, or a place that holds it.
    private static String current(Drawn drawn) {
        return drawn.crumbs().isEmpty() ? "page" : "true";
    }

    private Tag body(Drawn drawn) {
        Tag menu =
                Tag.of(
                                "details",
                                Tag.of(
                                        "summary",
                                        Sign.in("span"),
                                        Tag.of("span", Icon.LINES.tag(), Markup.words("Menu"))),
                                nav(drawn, sheet.say("Menu of the project", "Menu du projet")))
                        .as("menu");
        Tag text = Tag.of("main", drawn.main()).at("id", "text").at("tabindex", "-1");
        return Tag.of("div", menu, top(drawn), broken(), text, foot()).as("body");
    }

    /// That the files cannot be served as they are, on every page.
    private Markup broken() {
        if (around.problems.isEmpty()) {
            return Markup.none();
        }
        List<Tag> lines = new ArrayList<>();
        lines.add(
                Tag.of(
                        "p",
                        Tag.of(
                                "b",
                                sheet.say(
                                        "The files have to be mended; the last sound edition is shown.",
                                        "Les fichiers sont à corriger\u202f; la dernière édition saine est"
                                                + " montrée."))));
        for (Problem one : around.problems.stream().limit(BROKEN).toList()) {
            lines.add(
                    Tag.of(
                            "p",
                            Tag.of("code", one.place().toString()),
                            Markup.words(" " + sheet.say(one.what()))));
        }
        lines.add(
                Tag.of(
                        "p",
                        sheet.link(
                                "/standing",
                                sheet.say("What to do about it", "Que faire")
                                        + " ("
                                        + around.problems.size()
                                        + ")")));
        return Tag.of("div", State.FELL.glyph(), Tag.of("div").with(lines))
                .as("alert bad broken")
                .at("role", "status");
    }

    private Tag top(Drawn drawn) {
        Tag tools = Tag.of("div").as("tools");
        if (sheet.places().isLive()) {
            tools = tools.with(search(), languages(), account());
        }
        return Tag.of("div", crumbs(drawn), tools).as("top");
    }

    private Tag crumbs(Drawn drawn) {
        List<Tag> steps = new ArrayList<>();
        drawn.crumbs().forEach(it -> steps.add(Tag.of("li", sheet.link(it.path(), it.name()))));
        steps.add(Tag.of("li", drawn.title()).at("aria-current", "page"));
        return Tag.of("nav", Tag.of("ol").with(steps))
                .as("crumbs")
                .at("aria-label", sheet.say("Where this is", "Fil d’Ariane"));
    }

    private Tag search() {
        String words = sheet.say("Node, criterion, run", "Nœud, critère, exécution");
        return Tag.of(
                        "form",
                        Tag.of(
                                        "label",
                                        sheet.say("Search for a ", "Chercher\u00a0: ")
                                                + words.toLowerCase(Locale.ROOT))
                                .as("vh")
                                .at("for", "q"),
                        Icon.SEARCH.tag(),
                        Tag.of("input")
                                .at("id", "q")
                                .at("name", "q")
                                .at("type", "search")
                                .at("autocomplete", "off")
                                .at("placeholder", words))
                .as("search")
                .at("role", "search")
                .at("action", "/search");
    }

    private Tag account() {
        String name = sheet.visitor().name();
        Tag link =
                Tag.of("a", Icon.PERSON.tag(), Markup.words(" " + name))
                        .as("btn")
                        .at("href", "/account")
                        .at("aria-label", sheet.say("Account: ", "Compte\u00a0: ") + name);
        return Tag.of("nav", link).at("aria-label", sheet.say("You", "Vous"));
    }

    private Tag languages() {
        return Tag.of("nav", language(Language.FR, "Français"), language(Language.EN, "English"))
                .as("seg")
                .at("aria-label", sheet.say("Language", "Langue"));
    }

    private Tag language(Language language, String name) {
        String code = language.code().toUpperCase(Locale.ROOT);
        Tag link =
                Tag.of("a", code)
                        .at("href", around.choices.with("lang", language.code()).after(around.path))
                        .at("lang", language.code())
                        .at("hreflang", language.code())
                        .at("aria-label", code + ", " + name);
        return language == sheet.language() ? link.at("aria-current", "true") : link;
    }

    private Tag foot() {
        Tag foot = Tag.of("footer", Tag.of("span", around.project)).as("foot");
        if (!sheet.places().isLive()) {
            return foot.with(
                    sheet.link("/accessibility", sheet.say("Accessibility", "Accessibilité")));
        }
        return foot.with(
                sheet.link("/accessibility", sheet.say("Accessibility", "Accessibilité")),
                sheet.link("/help", sheet.say("Help and shortcuts", "Aide et raccourcis")),
                theme());
    }

    /// What the device says, light, dark, and again.
    private Tag theme() {
        String next =
                switch (around.theme) {
                    case "light" -> "dark";
                    case "dark" -> "auto";
                    default -> "light";
                };
        String words =
                switch (around.theme) {
                    case "light" -> sheet.say("Look: light", "Apparence\u00a0: claire");
                    case "dark" -> sheet.say("Look: dark", "Apparence\u00a0: sombre");
                    default ->
                            sheet.say("Look: as the device", "Apparence\u00a0: selon l’appareil");
                };
        return Tag.of("a", words).at("href", around.choices.with("theme", next).after(around.path));
    }
}
