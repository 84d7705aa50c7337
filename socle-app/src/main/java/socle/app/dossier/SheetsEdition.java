package socle.app.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import socle.app.paper.Manuscript;
import socle.app.paper.PdfPress;
import socle.core.proof.Bloc;

/// One page of paper for each bloc. A page that would be two tells less, step by step, and says
/// that the dossier has the rest.
final class SheetsEdition {

    private final Book book;
    private final String digest;
    private final Instant at;

    SheetsEdition(Book book, String digest, Instant at) {
        this.book = book;
        this.digest = digest;
        this.at = at;
    }

    /// A bloc and what the dossier says of it.
    ///
    /// @param chapter its page, cut for paper
    record Leaf(Part part, Bloc bloc, Element chapter) {}

    Manuscript manuscript(List<Leaf> leaves) {
        List<Element> sheets = new ArrayList<>();
        for (Leaf leaf : leaves) {
            sheets.add(fitting(leaf));
        }
        return manuscriptOf(sheets);
    }

    /// The fullest sheet that is one page.
    private Element fitting(Leaf leaf) {
        for (BlocSheet.Room room : BlocSheet.Room.values()) {
            Element sheet = new BlocSheet(book, leaf, room).draw();
            if (PdfPress.pages(manuscriptOf(List.of(sheet.clone()))) == 1) {
                return sheet;
            }
        }
        return new BlocSheet(book, leaf, BlocSheet.Room.LEAST).draw().addClass("clipped");
    }

    private Manuscript manuscriptOf(List<Element> sheets) {
        Document page = PaperPage.of(book, new PaperStyle(book).css());
        String project = book.source().project().settings().name();
        Element body = page.body();
        body.appendElement("div").addClass("run-title").text(project);
        body.appendElement("div")
                .addClass("run-foot")
                .text(book.say("digest ", "empreinte ") + digest);
        sheets.forEach(body::appendChild);
        Element bookmarks = page.head().appendElement("bookmarks");
        for (Element sheet : sheets) {
            bookmarks
                    .appendElement("bookmark")
                    .attr("name", sheet.select("h1").text())
                    .attr("href", "#" + sheet.id());
        }
        PaperTables.set(body, PaperEdition.UPRIGHT);
        String sort = book.say("Sheets", "Fiches");
        page.head().select("title").forEach(it -> it.text(project + " · " + sort));
        return new Manuscript(
                project + " · " + sort,
                book.source().project().settings().author().orElse(""),
                book.say("One page a bloc", "Une page par bloc"),
                book.language(),
                at,
                page);
    }
}
