package socle.app.dossier;

import java.util.ArrayList;
import java.util.List;
import socle.app.show.Sign;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;

/// What every page of a dossier has around its text: head, skip link, way to the other pages, foot.
final class Shell {

    /// Nothing inside the page but marks; style, script, pictures and fonts from beside it.
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self';"
                    + " base-uri 'none'; form-action 'none'";

    private final Book book;
    private final List<Link> links;
    private final String foot;

    /// A page and its name in the list of pages.
    ///
    /// @param group the heading that it stands under, or empty
    record Link(String file, String name, String group) {}

    Shell(Book book, List<Link> links, String foot) {
        this.book = book;
        this.links = List.copyOf(links);
        this.foot = foot;
    }

    /// A whole page.
    ///
    /// @param look a class of its `main`
    String page(String file, String title, String look, Markup main) {
        String project = book.source().project().settings().name();
        String whole = title.equals(project) ? project : title + " · " + project;
        Tag head =
                Tag.of(
                        "head",
                        Tag.of("meta").at("charset", "utf-8"),
                        Tag.of("meta")
                                .at("name", "viewport")
                                .at("content", "width=device-width, initial-scale=1"),
                        Tag.of("meta")
                                .at("http-equiv", "Content-Security-Policy")
                                .at("content", POLICY),
                        Tag.of("title", whole),
                        Tag.of("link")
                                .at("rel", "icon")
                                .at("href", "css/icon.svg")
                                .at("type", "image/svg+xml"),
                        Tag.of("link").at("rel", "stylesheet").at("href", "css/socle.css"),
                        Tag.of("link").at("rel", "stylesheet").at("href", "css/dossier.css"),
                        Tag.of("script").at("src", "js/plot.js").at("defer", "defer"),
                        new BrandMark(book).isOurs()
                                ? Markup.none()
                                : Tag.of("link")
                                        .at("rel", "stylesheet")
                                        .at("href", "css/brand.css"));
        Tag body =
                Tag.of(
                        "body",
                        Tag.of("a", book.say("Skip to the text", "Aller au texte"))
                                .as("jump")
                                .at("href", "#text"),
                        Tag.of("div", side(file), body(file, look, main)).as("frame"));
        Tag html = Tag.of("html", head, body).at("lang", book.language().code());
        return "<!DOCTYPE html>\n" + html.html();
    }

    private Tag side(String file) {
        return Tag.of(
                        "header",
                        Sign.in("a").at("href", "index.html"),
                        Tag.of(
                                        "p",
                                        Tag.of("b", book.source().project().settings().name()),
                                        Tag.of("span", book.say("dossier", "dossier"))
                                                .as("quiet small"))
                                .as("project"),
                        nav(file, book.say("Pages", "Pages")))
                .as("side");
    }

    private Tag body(String file, String look, Markup main) {
        Tag menu =
                Tag.of(
                                "details",
                                Tag.of("summary", Sign.in("span"), Tag.of("span", "Menu")),
                                nav(file, book.say("Menu of pages", "Menu des pages")))
                        .as("menu");
        Tag text = Tag.of("main", main).at("id", "text").at("tabindex", "-1").as(look);
        Tag end =
                Tag.of(
                                "footer",
                                Tag.of("span", book.source().project().settings().name()),
                                Tag.of("code", foot),
                                Tag.of(
                                        "span",
                                        book.say(
                                                "Socle states facts; the jury judges.",
                                                "Socle dit des faits\u202F; le jury juge.")))
                        .as("foot");
        return Tag.of("div", menu, text, end).as("body");
    }

    private Tag nav(String file, String name) {
        List<Markup> lines = new ArrayList<>();
        String group = "";
        for (Link link : links) {
            if (!link.group().equals(group)) {
                group = link.group();
                lines.add(Tag.of("p", group).as("group"));
            }
            Tag line = Tag.of("a", link.name()).at("href", link.file());
            lines.add(link.file().equals(file) ? line.at("aria-current", "page") : line);
        }
        return Tag.of("nav").as("nav").at("aria-label", name).with(lines);
    }
}
