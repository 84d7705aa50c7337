package socle.app.dossier;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.SortedMap;
import org.jsoup.nodes.Element;
import socle.app.show.BrandFiles;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.core.project.Brand;

/// The sign of who made the document: the author's, or Socle's.
record BrandMark(Book book) {

    private static final String COLOUR = "#0b4f66";
    private static final String PLINTH =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\"><path fill=\"#0b4f66\""
                    + " d=\"M8.5 2h7v10h-7zM5.5 13.5h13v3h-13zM2 18h20v4H2z\"/></svg>";

    /// The author's colour, or ours.
    String color() {
        return brand().flatMap(Brand::color).orElse(COLOUR);
    }

    boolean isOurs() {
        return brand().flatMap(Brand::color).isEmpty();
    }

    private Optional<Brand> brand() {
        return book.source().project().settings().brand();
    }

    private Optional<String> logo() {
        return brand().flatMap(Brand::logo).map(socle.api.text.Files::pattern);
    }

    private Optional<BrandFiles> files() {
        return brand().map(it -> new BrandFiles(it, book.source().project().root()));
    }

    private byte[] picture() {
        return files().orElseThrow().picture();
    }

    private String alternative() {
        String author = book.source().project().settings().author().orElse("");
        return (book.say("Logo ", "Logo ") + author).strip();
    }

    /// The author's sign on a page of the screen; ours stands elsewhere.
    Markup onScreen() {
        return files().flatMap(BrandFiles::logo)
                .<Markup>map(
                        it ->
                                Tag.of(
                                                "p",
                                                Tag.of("img")
                                                        .as("logo")
                                                        .at("src", it)
                                                        .at("alt", alternative()))
                                        .as("mark"))
                .orElse(Markup.none());
    }

    /// What pages of the screen have beside them.
    void beside(SortedMap<String, byte[]> files) {
        files().flatMap(BrandFiles::logo).ifPresent(it -> files.put(it, picture()));
        if (!isOurs()) {
            files.put(BrandFiles.STYLE, css().getBytes(StandardCharsets.UTF_8));
        }
    }

    /// A rule is a line of a page, and a line of its style.
    private String css() {
        return """
               .cover { border-top: 6px solid $; }
               .plot .p-proven { fill: light-dark($, color-mix(in srgb, $ 55%, white)); }
               .plot .p-part { fill: light-dark(color-mix(in srgb, $ 60%, white), color-mix(in srgb, $ 60%, #888888)); }
               .competence { border-top-color: light-dark($, color-mix(in srgb, $ 55%, white)); }
               .ask { border-left-color: light-dark($, color-mix(in srgb, $ 55%, white)); }
               """
                .replace("$", color());
    }

    /// The sign at the top of the cover on paper.
    Element onPaper() {
        Element mark = new Element("p").addClass("mark");
        if (logo().isPresent()) {
            String name = logo().get();
            String type = BrandFiles.isSvg(name) ? "image/svg+xml" : "image/png";
            mark.appendElement("img")
                    .addClass("logo")
                    .attr("alt", alternative())
                    .attr(
                            "src",
                            "data:"
                                    + type
                                    + ";base64,"
                                    + Base64.getEncoder().encodeToString(picture()));
            return mark;
        }
        Element plinth = PaperCut.parsed(PLINTH.replace(COLOUR, color())).child(0);
        mark.appendChild(plinth.attr("alt", book.say("Sign of Socle", "Signe de Socle")));
        mark.appendText(" Socle");
        return mark;
    }
}
