package socle.app.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import socle.api.text.Problem;
import socle.app.show.markup.Markup;
import socle.core.proof.Bloc;

/// The pages of a dossier, in the order in which they are read, each by the name of its file. All
/// forms of the document are made of them.
///
/// @param numbered gives figures, tables and proofs their numbers as they are drawn
/// @param problems what stops the document, told while it is drawn
/// @param digest of the state that is told
record Pages(Book book, Numbered numbered, List<Problem> problems, String digest) {

    /// A page before it has its frame.
    record Page(String name, String group, String title, String look, Markup text) {}

    Map<String, Page> draw() {
        Map<String, Page> pages = new LinkedHashMap<>();
        CoverPage cover = new CoverPage(book, digest);
        String project = book.source().project().settings().name();
        pages.put(
                "index.html",
                new Page(
                        book.say("Cover and summary", "Couverture et synthèse"),
                        "",
                        project,
                        "first",
                        cover.draw()));
        book.parts().forEach(it -> pages.putAll(draw(it)));
        String folders = book.say("Project", "Projet");
        NodesPage nodes = new NodesPage(book);
        book.folders()
                .forEach(
                        (folder, declared) ->
                                pages.put(
                                        Book.folderFile(folder),
                                        new Page(
                                                nodes.title(declared),
                                                folders,
                                                nodes.title(declared),
                                                "text",
                                                nodes.draw(folder, declared))));
        String annexes = book.say("Annexes", "Annexes");
        String documentation = book.say(DocumentationPage.TITLE);
        pages.put(
                DocumentationPage.FILE,
                new Page(
                        documentation,
                        annexes,
                        documentation,
                        "text",
                        new DocumentationPage(book).draw()));
        String dictionary = book.say("Data dictionary", "Dictionnaire");
        pages.put(
                "dictionary.html",
                new Page(dictionary, annexes, dictionary, "wide", new DictionaryPage(book).draw()));
        String lineage = book.say("Lineage", "Lignage");
        pages.put(
                "lineage.html",
                new Page(lineage, annexes, lineage, "wide", new LineagePage(book).draw()));
        EndPages end = new EndPages(book);
        String lists = book.say("Figures and tables", "Figures et tableaux");
        pages.put("lists.html", new Page(lists, annexes, lists, "text", end.lists(numbered)));
        String words = book.say("Words", "Glossaire");
        pages.put("glossary.html", new Page(words, annexes, words, "text", end.glossary()));
        return pages;
    }

    /// All criteria of a framework, then a page for each of its blocs.
    private Map<String, Page> draw(Part part) {
        boolean alone = book.parts().size() == 1;
        Map<String, Page> pages = new LinkedHashMap<>();
        pages.put(
                part.coverageFile(),
                new Page(
                        book.say("Criteria", "Critères"),
                        alone ? "" : part.name(),
                        part.title(),
                        "wide",
                        new CoveragePage(book, part).draw()));
        BlocPage blocs = new BlocPage(part, numbered, problems);
        String chapters = alone ? book.say("Chapters", "Chapitres") : part.name();
        for (Bloc bloc : part.blocs()) {
            String name = part.number(bloc) + ". " + Names.of(bloc, book);
            Markup text = blocs.draw(bloc, part.number(bloc));
            pages.put(
                    part.blocFile(bloc),
                    new Page(name, chapters, book.say(bloc.words()), "text", text));
        }
        return pages;
    }
}
