package socle.app.dossier;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import socle.app.dossier.SheetsEdition.Leaf;
import socle.app.show.States;
import socle.core.proof.Covered;

/// One bloc on one page: how it stands, what it shows and measured, what is missing, what comes
/// next.
final class BlocSheet {

    private final Book book;
    private final Leaf leaf;
    private final Room room;

    BlocSheet(Book book, Leaf leaf, Room room) {
        this.book = book;
        this.leaf = leaf;
        this.room = room;
    }

    /// How much a page may hold.
    enum Room {
        ALL(2, 8, 30, 400),
        MOST(2, 8, 20, 400),
        MORE(2, 8, 12, 400),
        MIDDLE(1, 4, 6, 200),
        LESS(1, 4, 4, 120),
        LEAST(0, 4, 3, 80);

        private final int figures;
        private final int numbers;
        private final int lacks;
        private final int letters;

        Room(int figures, int numbers, int lacks, int letters) {
            this.figures = figures;
            this.numbers = numbers;
            this.lacks = lacks;
            this.letters = letters;
        }
    }

    Element draw() {
        States states = leaf.part().states(leaf.bloc());
        String title = leaf.part().number(leaf.bloc()) + ". " + Names.of(leaf.bloc(), book);
        Element sheet = new Element("div").addClass("sheet");
        sheet.attr("id", "sheet-" + leaf.part().suffix() + leaf.part().number(leaf.bloc()));
        sheet.appendChild(PaperPage.run(leaf.part().name()));
        sheet.appendElement("h1").addClass("l1").text(title);
        sheet.appendElement("p").addClass("lede").text(cut(book.say(leaf.bloc().words())));
        Element bar = new PaperCut(book).of(states.bar("sheet-", book.language()), "sheet");
        sheet.appendChild(bar);
        sheet.appendElement("p").addClass("quiet").text(states.words(book.language()) + ".");
        figures(sheet);
        numbers(sheet);
        sheet.appendChild(
                new Standing(book, leaf.part(), leaf.bloc()).draw(Standing.Pages.LEFT_OUT));
        lacking(sheet);
        return sheet;
    }

    private void figures(Element sheet) {
        List<Element> all = leaf.chapter().select("figure.numbered:has(svg.plot)");
        List<Element> some = all.subList(0, Math.min(room.figures, all.size()));
        Element row = new Element("div").addClass(some.size() > 1 ? "pair" : "single");
        for (Element figure : some) {
            Element copy = row.appendElement("figure");
            Element caption = figure.selectFirst("figcaption");
            if (caption != null) {
                copy.appendElement("figcaption").text(cut(caption.text()));
            }
            figure.select("svg.plot").stream().limit(1).forEach(it -> copy.appendChild(it.clone()));
        }
        if (!some.isEmpty()) {
            sheet.appendChild(row);
        }
    }

    /// What was measured, that which a chapter quotes first.
    private void numbers(Element sheet) {
        Set<Element> proofs = new LinkedHashSet<>();
        for (Element fact : leaf.chapter().select("a.fact[href^=#]")) {
            proofs.addAll(leaf.chapter().select("#" + escaped(fact.attr("href").substring(1))));
        }
        proofs.addAll(leaf.chapter().select("section.proof"));
        Element row = new Element("div").addClass("numbers");
        for (Element proof : proofs) {
            Element found = proof.selectFirst(".found.large");
            Element head = proof.selectFirst("h4");
            if (found != null && head != null && row.childrenSize() < room.numbers) {
                Element tile = row.appendElement("div").addClass("number");
                tile.appendElement("p").addClass("big").text(found.text());
                tile.appendElement("p").addClass("label").text(head.ownText().strip());
            }
        }
        if (row.childrenSize() > 0) {
            sheet.appendElement("h2").addClass("l4").text(book.say("Measured", "Mesuré"));
            sheet.appendChild(row);
        }
    }

    private static String escaped(String id) {
        return id.replaceAll("([^A-Za-z0-9_-])", "\\\\$1");
    }

    private void lacking(Element sheet) {
        List<Covered> open =
                leaf.part().covered(leaf.bloc()).stream().filter(it -> isOpen(it.state())).toList();
        sheet.appendElement("h2").addClass("l4").text(book.say("Missing", "Ce qui manque"));
        if (open.isEmpty()) {
            sheet.appendElement("p")
                    .text(book.say("Nothing: all is proven.", "Rien\u00A0: tout est prouvé."));
            return;
        }
        Element list = sheet.appendElement("ul").addClass("lacks");
        for (Covered one : open.subList(0, Math.min(room.lacks, open.size()))) {
            Element line = list.appendElement("li");
            line.appendElement("code").text(one.criterion().id());
            String why = one.lacking().isEmpty() ? "" : book.say(one.lacking().getFirst());
            line.appendText(" " + cut(why));
        }
        if (open.size() > room.lacks) {
            list.appendElement("li")
                    .addClass("quiet")
                    .text(
                            book.say(
                                    "and " + (open.size() - room.lacks) + " more, in the dossier",
                                    "et "
                                            + (open.size() - room.lacks)
                                            + " de plus, dans le dossier"));
        }
        sheet.appendElement("h2").addClass("l4").text(book.say("Next", "Et ensuite"));
        Element next = sheet.appendElement("ul").addClass("lacks");
        new NextSteps(book, open).words().forEach(it -> next.appendElement("li").text(it));
    }

    private static boolean isOpen(socle.core.proof.State state) {
        return switch (state) {
            case PROVEN, NOT_APPLICABLE -> false;
            case PARTIAL, DECLARED, STALE, MISSING -> true;
        };
    }

    private String cut(String words) {
        int length = words.codePointCount(0, words.length());
        return length <= room.letters
                ? words
                : words.substring(0, words.offsetByCodePoints(0, room.letters - 1)).stripTrailing()
                        + "…";
    }
}
