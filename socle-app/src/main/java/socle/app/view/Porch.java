package socle.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import socle.api.text.Language;
import socle.api.text.Phrase;
import socle.app.show.BrandFiles;
import socle.app.show.Sign;
import socle.app.show.State;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;

/// What stands before the first door: pages for those who are not known yet. They show what the
/// author lets anybody see of the project, and nothing else of it.
///
/// @param whose what anybody may see
/// @param theme `light`, `dark`, or empty for what the device says
/// @param back where to go once one is in
public record Porch(Whose whose, Language language, String theme, Places places, String back) {

    private static final String OURS = "Socle";

    /// What anybody may see of a project.
    ///
    /// @param project its name, or empty where it is not told
    /// @param brand the author's own sign and colour
    public record Whose(String project, Optional<BrandFiles> brand) {

        /// Of no project.
        public static final Whose NOBODY = new Whose("", Optional.empty());

        private boolean isTold() {
            return !project.isEmpty() || brand.flatMap(BrandFiles::logo).isPresent();
        }
    }

    private String say(String en, String fr) {
        return new Phrase(en, fr).in(language);
    }

    /// Where one signs in.
    ///
    /// @param told what was wrong before, or empty
    /// @param openid what the other button says, when there is one
    public String signIn(String told, Optional<String> openid) {
        List<Markup> parts = new ArrayList<>();
        parts.add(Tag.of("h1", say("Sign in", "Se connecter")));
        parts.addAll(wrong(told));
        parts.add(
                form(
                        "/sign-in",
                        field("name", say("Name", "Nom"), "text", "username"),
                        field(
                                "password",
                                say("Password", "Mot de passe"),
                                "password",
                                "current-password"),
                        submit(say("Sign in", "Se connecter"))));
        openid.ifPresent(
                label ->
                        parts.add(
                                Tag.of(
                                        "p",
                                        Tag.of(
                                                        "a",
                                                        say("Sign in with ", "Se connecter avec ")
                                                                + label)
                                                .as("btn")
                                                .at(
                                                        "href",
                                                        Choices.none()
                                                                .with("back", back)
                                                                .after("/sign-in/openid")))));
        return page(say("Sign in", "Se connecter"), parts);
    }

    /// Where one chooses another password with a token.
    public String reset(String told) {
        List<Markup> parts = new ArrayList<>();
        parts.add(Tag.of("h1", say("Choose a password", "Choisir un mot de passe")));
        parts.addAll(wrong(told));
        parts.add(
                form(
                        "/reset",
                        field(
                                "reset",
                                say(
                                        "Token, from whoever keeps this server",
                                        "Jeton, donné par qui tient ce serveur"),
                                "password",
                                "off"),
                        field(
                                "password",
                                say(
                                        "New password, 12 characters or more",
                                        "Nouveau mot de passe, 12 caractères ou plus"),
                                "password",
                                "new-password"),
                        submit(say("Choose", "Choisir"))));
        return page(say("Choose a password", "Choisir un mot de passe"), parts);
    }

    /// Something to read and the way to sign in.
    public String words(String title, String words) {
        return words(title, words, "/sign-in", say("Sign in", "Se connecter"));
    }

    /// Something to read and the way home, where nobody signs in.
    public String atHome(String title, String words) {
        return words(title, words, "/", say("Home", "Accueil"));
    }

    private String words(String title, String words, String to, String label) {
        return page(
                title,
                List.of(
                        Tag.of("h1", title),
                        Tag.of("p", sentence(words)),
                        Tag.of("p", Tag.of("a", label).at("href", to))));
    }

    private Tag form(String to, Markup... fields) {
        return Tag.of("form", fields)
                .as("stack")
                .at("method", "post")
                .at("action", to)
                .with(Sheet.hidden("back", back));
    }

    private static Tag submit(String words) {
        return Tag.of("button", words).as("btn main").at("type", "submit");
    }

    private static Tag field(String name, String label, String type, String complete) {
        return Tag.of(
                "div",
                Tag.of("label", label).at("for", name),
                Tag.of("input")
                        .at("id", name)
                        .at("name", name)
                        .at("type", type)
                        .at("autocomplete", complete)
                        .at("required", "required"));
    }

    private List<Tag> wrong(String told) {
        if (told.isEmpty()) {
            return List.of();
        }
        return List.of(
                Tag.of("div", State.FELL.glyph(), Tag.of("p", sentence(told)))
                        .as("alert bad")
                        .at("aria-live", "assertive"));
    }

    private String sentence(String words) {
        return words.substring(0, 1).toUpperCase(language.locale()) + words.substring(1);
    }

    private String page(String title, List<Markup> parts) {
        Tag main = Tag.of("main", project(), Tag.of("div").as("card stack").with(parts));
        Tag foot = Tag.of("footer", Sign.in("span"));
        Tag html =
                Tag.of("html", head(title), Tag.of("body", Tag.of("div", main, foot).as("porch")))
                        .at("lang", language.code());
        return "<!DOCTYPE html>\n" + (theme.isEmpty() ? html : html.at("data-theme", theme)).html();
    }

    private Tag head(String title) {
        return Tag.of(
                "head",
                Tag.of("meta").at("charset", "utf-8"),
                Tag.of("meta")
                        .at("name", "viewport")
                        .at("content", "width=device-width, initial-scale=1"),
                Tag.of("title", title + " · " + (whose.project.isEmpty() ? OURS : whose.project)),
                Tag.of("link")
                        .at("rel", "icon")
                        .at("href", places.asset("css/icon.svg"))
                        .at("type", "image/svg+xml"),
                Tag.of("link").at("rel", "stylesheet").at("href", places.asset("css/socle.css")),
                brand().style());
    }

    private Markup project() {
        if (!whose.isTold()) {
            return Markup.none();
        }
        Markup name = whose.project.isEmpty() ? Markup.none() : Tag.of("b", whose.project);
        return Tag.of("p", brand().logo(), name).as("project");
    }

    private BrandTags brand() {
        return new BrandTags(whose.brand, places);
    }
}
