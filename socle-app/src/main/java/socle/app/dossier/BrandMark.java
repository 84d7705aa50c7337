package socle.app.dossier;

import org.jsoup.nodes.Element;

/// The sign of who made the document.
record BrandMark(Book book) {

    private static final String PLINTH =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\"><path fill=\"#0b4f66\""
                    + " d=\"M8.5 2h7v10h-7zM5.5 13.5h13v3h-13zM2 18h20v4H2z\"/></svg>";

    Element onPaper() {
        Element mark = new Element("p").addClass("mark");
        Element plinth = PaperCut.parsed(PLINTH).child(0);
        mark.appendChild(plinth.attr("alt", book.say("Sign of Socle", "Signe de Socle")));
        mark.appendText(" Socle");
        return mark;
    }
}
