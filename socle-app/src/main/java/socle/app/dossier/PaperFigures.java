package socle.app.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Numbers what chapters have not numbered, names the data of each figure after it, and lists
/// figures and tables with their pages.
final class PaperFigures {

    private final Book book;
    private final List<Line> figures = new ArrayList<>();
    private final List<Line> tables = new ArrayList<>();
    private final int first;

    private record Line(String label, String title, String id) {}

    PaperFigures(Book book, Numbered numbered) {
        this.book = book;
        this.first = numbered.figures().size();
    }

    /// Those of one chapter, in their order.
    void number(Element chapter) {
        for (Element figure : chapter.select("figure.fig:has(svg.plot)")) {
            figure(figure);
        }
        for (Element table : chapter.select("div.numbered[id]")) {
            Element caption = table.selectFirst("caption");
            if (caption != null) {
                caption.attr("id", table.id());
                table.removeAttr("id");
            }
            tables.add(line(caption, caption == null ? "" : caption.id()));
        }
    }

    private void figure(Element figure) {
        Element caption = figure.selectFirst("figcaption");
        if (!figure.hasClass("numbered")) {
            String label = book.say("Figure ", "Figure\u00A0") + (first + others() + 1) + ".";
            Element title = figure.selectFirst("h2, h3, h4, h5, h6");
            String words = title != null ? title.text() : caption == null ? "" : caption.text();
            if (title != null) {
                title.remove();
                if (caption != null) {
                    caption.tagName("p").addClass("caveat");
                }
            } else if (caption != null) {
                caption.remove();
            }
            caption = new Element("figcaption");
            caption.appendElement("b").text(label);
            caption.appendText(" " + words);
            figure.prependChild(caption).addClass("numbered other");
            if (figure.id().isEmpty()) {
                figure.attr("id", "figure-other-" + (others() + 1));
            }
        }
        Line line = line(caption, figure.id());
        figures.add(line);
        data(figure, line.label().replace(".", ""));
    }

    private int others() {
        return (int) figures.stream().filter(it -> number(it) > first).count();
    }

    private static int number(Line line) {
        return Integer.parseInt(line.label().replaceAll("\\D", ""));
    }

    private static Line line(@Nullable Element caption, String id) {
        Element label = caption == null ? null : caption.selectFirst("b");
        if (caption == null || label == null) {
            throw new IllegalStateException("a figure has a label: " + id);
        }
        String all = caption.text();
        return new Line(label.text(), all.substring(label.text().length()).strip(), id);
    }

    private void data(Element figure, String label) {
        String name =
                book.say("Data of ", "Données de la ")
                        + label.substring(0, 1).toLowerCase(Locale.ROOT)
                        + label.substring(1);
        for (Element caption : figure.select(".more caption")) {
            caption.text(name);
        }
        Element table = figure.selectFirst(".more table");
        if (table != null) {
            String id = figure.id() + "-data";
            figure.select(".more caption").stream().limit(1).forEach(it -> it.attr("id", id));
            tables.add(new Line(name + ".", "", id));
            Element more = table.closest(".more");
            if (more != null) {
                figure.after(more.addClass("data"));
            }
        }
    }

    /// Both lists, on one page where they fit.
    Element lists() {
        String name = book.say("Figures and tables", "Figures et tableaux");
        Element page = PaperPage.chapter("lists", name).addClass("front");
        list(page, book.say("Figures", "Figures"), figures);
        list(page, book.say("Tables", "Tableaux"), tables);
        return page;
    }

    private void list(Element page, String title, List<Line> lines) {
        page.appendElement("h1").text(title);
        if (lines.isEmpty()) {
            page.appendElement("p").text(book.say("None.", "Il n’y en a pas."));
            return;
        }
        Element list = page.appendElement("ul").addClass("toc entries");
        for (Line line : lines) {
            String words = (line.label() + " " + line.title()).strip();
            Element link = list.appendElement("li").addClass("t2").appendElement("a");
            link.attr("href", "#" + line.id()).attr("title", words).text(words);
        }
    }
}
