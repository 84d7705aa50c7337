package socle.app.dossier;

import org.jsoup.nodes.Element;

/// The levels of headings, of which none may be jumped over (ISO 14289-1, 7.4.2).
final class Headings {
    private Headings() {}

    static void straighten(Element text) {
        int[] moved = new int[7];
        int last = 0;
        for (Element heading : text.select("h1, h2, h3, h4, h5, h6")) {
            int wished = heading.tagName().charAt(1) - '0';
            int level = Math.min(wished, last + 1);
            moved[wished] = level;
            heading.tagName("h" + level).addClass("l" + wished);
            last = level;
        }
    }
}
