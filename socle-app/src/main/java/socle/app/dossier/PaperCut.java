package socle.app.dossier;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;

/// What a page for screens becomes on paper: nothing folded, nothing that scrolls, every drawing
/// once and in its wide form, facts as tables, links within the one document.
final class PaperCut {

    /// So many rows of a sample stand in a proof; charts keep all that they show.
    private static final int SAMPLED = 10;

    /// Rows of a proof that a reader wants to see together.
    private static final int LONG = 7;

    /// Letters of a value without a space, and of one with words.
    private static final int CODE = 60;

    private static final int WORDS = 400;

    /// Columns of a proof of several nodes.
    private static final int PROVEN = 6;

    /// Units of one percent of a bar.
    private static final int BAR = 6;

    private final Book book;

    PaperCut(Book book) {
        this.book = book;
    }

    /// @param file that the page has among those of the screen: it makes its ids its own
    Element of(Markup page, String file) {
        Element text = parsed(page.html());
        text.select(".narrow, .p-narrow, nav.toc, .next, .links").remove();
        glyphs(text);
        bars(text);
        pictures(text);
        folded(text);
        unrolled(text);
        proofs(text);
        text.select("dl").forEach(this::facts);
        text.select("td").forEach(PaperCut::shorten);
        addresses(text, stem(file));
        attributes(text);
        return text;
    }

    /// A text that is well-formed, as a tree.
    static Element parsed(String html) {
        return Jsoup.parse("<div>" + html + "</div>", "", Parser.xmlParser()).child(0);
    }

    static String stem(String file) {
        return file.replace(".html", "");
    }

    /// Where something of a page of the screen stands in the one document.
    static String address(String href, String own) {
        int hash = href.indexOf('#');
        String file = hash < 0 ? href : href.substring(0, hash);
        String page = file.isEmpty() ? own : stem(file);
        return hash < 0 ? "#" + page : "#" + page + "--" + href.substring(hash + 1);
    }

    /// A state's picture is an ornament beside its word, so it becomes a ground.
    private static void glyphs(Element text) {
        for (Element glyph : text.select("svg[aria-hidden]")) {
            Element whose = glyph.parent();
            String look = whose == null ? "" : whose.className().replaceAll("\\b(st|cell)\\b", "");
            glyph.replaceWith(new Element("span").addClass("g").addClass(look.strip()));
        }
    }

    /// A state's word with its picture.
    Element chip(String html) {
        Element text = parsed(html);
        glyphs(text);
        return text.child(0);
    }

    /// A bar that takes the width of a screen gets one of its own.
    private static void bars(Element text) {
        for (Element bar : text.select("svg.cov")) {
            bar.attr("viewBox", "0 0 " + BAR * 100 + " 16");
            for (Element part : bar.select("> rect")) {
                part.attr("x", Tag.number(BAR * percent(part.attr("x"))));
                part.attr("width", Tag.number(BAR * percent(part.attr("width"))));
                part.attr("height", "16");
            }
        }
    }

    private static double percent(String share) {
        return Double.parseDouble(share.replace("%", ""));
    }

    private static void pictures(Element text) {
        for (Element svg : text.select("svg")) {
            String words = svg.attr("aria-label");
            if (words.isEmpty()) {
                words =
                        String.join(
                                ". ",
                                svg.children().stream()
                                        .filter(it -> it.nameIs("title") || it.nameIs("desc"))
                                        .map(Element::wholeText)
                                        .toList());
            }
            svg.attr("alt", words);
            svg.select("title, desc").remove();
        }
    }

    private void folded(Element text) {
        for (Element proof : text.select(".proof details.more")) {
            int rows = proof.select("tbody > tr").size();
            proof.select("tbody > tr:nth-child(n+" + (SAMPLED + 1) + ")").remove();
            if (rows > SAMPLED) {
                proof.appendElement("p")
                        .addClass("small quiet")
                        .text(
                                book.say(
                                        "The first " + SAMPLED + " of " + rows + " that were kept.",
                                        "Les "
                                                + SAMPLED
                                                + " premières des "
                                                + rows
                                                + " qui ont été gardées."));
            }
        }
        text.select("details > summary").remove();
        text.select("details").tagName("div");
    }

    /// What scrolls on a screen stands whole; what its frame was called, the table is.
    private static void unrolled(Element text) {
        for (Element frame : text.select("div.scroll")) {
            String looks = frame.className().replace("scroll", "").strip();
            frame.children().forEach(it -> it.addClass(looks));
            frame.unwrap();
        }
    }

    /// Proofs of several nodes: where each comes from stands below what was found, so that the
    /// finding has the width of the page.
    private void proofs(Element text) {
        for (Element proof : text.select(".proof:has(> table:not(.facts))")) {
            List<Element> rows = proof.select("> table:not(.facts) tr");
            if (rows.size() > LONG) {
                proof.addClass("long");
            }
            for (Element row : rows) {
                if (row.childrenSize() == PROVEN) {
                    gathered(row);
                }
            }
        }
    }

    private void gathered(Element row) {
        Element found = row.child(1);
        Element from = new Element("p").addClass("from");
        for (Element cell : List.copyOf(row.children().subList(3, PROVEN))) {
            if (!cell.text().equals("—") && cell.nameIs("td")) {
                cell.select("br").forEach(it -> it.replaceWith(new TextNode(", ")));
                from.appendElement("span").append(cell.html());
            }
            cell.remove();
        }
        if (from.childrenSize() > 0) {
            found.appendChild(from);
        }
    }

    /// A value that fills a page, such as a shape in coordinates, tells no reader anything.
    private static void shorten(Element cell) {
        String words = cell.wholeText();
        boolean code = words.length() > CODE && words.indexOf(' ') < 0;
        int most = code ? CODE : WORDS;
        if (cell.childrenSize() == 0 && words.codePointCount(0, words.length()) > most) {
            cell.text(words.substring(0, words.offsetByCodePoints(0, most)).strip() + "…");
        }
    }

    private void facts(Element list) {
        Element table = new Element("table").addClass(list.className());
        Element rows = table.appendElement("tbody");
        List<Element> parts = List.copyOf(list.children());
        for (int i = 0; i + 1 < parts.size(); i += 2) {
            Element row = rows.appendElement("tr");
            row.appendChild(parts.get(i).tagName("th").attr("scope", "row"));
            row.appendChild(parts.get(i + 1).tagName("td"));
        }
        list.replaceWith(table);
    }

    private static void addresses(Element text, String own) {
        for (Element one : text.select("[id]")) {
            if (one.closest("svg") == null) {
                one.attr("id", own + "--" + one.id());
            }
        }
        for (Element link : text.select("a[href]")) {
            String href = link.attr("href");
            if (!href.matches("[a-z]+:.*")) {
                link.attr("href", address(href, own));
            }
        }
    }

    private static void attributes(Element text) {
        for (Element one : text.getAllElements()) {
            one.removeAttr("tabindex").removeAttr("role").removeAttr("title");
            one.removeAttr("aria-label").removeAttr("aria-labelledby").removeAttr("aria-hidden");
        }
        text.select("a[href]").forEach(it -> it.attr("title", it.text().strip()));
    }
}
