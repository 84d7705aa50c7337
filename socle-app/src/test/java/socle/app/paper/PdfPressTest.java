package socle.app.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import socle.api.text.Language;
import socle.app.show.LogoSvg;
import socle.app.show.LogoSvgTest;

final class PdfPressTest {

    private static final String STYLE =
            "@page{size:A4;margin:20mm} body{font:11pt/1.5 'Atkinson Next','DejaVu Sans'}"
                    + " code,pre{font-family:'Atkinson Mono','DejaVu Sans';word-wrap:break-word}"
                    + " h1{font-weight:700} em{font-style:italic} svg,img{display:block;width:60mm}";

    @Test
    void a_letter_that_our_face_has_not_comes_from_another() {
        String words = "Ελληνικά αβγ, Кириллица, → ⇒ ≤ ≠ ∑, ✓ ✗, œ æ, 1\u202F234\u00A0%";
        Pdf pdf =
                printed(
                        "<p>"
                                + words
                                + "</p><p><b>"
                                + words
                                + "</b> <code>"
                                + words
                                + "</code></p>");
        assertEquals(List.of(), Judge.faults(pdf.bytes()));
        String read = text(pdf);
        assertTrue(read.contains("Ελληνικά αβγ, Кириллица, → ⇒ ≤ ≠ ∑, ✓ ✗"), read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "emoji \uD83D\uDE00\uD83D\uDC4D\uD83C\uDFFD \u2764\uFE0F \uD83D\uDC68\u200D\uD83D\uDC69",
                "漢字 ひらがな 한글",
                "مرحبا עברית",
                "private \uE123 \uDBFF\uDFFD and nobody's \u0378",
                "half a pair \uD83D and another \uDE00.",
                "controls \u0001\u0002\u007F\u0085 and soft\u00ADhyphen",
                "e\u0301 combined, \u202Eturned\u202C",
                "",
                "   "
            })
    void a_letter_that_no_face_has_is_seen_and_keeps_both_standards(String words) {
        Pdf pdf = printed("<h1>" + words + "</h1><p>" + words + ".</p><pre>" + words + "</pre>");
        assertEquals(List.of(), Judge.faults(pdf.bytes()));
    }

    @Test
    void a_missing_letter_is_a_sign_and_not_a_gap() {
        assertTrue(text(printed("<p>a\uD83D\uDE00b</p>")).contains("a\uFFFDb"));
    }

    @Test
    void letters_of_a_chart_can_be_read_even_when_they_are_turned_by_shape_alone() {
        Pdf pdf = printed(svg("<text x=\"4\" y=\"20\" font-size=\"12\">Grues 12\u202F%</text>"));
        assertTrue(text(pdf).contains("Grues 12"));
        Pdf turned =
                printed(
                        svg(
                                "<text x=\"40\" y=\"40\" font-size=\"12\" transform=\"rotate(-90 40 40)\">Grues</text>"));
        assertEquals(List.of(), Judge.faults(turned.bytes()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rect x=\"1\" y=\"1\" width=\"50\" height=\"30\" rx=\"3\" fill=\"#0072b2\"/>",
                "<circle cx=\"20\" cy=\"20\" r=\"9\" fill=\"none\" stroke=\"#c75300\" stroke-dasharray=\"3 2\"/>",
                "<path d=\"M10 10a20 15 30 1 1 20 20zM5 5h9v9q3 3 6 0t6 0c1 1 2 2 3 0s2 2 3 0L1e1.5.5\" fill=\"#00835f\"/>",
                "<path d=\"M1 2 nonsense\"/><path d=\"L1\"/><path d=\"\"/>",
                "<polygon points=\"1,1 20,1 20,20\"/><line x1=\"0\" y1=\"0\" x2=\"9\" y2=\"9\" stroke=\"#000000\"/>",
                "<g transform=\"translate(3 4) scale(2)\" fill=\"#0072b2\"><rect width=\"3\" height=\"3\"/></g>",
                "<defs><pattern id=\"p\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"><path d=\"M-1 7 7 -1\" stroke=\"#ffffff\" stroke-width=\"1.6\"/></pattern></defs><rect width=\"40\" height=\"40\" fill=\"#c75300\"/><rect width=\"40\" height=\"40\" fill=\"url(#p)\"/>",
                "<linearGradient id=\"g\"><stop offset=\"0\" stop-color=\"red\"/><stop offset=\"1\" stop-color=\"blue\"/></linearGradient><rect width=\"40\" height=\"40\" fill=\"url(#g)\" opacity=\".5\"/>"
            })
    void every_sort_of_drawing_keeps_both_standards(String shapes) {
        assertEquals(List.of(), Judge.faults(printed(svg(shapes)).bytes()));
    }

    @Test
    void a_malicious_logo_is_drawn_without_what_it_tries() {
        String data =
                Base64.getEncoder()
                        .encodeToString(
                                LogoSvg.cleaned(LogoSvgTest.MALICIOUS)
                                        .getBytes(StandardCharsets.UTF_8));
        Pdf pdf =
                printed(
                        "<p><img alt=\"Logo\" src=\"data:image/svg+xml;base64,"
                                + data
                                + "\"/></p>");
        assertEquals(List.of(), Judge.faults(pdf.bytes()));
        assertEquals(1, pdf.pages());
    }

    @Test
    void nothing_is_fetched_from_outside() {
        Pdf pdf = printed("<p>a <img alt=\"none\" src=\"file:///etc/passwd\"/> b</p>");
        assertTrue(text(pdf).contains("a"));
    }

    @Test
    void the_same_text_is_the_same_file() {
        String text =
                "<h1>Un</h1><p>deux, → et ✓, <em>trois</em></p>"
                        + svg("<rect width=\"9\" height=\"9\"/>");
        assertArrayEquals(printed(text).bytes(), printed(text).bytes());
    }

    @Test
    void another_text_has_another_id() throws IOException {
        assertTrue(!id(printed("<p>one</p>")).equals(id(printed("<p>two</p>"))));
    }

    private static String id(Pdf pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            return String.valueOf(document.getDocument().getDocumentID());
        }
    }

    private static String svg(String shapes) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" alt=\"a drawing\" viewBox=\"0 0 100 60\">"
                + shapes
                + "</svg>";
    }

    static Pdf printed(String body) {
        Document page =
                Jsoup.parse(
                        "<html lang=\"fr\"><head><title>Essai</title><style>"
                                + STYLE
                                + "</style></head><body>"
                                + body
                                + "</body></html>",
                        "",
                        Parser.xmlParser());
        return PdfPress.print(
                new Manuscript(
                        "Essai",
                        "Camille Roy",
                        "Un essai",
                        Language.FR,
                        Instant.parse("2026-11-22T14:32:07Z"),
                        page));
    }

    static String text(Pdf pdf) {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
