package socle.app.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import socle.api.text.NodeId;
import socle.app.paper.Manuscript;
import socle.app.show.markup.Markup;
import socle.core.proof.Bloc;

/// The whole dossier as one document for paper: cover, contents, lists, the chapters of every bloc,
/// the project's nodes, how it works, dictionary, lineage, index of criteria, words.
final class PaperEdition {

    /// How wide text is on an upright page, in points, as the sheet says it.
    static final double UPRIGHT = 164 / 25.4 * 72;

    /// And on one that lies.
    private static final double ACROSS = 257 / 25.4 * 72;

    private final Book book;
    private final Numbered numbered;
    private final PaperCut cut;
    private final String digest;

    PaperEdition(Book book, Numbered numbered, String digest) {
        this.book = book;
        this.numbered = numbered;
        this.cut = new PaperCut(book);
        this.digest = digest;
    }

    /// A page of the screen.
    ///
    /// @param name in the contents
    record Leaf(String file, String name, Sort sort, Markup text) {}

    /// What a leaf is, so how it is set.
    enum Sort {
        COVER,
        CRITERIA,
        BLOC,
        NODES,
        DOCUMENTATION,
        DICTIONARY,
        LINEAGE,
        LISTS,
        WORDS
    }

    Manuscript manuscript(List<Leaf> leaves, Instant at) {
        Document page = PaperPage.of(book, new PaperStyle(book).css());
        Element body = page.body();
        List<Element> chapters = new ArrayList<>();
        for (Leaf leaf : leaves) {
            Element text = cut.of(leaf.text(), leaf.file());
            switch (leaf.sort()) {
                case COVER -> {
                    body.appendChild(
                            new PaperCover(book, book.say("digest ", "empreinte ") + digest)
                                    .of(text));
                    chapters.add(summary(text));
                }
                case BLOC -> chapters.add(bloc(leaf, text));
                case DOCUMENTATION, DICTIONARY, WORDS -> chapters.add(chapter(leaf, text, "quire"));
                case NODES -> chapters.add(nodes(leaf, text));
                case LINEAGE -> chapters.add(chapter(leaf, text, "quire across"));
                case CRITERIA, LISTS -> {}
            }
        }
        chapters.add(chapters.size() - 1, new PaperIndex(book).draw());
        PaperFigures figures = new PaperFigures(book, numbered);
        chapters.forEach(figures::number);
        PaperContents contents = new PaperContents(book, chapters);
        contents.bookmarks(page.head());
        body.appendChild(contents.draw());
        body.appendChild(figures.lists());
        chapters.forEach(body::appendChild);
        Headings.straighten(body);
        new PaperPictures(book).fit(body);
        for (Element chapter : body.select(".quire")) {
            PaperTables.set(chapter, chapter.hasClass("across") ? ACROSS : UPRIGHT);
        }
        return new Manuscript(
                book.source().project().settings().name(),
                book.source().project().settings().author().orElse(""),
                book.say("Certification dossier", "Dossier de certification"),
                book.language(),
                at,
                page);
    }

    private Element summary(Element text) {
        Element chapter = PaperPage.chapter("summary", book.say("Summary", "Synthèse"));
        chapter.appendElement("h1").text(book.say("Summary", "Synthèse"));
        text.select("section.sec")
                .forEach(
                        section -> {
                            if (!section.id().contains("--contents")) {
                                chapter.appendChild(section);
                            }
                        });
        return chapter;
    }

    /// A bloc begins with its competences, how they stand and where they are.
    private Element bloc(Leaf leaf, Element text) {
        for (Part part : book.parts()) {
            for (Bloc bloc : part.blocs()) {
                if (part.blocFile(bloc).equals(leaf.file())) {
                    text.select("> svg")
                            .forEach(
                                    it ->
                                            it.after(
                                                    new Standing(book, part, bloc)
                                                            .draw(Standing.Pages.TOLD)));
                }
            }
        }
        return chapter(leaf, text, "quire");
    }

    private static Element chapter(Leaf leaf, Element text, String look) {
        Element chapter = PaperPage.chapter(PaperCut.stem(leaf.file()), leaf.name());
        chapter.attr("class", look);
        for (Element competence : text.select("article.competence")) {
            if (competence.selectFirst(".prose, .proof") == null) {
                competence.addClass("bare");
            }
            Element head = competence.selectFirst("h2");
            competence.prependChild(
                    PaperPage.run(leaf.name() + " · " + (head == null ? "" : head.text())));
        }
        List.copyOf(text.childNodes()).forEach(chapter::appendChild);
        return chapter;
    }

    /// A figure that stands in a chapter is not printed twice.
    private Element nodes(Leaf leaf, Element text) {
        for (Element article : text.select("article.node")) {
            String name = article.id().substring(article.id().indexOf("--") + 2);
            numbered.figure(new NodeId(name))
                    .ifPresent(
                            entry ->
                                    article.select("figure.fig:has(svg.plot)")
                                            .forEach(it -> it.replaceWith(see(entry))));
        }
        return chapter(leaf, text, "quire project");
    }

    private Element see(Numbered.Entry entry) {
        Element words = new Element("p").text(book.say("Drawn as ", "Dessiné\u00A0: "));
        words.appendElement("a")
                .attr("href", PaperCut.address(entry.address(), ""))
                .addClass("ref")
                .text(book.say("figure ", "figure\u00A0") + entry.number());
        return words;
    }

    /// The leaves of a dossier in their order, each set as its address says.
    static Sort sort(String file) {
        return Map.of(
                        "index.html",
                        Sort.COVER,
                        DocumentationPage.FILE,
                        Sort.DOCUMENTATION,
                        "dictionary.html",
                        Sort.DICTIONARY,
                        "lineage.html",
                        Sort.LINEAGE,
                        "lists.html",
                        Sort.LISTS,
                        "glossary.html",
                        Sort.WORDS)
                .getOrDefault(
                        file,
                        file.startsWith("coverage")
                                ? Sort.CRITERIA
                                : file.startsWith("bloc") ? Sort.BLOC : Sort.NODES);
    }
}
