package socle.app.dossier;

import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The bare parts of a document for paper.
final class PaperPage {
    private PaperPage() {}

    /// An empty document with its head.
    static Document of(Book book, String css) {
        Document page = new Document("");
        Element html = page.appendElement("html").attr("lang", book.language().code());
        Element head = html.appendElement("head");
        head.appendElement("title").text(book.source().project().settings().name());
        head.appendElement("style").appendChild(new DataNode(css));
        html.appendElement("body");
        return page;
    }

    /// A chapter begins on a page of its own; its name stands at the head of its pages.
    static Element chapter(String id, String name) {
        Element chapter = new Element("div").addClass("quire").attr("id", id);
        return chapter.appendChild(run(name));
    }

    /// What stands at the head of the pages from here on.
    static Element run(String words) {
        return new Element("div").addClass("run").text(words);
    }
}
