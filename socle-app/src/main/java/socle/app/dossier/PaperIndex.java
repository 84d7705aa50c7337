package socle.app.dossier;

import org.jsoup.nodes.Element;
import socle.app.show.PageHtml;
import socle.app.show.States;
import socle.core.proof.Bloc;
import socle.core.proof.Competence;
import socle.core.proof.Covered;

/// Every criterion with its state and the page where it stands.
record PaperIndex(Book book) {

    Element draw() {
        String name = book.say("Index of criteria", "Index des critères");
        Element chapter = PaperPage.chapter("criteria", name);
        chapter.appendElement("h1").text(name);
        for (Part part : book.parts()) {
            chapter.appendElement("p").addClass("lede").text(part.named(part.title()) + ".");
            part.blocs().forEach(bloc -> bloc(chapter, part, bloc));
        }
        return chapter;
    }

    private void bloc(Element chapter, Part part, Bloc bloc) {
        Element table = chapter.appendElement("table").addClass("index");
        table.appendElement("caption").text(part.number(bloc) + ". " + book.say(bloc.words()));
        Element heads = table.appendElement("thead").appendElement("tr");
        head(heads, book.say("Criterion", "Critère"), "w-code");
        head(heads, book.say("What is asked", "Ce qui est demandé"), "");
        head(heads, book.say("State", "État"), "w-st");
        head(heads, "Page", "num w-page");
        Element rows = table.appendElement("tbody");
        String stem = PaperCut.stem(part.blocFile(bloc));
        for (Competence competence : bloc.competences()) {
            part.of(competence).forEach(it -> line(rows, it, stem));
        }
    }

    private static void head(Element row, String words, String look) {
        row.appendElement("th").attr("scope", "col").addClass(look).text(words);
    }

    private void line(Element rows, Covered covered, String stem) {
        Element row = rows.appendElement("tr");
        row.appendElement("th")
                .attr("scope", "row")
                .appendElement("code")
                .text(covered.criterion().id());
        row.appendElement("td").text(book.say(covered.criterion().words()));
        String chip = PageHtml.chip(States.of(covered.state()), book.language()).html();
        row.appendElement("td").appendChild(new PaperCut(book).chip(chip));
        row.appendElement("td")
                .addClass("num")
                .appendElement("a")
                .addClass("page")
                .attr("href", "#" + stem + "--" + covered.criterion().id())
                .attr("title", covered.criterion().id());
    }
}
