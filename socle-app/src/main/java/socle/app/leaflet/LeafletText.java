package socle.app.leaflet;

import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import socle.api.show.Block;
import socle.api.show.Page;
import socle.api.show.Press;
import socle.api.text.Language;
import socle.api.text.Phrase;
import socle.app.leaflet.Leaflet.Leaf;
import socle.app.paper.Manuscript;
import socle.app.paper.PdfPress;
import socle.app.show.MarkdownHtml;
import socle.app.show.PageText;
import socle.app.show.Typography;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.show.words.Dates;

/// The whole of a leaflet: what stands around its pages, the same in each of its forms.
record LeafletText(Language language, Press.Order order, Instant now) {

    /// Mail is read in lines of this many letters (RFC 5322, 2.1.1).
    private static final int WIDTH = 78;

    private static final String PAGE_STYLE =
            """
            @page { size: A4; margin: 20mm 18mm 18mm 18mm;
              @bottom-right { content: counter(page) " / " counter(pages);
                font: 8pt "Atkinson Next", "DejaVu Sans"; color: #435055; } }
            body { margin: 0; font: 10pt/1.45 "Atkinson Next", "DejaVu Sans"; color: #141d20; }
            h1, h2, h3, h4 { page-break-after: avoid; }
            figure, .tile { page-break-inside: avoid; }
            table { -fs-table-paginate: paginate; } tr { page-break-inside: avoid; }
            thead { display: table-header-group; }
            code, pre { font-family: "Atkinson Mono", "DejaVu Sans"; word-wrap: break-word; }
            svg.plot { display: block; width: 150mm; }
            """;

    String plain(List<Leaf> leaves) {
        StringBuilder text = new StringBuilder();
        for (Leaf leaf : leaves) {
            Page page = leaf.page();
            text.append(new PageText(language, WIDTH).of(written(titled(page))));
            if (!leaf.fresh()) {
                text.append('\n').append(say(older())).append('\n');
            }
            text.append('\n');
        }
        return text.append(say(foot())).append('\n').toString();
    }

    private Page written(Page page) {
        return new Page(page.title(), Written.in(page.blocks(), language));
    }

    private static Page titled(Page page) {
        return page.blocks().isEmpty()
                ? new Page(
                        page.title(),
                        List.of(
                                new Block.Line(
                                        new Phrase(
                                                "There is nothing to see of it yet.",
                                                "Il n’y a encore rien à en voir."))))
                : page;
    }

    /// A whole page of HTML.
    Document html(List<Leaf> leaves, LeafHtml.Album album) {
        Tag body = Tag.of("body").at("style", LeafStyle.BODY);
        body = body.with(Tag.of("h1", say(order.title())).at("style", LeafStyle.H1));
        int number = 0;
        for (Leaf leaf : leaves) {
            body = body.with(leaf(leaf, new LeafHtml(language, album, "p" + ++number), leaves));
        }
        body = body.with(Tag.of("p", say(foot())).at("style", LeafStyle.FOOT));
        Tag head =
                Tag.of(
                        "head",
                        Tag.of("meta").at("charset", "utf-8"),
                        Tag.of("meta")
                                .at("name", "viewport")
                                .at("content", "width=device-width, initial-scale=1"),
                        Tag.of("title", say(order.title())));
        Tag html = Tag.of("html", head, body).at("lang", language.code());
        Document page = Jsoup.parse("<!DOCTYPE html>" + html.html());
        page.outputSettings().prettyPrint(false);
        page.select("div.scroll").forEach(Element::unwrap);
        return page;
    }

    private Markup leaf(Leaf leaf, LeafHtml html, List<Leaf> all) {
        String title = say(leaf.page().title());
        Markup head =
                all.size() == 1 && title.equals(say(order.title()))
                        ? Markup.none()
                        : Tag.of("h2", title).at("style", LeafStyle.H2);
        Markup older =
                leaf.fresh()
                        ? Markup.none()
                        : Tag.of("p", say(older())).at("style", LeafStyle.NOTICE);
        return Markup.all(head, older, html.blocks(titled(leaf.page()).blocks()));
    }

    /// As a document for paper.
    Press.File document(List<Leaf> leaves) {
        Document page = html(leaves, new LeafHtml.Album(LeafHtml.Pictures.LINES));
        page.head().select("meta").remove();
        page.head().appendElement("style").appendChild(new DataNode(PAGE_STYLE));
        page.body().removeAttr("style");
        Element bookmarks = page.head().appendElement("bookmarks");
        int number = 0;
        for (Element heading : page.select("h1, h2")) {
            heading.attr("id", "h" + ++number);
            bookmarks
                    .appendElement("bookmark")
                    .attr("name", heading.text())
                    .attr("href", "#" + heading.id());
        }
        page.select("[tabindex]").forEach(it -> it.removeAttr("tabindex"));
        Manuscript manuscript =
                new Manuscript(say(order.title()), "", say(foot()), language, now, page);
        String name = MarkdownHtml.slug(order.title());
        return new Press.File(
                (name.isEmpty() ? "leaflet" : name) + ".pdf",
                "application/pdf",
                PdfPress.print(manuscript).bytes());
    }

    private static Phrase older() {
        return new Phrase(
                "This is of an older state: the project has changed since it was computed.",
                "Ceci date d’un état plus ancien\u00a0: le projet a changé depuis ce calcul.");
    }

    private Phrase foot() {
        return Phrase.of(
                "What the role '%s' may see, on %s.",
                "Ce que le rôle «\u00a0%s\u00a0» peut voir, le %s.",
                order.role(),
                new Dates(language).instant(now));
    }

    private String say(Phrase phrase) {
        return Typography.of(phrase.in(language), language);
    }

    private String say(String words) {
        return Typography.of(words, language);
    }
}
