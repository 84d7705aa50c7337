package socle.app.dossier;

import java.time.Instant;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import socle.api.Node;
import socle.api.show.Page;
import socle.api.text.NodeId;
import socle.app.paper.Manuscript;
import socle.app.paper.PdfPress;
import socle.app.show.PageHtml;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;

/// The page of one node on paper: one sheet where it fits, its letters a little smaller if that
/// makes it fit, else as many as it takes.
final class NodeSheet {

    private static final String FILE = "sheet.html";

    private final Book book;
    private final Node<?> node;
    private final String digest;
    private final Instant at;

    NodeSheet(Book book, Node<?> node, String digest, Instant at) {
        this.book = book;
        this.node = node;
        this.digest = digest;
        this.at = at;
    }

    /// How tightly a page is set.
    private enum Setting {
        PLAIN,
        DENSE,
        DENSER
    }

    Manuscript manuscript() {
        for (Setting setting : Setting.values()) {
            if (PdfPress.pages(manuscript(setting)) == 1) {
                return manuscript(setting);
            }
        }
        return manuscript(Setting.PLAIN);
    }

    private Manuscript manuscript(Setting setting) {
        Document page = PaperPage.of(book, new PaperStyle(book).css());
        String project = book.source().project().settings().name();
        String title = book.say(book.page(node.id()).title());
        Element body = page.body();
        body.appendElement("div").addClass("run-title").text(project);
        body.appendElement("div")
                .addClass("run-foot")
                .text(book.say("digest ", "empreinte ") + digest);
        body.appendChild(sheet(setting));
        PaperTables.set(body, PaperEdition.UPRIGHT);
        Headings.straighten(body);
        new PaperPictures(book).fit(body);
        page.head()
                .appendElement("bookmarks")
                .appendElement("bookmark")
                .attr("name", title)
                .attr("href", "#" + PaperCut.stem(FILE) + "--" + node.id());
        page.head().select("title").forEach(it -> it.text(title));
        return new Manuscript(
                title,
                book.source().project().settings().author().orElse(""),
                book.say(node.kind().label()),
                book.language(),
                at,
                page);
    }

    private Element sheet(Setting setting) {
        NodeId id = node.id();
        Page page = book.page(id);
        PageHtml html = new PageHtml(book.language(), book, id + "-", 1, book.beside(id));
        Markup text =
                Tag.of(
                                "div",
                                Tag.of(
                                                "p",
                                                Tag.of("span", book.say(node.kind().label())),
                                                Tag.of("code", node.place().file()))
                                        .as("kind"),
                                Tag.of("h1", book.say(page.title())).as("l1"),
                                new Stamp(book).of(id),
                                html.blocks(page))
                        .as("sheet alone " + setting.name().toLowerCase(Locale.ROOT))
                        .at("id", id.value());
        Element sheet = new PaperCut(book).of(text, FILE);
        sheet.prependChild(PaperPage.run(book.say(node.kind().label())));
        return sheet;
    }
}
