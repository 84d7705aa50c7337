package socle.app.dossier;

import org.jsoup.nodes.Element;
import socle.app.show.State;
import socle.app.show.States;
import socle.core.proof.Bloc;
import socle.core.proof.Competence;

/// The competences of a bloc, each with how many of its criteria are in each state.
record Standing(Book book, Part part, Bloc bloc) {

    /// Whether the page of each competence is told.
    enum Pages {
        TOLD,
        LEFT_OUT
    }

    Element draw(Pages pages) {
        Element table = new Element("table").addClass("standing");
        table.appendElement("caption").text(book.say("Criteria by state", "Critères par état"));
        Element heads = table.appendElement("thead").appendElement("tr");
        heads.appendElement("th").attr("scope", "col").text(book.say("Competence", "Compétence"));
        for (State state : States.order()) {
            number(heads, "th", States.several(state, 2, book.language())).attr("scope", "col");
        }
        if (pages == Pages.TOLD) {
            number(heads, "th", "Page").attr("scope", "col");
        }
        Element rows = table.appendElement("tbody");
        bloc.competences().forEach(it -> line(rows, it, pages));
        return table;
    }

    private void line(Element rows, Competence competence, Pages pages) {
        States states = States.of(part.of(competence));
        Element row = rows.appendElement("tr");
        Element name = row.appendElement("th").attr("scope", "row");
        name.appendElement("code").text(competence.id());
        name.appendText(" " + Names.of(competence, book));
        for (State state : States.order()) {
            int count = states.of(state);
            number(row, "td", count == 0 ? "·" : String.valueOf(count));
        }
        if (pages == Pages.TOLD) {
            number(row, "td", "")
                    .appendElement("a")
                    .addClass("page")
                    .attr("title", competence.id())
                    .attr(
                            "href",
                            "#" + PaperCut.stem(part.blocFile(bloc)) + "--" + competence.id());
        }
    }

    private static Element number(Element row, String tag, String words) {
        return row.appendElement(tag).addClass("num").text(words);
    }
}
