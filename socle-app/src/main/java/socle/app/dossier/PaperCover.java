package socle.app.dossier;

import org.jsoup.nodes.Element;

/// The cover on paper: the mark of the author or of Socle above, the plinth at the foot.
record PaperCover(Book book, String digest) {

    /// Letters that a title in the largest size may have.
    private static final int LONG = 30;

    /// @param first the first page of the screen, which loses its cover
    Element of(Element first) {
        Element cover = first.selectFirst("section.cover");
        if (cover == null) {
            throw new IllegalStateException("a dossier has a cover");
        }
        cover.remove();
        cover.tagName("div");
        cover.select("p.mark").remove();
        Element words = cover.selectFirst(".in");
        if (words != null) {
            words.prependChild(new BrandMark(book).onPaper());
        }
        String name = book.source().project().settings().name();
        if (name.length() > LONG) {
            cover.select("h1").addClass("long");
        }
        String color = new BrandMark(book).color();
        cover.select("[fill=#0b4f66]").attr("fill", color);
        cover.select("[fill=#5f8a99]").attr("fill", PaperStyle.tint(color));
        cover.prependChild(new Element("div").addClass("run-foot").text(digest));
        cover.prependChild(new Element("div").addClass("run-title").text(name));
        return cover;
    }
}
