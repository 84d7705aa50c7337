package socle.app.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import socle.api.text.Language;
import socle.app.show.chart.Drawing;
import socle.app.show.chart.Plots;

/// The slides of the example's defence, read again by the library that wrote them and by an office
/// program that did not.
final class SlidesTest {

    private static byte[] pptx(Language language, OptionalInt bloc) {
        return assertInstanceOf(
                        Compilation.Compiled.class,
                        Dossier.slides(Example.ordinary().source(), language, bloc))
                .files()
                .firstEntry()
                .getValue();
    }

    private static XMLSlideShow show(Language language) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(pptx(language, OptionalInt.empty())));
    }

    @Test
    void the_same_state_gives_the_same_bytes() {
        assertArrayEquals(
                pptx(Language.FR, OptionalInt.empty()), pptx(Language.FR, OptionalInt.empty()));
    }

    @Test
    void every_slide_has_a_title_of_its_own_and_notes() throws IOException {
        for (Language language : Language.values()) {
            try (XMLSlideShow show = show(language)) {
                HashSet<String> titles = new HashSet<>();
                for (XSLFSlide slide : show.getSlides()) {
                    assertTrue(titles.add(title(slide)), title(slide));
                    assertFalse(title(slide).isBlank());
                    assertTrue(slide.getNotes() != null, title(slide));
                }
            }
        }
    }

    @Test
    void a_chart_says_in_words_what_it_shows_and_its_data_can_be_edited() throws IOException {
        try (XMLSlideShow show = show(Language.FR)) {
            List<XSLFSlide> slides = show.getSlides();
            int at = 0;
            while (!title(slides.get(at)).startsWith("La bernache")) {
                at++;
            }
            String words =
                    assertInstanceOf(
                                    Drawing.Picture.class,
                                    Drawing.of(Plots.named("cost_by_species"), Language.FR))
                            .words();
            XSLFPictureShape picture =
                    slides.get(at).getShapes().stream()
                            .filter(XSLFPictureShape.class::isInstance)
                            .map(XSLFPictureShape.class::cast)
                            .findFirst()
                            .orElseThrow();
            assertEquals(
                    words, ((CTPicture) picture.getXmlObject()).getNvPicPr().getCNvPr().getDescr());
            XSLFTable data =
                    slides.get(at + 1).getShapes().stream()
                            .filter(XSLFTable.class::isInstance)
                            .map(XSLFTable.class::cast)
                            .findFirst()
                            .orElseThrow();
            assertEquals("Bernache du Canada", data.getCell(1, 0).getText());
            assertEquals(8, data.getNumberOfRows());
        }
    }

    @Test
    void what_is_on_a_slide_stays_within_it_and_is_read_from_top_to_bottom() throws IOException {
        try (XMLSlideShow show = show(Language.EN)) {
            for (XSLFSlide slide : show.getSlides()) {
                double y = 0;
                for (XSLFShape shape : slide.getShapes()) {
                    var room = shape.getAnchor();
                    String where = title(slide) + ", " + shape.getShapeName();
                    assertTrue(room.getMinX() >= 0 && room.getMaxX() <= 960, where);
                    assertTrue(room.getMinY() >= 0 && room.getMaxY() <= 540, where);
                    if (slide.getSlideNumber() > 1) {
                        assertTrue(room.getMinY() >= y, where);
                        y = room.getMinY();
                    }
                }
            }
        }
    }

    @Test
    void one_bloc_can_be_shown_alone() throws IOException {
        try (XMLSlideShow show =
                new XMLSlideShow(new ByteArrayInputStream(pptx(Language.EN, OptionalInt.of(2))))) {
            List<String> titles = show.getSlides().stream().map(SlidesTest::title).toList();
            assertTrue(titles.stream().anyMatch(it -> it.startsWith("Bloc 2")), titles.toString());
            assertTrue(titles.stream().noneMatch(it -> it.startsWith("Bloc 1")), titles.toString());
        }
    }

    @Test
    @Tag("office")
    void an_office_program_shows_what_we_wrote(@TempDir Path folder) throws Exception {
        boolean there = isThere("soffice") && isThere("pdftotext");
        if (!there) {
            System.out.println(
                    "skipped: slides in an office program, soffice or pdftotext is missing");
        }
        assumeTrue(there, "soffice or pdftotext is missing");
        Path file = folder.resolve("slides.pptx");
        Files.write(file, pptx(Language.FR, OptionalInt.empty()));
        said(
                folder,
                "soffice",
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "slides.pptx");
        String text = said(folder, "pdftotext", "-layout", "slides.pdf", "-");
        List<String> pages = new ArrayList<>(List.of(text.split("\f", -1)));
        pages.removeLast();
        try (XMLSlideShow show = show(Language.FR)) {
            assertEquals(show.getSlides().size(), pages.size());
            for (XSLFSlide slide : show.getSlides()) {
                String page = plain(pages.get(slide.getSlideNumber() - 1));
                for (String word : plain(title(slide)).split(" ")) {
                    assertTrue(page.contains(word), title(slide) + ": " + page);
                }
                for (XSLFShape shape : slide.getShapes()) {
                    if (shape instanceof XSLFTable table) {
                        String first = plain(table.getCell(1, 0).getText());
                        assertTrue(page.contains(first.split(" ")[0]), page);
                    } else if (shape instanceof XSLFTextShape shown) {
                        assertTrue(
                                page.contains(plain(shown.getText()).split(" ")[0]),
                                shown.getText());
                    }
                }
            }
        }
    }

    private static String plain(String words) {
        return words.replaceAll("[\\s\u00A0\u202F]+", " ").strip();
    }

    /// That of the first slide is of a sort of its own.
    private static String title(XSLFSlide slide) {
        return slide.getPlaceholder(0).getText();
    }

    private static boolean isThere(String program) {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
            if (Files.isExecutable(Path.of(folder, program))) {
                return true;
            }
        }
        return false;
    }

    private static String said(Path folder, String... command) throws Exception {
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said;
    }
}
