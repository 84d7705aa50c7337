package socle.app.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import org.jsoup.nodes.Element;
import socle.app.show.LogoSvg;
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

    private String alternative() {
        String author = book.source().project().settings().author().orElse("");
        return (book.say("Logo ", "Logo ") + author).strip();
    }

    /// The author's sign on a page of the screen; ours stands elsewhere.
    Markup onScreen() {
        return logo().<Markup>map(
                        it ->
                                Tag.of(
                                                "p",
                                                Tag.of("img")
                                                        .as("logo")
                                                        .at("src", file(it))
                                                        .at("alt", alternative()))
                                        .as("mark"))
                .orElse(Markup.none());
    }

    /// What pages of the screen have beside them.
    void beside(SortedMap<String, byte[]> files) {
        logo().ifPresent(it -> files.put(file(it), picture(it)));
        if (!isOurs()) {
            files.put("css/brand.css", css().getBytes(StandardCharsets.UTF_8));
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
            String type = isSvg(name) ? "image/svg+xml" : "image/png";
            mark.appendElement("img")
                    .addClass("logo")
                    .attr("alt", alternative())
                    .attr(
                            "src",
                            "data:"
                                    + type
                                    + ";base64,"
                                    + Base64.getEncoder().encodeToString(picture(name)));
            return mark;
        }
        Element plinth = PaperCut.parsed(PLINTH.replace(COLOUR, color())).child(0);
        mark.appendChild(plinth.attr("alt", book.say("Sign of Socle", "Signe de Socle")));
        mark.appendText(" Socle");
        return mark;
    }

    private static String file(String logo) {
        return isSvg(logo) ? "css/logo.svg" : "css/logo.png";
    }

    private static boolean isSvg(String logo) {
        return !logo.toLowerCase(Locale.ROOT).endsWith(".png");
    }

    private byte[] picture(String logo) {
        Path file = book.source().project().root().resolve(logo);
        try {
            byte[] bytes = Files.readAllBytes(file);
            return isSvg(logo)
                    ? LogoSvg.cleaned(new String(bytes, StandardCharsets.UTF_8))
                            .getBytes(StandardCharsets.UTF_8)
                    : bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
