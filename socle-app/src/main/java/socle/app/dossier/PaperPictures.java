package socle.app.dossier;

import org.jsoup.nodes.Element;

/// Gives each drawing a size at which it stands on one page. A drawing whose words would be too
/// small to read is left out: the table after it says the same.
record PaperPictures(Book book) {

    /// The room of a drawing with its caption, in millimetres: of an upright page, of a lying one.
    private static final double[] UPRIGHT = {164, 205};

    private static final double[] LYING = {257, 138};

    /// Words of a drawing, in its units, and the least that they may be on paper, in millimetres.
    private static final double WORDS = 12;

    private static final double LEAST = 1.35;

    void fit(Element text) {
        for (Element svg : text.select("svg.plot[viewBox]")) {
            if (!svg.hasClass("cov") && svg.closest(".cover") == null) {
                fit(svg, svg.closest(".across") == null ? UPRIGHT : LYING);
            }
        }
    }

    private void fit(Element svg, double[] room) {
        String[] box = svg.attr("viewBox").strip().split("[\\s,]+", -1);
        double wide = Double.parseDouble(box[2]);
        double high = Double.parseDouble(box[3]);
        double width = Math.min(room[0], room[1] * wide / high);
        if (svg.hasClass("graph") && width / wide * WORDS < LEAST) {
            svg.replaceWith(new Element("p").addClass("nothing").text(tooLarge()));
        } else if (width < room[0]) {
            svg.attr("style", "width:" + Math.round(width) + "mm");
        }
    }

    private String tooLarge() {
        return book.say(
                "The drawing is too large for paper; the table says the same.",
                "Le dessin est trop grand pour le papier\u202F; le tableau dit la même chose.");
    }
}
