package socle.app.dossier;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import socle.app.show.State;
import socle.app.show.States;

/// The style of paper: the sheet that is the same for all, then what this document adds.
record PaperStyle(Book book) {

    String css() {
        StringBuilder css = new StringBuilder(Dossier.text("css/paper.css"));
        for (State state : State.values()) {
            css.append(".g.")
                    .append(state.look())
                    .append("{background-image:url(")
                    .append(glyph(state))
                    .append(")}\n");
        }
        css.append(".g.held{background-image:url(").append(glyph(State.HOLDS)).append(")}\n");
        css.append(".g.warned{background-image:url(").append(glyph(State.WARNED)).append(")}\n");
        BrandMark mark = new BrandMark(book);
        if (!mark.isOurs()) {
            css.append(
                    ".cover{border-top:3mm solid $}.l1,.prose>h3,.proofs,.node,.ask{border-color:$}a{color:$}\n"
                            .replace("$", mark.color()));
        }
        return css.toString();
    }

    /// A colour a third of the way to white.
    static String tint(String color) {
        int rgb = Integer.parseInt(color.substring(1), 16);
        int red = (255 + 2 * (rgb >> 16 & 255)) / 3;
        int green = (255 + 2 * (rgb >> 8 & 255)) / 3;
        int blue = (255 + 2 * (rgb & 255)) / 3;
        return "#" + HexFormat.of().toHexDigits(red << 16 | green << 8 | blue, 6);
    }

    private static String glyph(State state) {
        String svg =
                state.glyph()
                        .at("xmlns", "http://www.w3.org/2000/svg")
                        .at("width", 16)
                        .at("height", 16)
                        .html()
                        .replace("currentColor", States.color(state));
        return "data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
    }
}
