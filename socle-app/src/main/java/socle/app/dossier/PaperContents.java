package socle.app.dossier;

import java.util.List;
import org.jsoup.nodes.Element;

/// The contents with their pages, and the same as bookmarks.
final class PaperContents {

    private final Book book;
    private final List<Element> chapters;

    PaperContents(Book book, List<Element> chapters) {
        this.book = book;
        this.chapters = List.copyOf(chapters);
    }

    Element draw() {
        String name = book.say("Contents", "Sommaire");
        Element page = PaperPage.chapter("contents", name).addClass("front");
        page.appendElement("h1").text(name);
        Element list = page.appendElement("ul").addClass("toc");
        for (Element chapter : chapters) {
            Element line = list.appendElement("li").addClass("t1");
            link(line, name(chapter), chapter.id());
            List<Element> competences = chapter.select("article.competence");
            if (!competences.isEmpty()) {
                Element under = line.appendElement("ul");
                competences.forEach(
                        it -> link(under.appendElement("li").addClass("t2"), title(it), it.id()));
            }
        }
        return page;
    }

    /// The outline beside the text.
    void bookmarks(Element head) {
        Element all = head.appendElement("bookmarks");
        for (Element chapter : chapters) {
            Element bookmark = bookmark(all, name(chapter), chapter.id());
            chapter.select("article")
                    .forEach(
                            article -> {
                                Element inner = bookmark(bookmark, title(article), article.id());
                                article.select(".prose > h3[id], .prose > h4[id]")
                                        .forEach(it -> bookmark(inner, it.text(), it.id()));
                            });
        }
    }

    private static Element bookmark(Element within, String name, String id) {
        return within.appendElement("bookmark").attr("name", name).attr("href", "#" + id);
    }

    private static void link(Element line, String name, String id) {
        line.appendElement("a").attr("href", "#" + id).attr("title", name).text(name);
    }

    private static String name(Element chapter) {
        Element run = chapter.selectFirst(".run");
        return run == null ? chapter.id() : run.text();
    }

    private static String title(Element article) {
        Element head = article.selectFirst("h2");
        return head == null ? article.id() : head.text();
    }
}
