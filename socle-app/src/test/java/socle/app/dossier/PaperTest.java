package socle.app.dossier;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import socle.api.text.Language;
import socle.api.text.Place;
import socle.app.paper.Judge;
import socle.app.show.LogoSvgTest;
import socle.core.project.Brand;

final class PaperTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_dossier_keeps_both_standards(Language language) {
        assertEquals(List.of(), Judge.faults(pdf(Example.ordinary(), language)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void sheets_keep_both_standards(Language language) {
        assertEquals(List.of(), Judge.faults(sheets(Example.ordinary(), language)));
    }

    @Test
    void the_same_state_is_the_same_file() {
        assertArrayEquals(
                pdf(Example.ordinary(), Language.FR), pdf(Example.ordinary(), Language.FR));
        assertArrayEquals(
                sheets(Example.ordinary(), Language.FR), sheets(Example.ordinary(), Language.FR));
    }

    @Test
    void the_file_tells_the_moment_of_its_state_and_no_other() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(Example.ordinary(), Language.FR))) {
            var information = document.getDocumentInformation();
            assertEquals(
                    "2026-11-22T14:32:07Z", information.getCreationDate().toInstant().toString());
            assertEquals("Péril animalier", information.getTitle());
            assertEquals("Camille Roy", information.getAuthor());
            assertEquals("fr", document.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    void contents_outline_and_index_lead_to_each_competence() throws IOException {
        byte[] pdf = pdf(Example.ordinary(), Language.FR);
        List<String> outline = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDOutlineItem chapter :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                outline.add(chapter.getTitle());
                chapter.children().forEach(it -> outline.add("- " + it.getTitle()));
            }
        }
        assertTrue(outline.contains("1. Collecter"), outline.toString());
        assertTrue(outline.stream().anyMatch(it -> it.startsWith("- C1.1.2")), outline.toString());
        assertTrue(outline.contains("Index des critères"), outline.toString());
        String words = text(pdf);
        assertTrue(words.contains("C1.1.1-a"), words);
    }

    @Test
    void the_lists_tell_the_page_of_each_figure_and_table() throws IOException {
        byte[] pdf = pdf(Example.ordinary(), Language.EN);
        int listed = pageOf(pdf, "Figure 1.", 1);
        int drawn = pageOf(pdf, "Figure 1.", listed + 1);
        assertTrue(listed < drawn);
        String line =
                page(pdf, listed)
                        .lines()
                        .filter(it -> it.startsWith("Figure 1."))
                        .findFirst()
                        .orElse("");
        assertTrue(line.endsWith(" " + drawn), line + " but it is on " + drawn);
        String table =
                page(pdf, listed)
                        .lines()
                        .filter(it -> it.startsWith("Table 1."))
                        .findFirst()
                        .orElse("");
        assertTrue(table.endsWith(" " + pageOf(pdf, "Table 1.", listed + 1)), table);
    }

    @Test
    void a_chart_has_its_data_after_it() throws IOException {
        String words = text(pdf(Example.ordinary(), Language.FR));
        assertTrue(words.contains("Données de la figure 1"), words);
    }

    @Test
    void blocs_that_were_not_chosen_are_not_in_any_form() throws IOException {
        Example example = Example.ordinary();
        example.frameworks = List.of(ExampleFramework.choice());
        example.specialities = List.of(5);
        assertEquals(List.of("bloc-1.html", "bloc-5.html"), blocs(example));
        String words = text(pdf(example, Language.FR));
        assertTrue(words.contains("5. Apprendre") && !words.contains("4. Opérer"), words);
        try (PDDocument document = Loader.loadPDF(sheets(example, Language.FR))) {
            assertEquals(2, document.getNumberOfPages());
        }
        example.specialities = List.of(4);
        assertEquals(List.of("bloc-1.html", "bloc-4.html"), blocs(example));
    }

    @Test
    void all_blocs_are_shown_when_none_is_chosen_and_the_cover_says_so() throws IOException {
        Example example = Example.ordinary();
        example.frameworks = List.of(ExampleFramework.choice());
        assertEquals(List.of("bloc-1.html", "bloc-4.html", "bloc-5.html"), blocs(example));
        String cover = page(pdf(example, Language.FR), 1);
        assertTrue(
                cover.contains(
                        "aucune n’est choisie, toutes sont montrées\u00A0: 4 Opérer, 5 Apprendre"),
                cover);
    }

    @Test
    void the_authors_sign_and_colour_stand_on_screen_and_paper(@TempDir Path folder)
            throws IOException {
        Example example = branded(folder);
        var files = compiled(Dossier.compile(example.source(), Language.FR)).files();
        assertTrue(told(files, "css/brand.css").contains("#7a1f5c"));
        assertFalse(told(files, "css/logo.svg").contains("evil"));
        assertTrue(told(files, "index.html").contains("css/logo.svg"));
        assertEquals(List.of(), Judge.faults(pdf(example, Language.FR)));
    }

    private static String told(Map<String, byte[]> files, String name) {
        return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    private static Example branded(Path folder) throws IOException {
        Files.writeString(folder.resolve("logo.svg"), LogoSvgTest.MALICIOUS);
        Example example = Example.ordinary();
        example.root = folder;
        example.brand =
                Optional.of(
                        new Brand(
                                Optional.of(
                                        new socle.api.text.Files(
                                                "logo.svg", Place.of("socle.yml"))),
                                Optional.of("#7a1f5c")));
        return example;
    }

    @Test
    void a_stale_chapter_stops_the_print() {
        Example example = Example.ordinary();
        example.fresh = false;
        example.chapter("c9", "Trop", List.of("C1.1.2"), "Texte.");
        assertEquals("stale-chapter", refused(example));
    }

    @Test
    void nothing_is_printed_before_anything_ran() {
        Example example = Example.ordinary();
        example.seen.told.clear();
        assertEquals("not-run-yet", refused(example));
    }

    @Test
    void each_bloc_has_one_page_however_long_its_words_are() throws IOException {
        Example example = Example.ordinary();
        example.frameworks = List.of(ExampleFramework.wordy());
        byte[] pdf = sheets(example, Language.FR);
        assertEquals(List.of(), Judge.faults(pdf));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(3, document.getNumberOfPages());
        }
    }

    @Test
    void a_file_is_swapped_whole(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("new/dossier.pdf");
        compiled(Dossier.print(Example.ordinary().source(), Language.FR)).writeAs(file);
        compiled(Dossier.print(Example.ordinary().source(), Language.EN)).writeAs(file);
        try (var left = Files.list(folder.resolve("new"))) {
            assertEquals(List.of(file), left.toList());
        }
    }

    @Test
    void a_folder_in_the_place_of_the_file_stays(@TempDir Path folder) throws IOException {
        Path file = Files.createDirectories(folder.resolve("dossier.pdf"));
        var print = compiled(Dossier.print(Example.ordinary().source(), Language.FR));
        assertThrows(FileAlreadyExistsException.class, () -> print.writeAs(file));
        try (var left = Files.list(folder)) {
            assertEquals(List.of(file), left.toList());
        }
    }

    private static String refused(Example example) {
        return assertInstanceOf(
                        Compilation.Refused.class, Dossier.print(example.source(), Language.FR))
                .problems()
                .getFirst()
                .code();
    }

    private static List<String> blocs(Example example) {
        return compiled(Dossier.compile(example.source(), Language.FR)).files().keySet().stream()
                .filter(it -> it.startsWith("bloc-"))
                .toList();
    }

    private static byte[] pdf(Example example, Language language) {
        return compiled(Dossier.print(example.source(), language)).files().firstEntry().getValue();
    }

    private static byte[] sheets(Example example, Language language) {
        return compiled(Dossier.sheets(example.source(), language)).files().firstEntry().getValue();
    }

    private static Compilation.Compiled compiled(Compilation compilation) {
        return assertInstanceOf(Compilation.Compiled.class, compilation);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String page(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        }
    }

    /// The first page from one on that holds these words.
    private static int pageOf(byte[] pdf, String words, int from) throws IOException {
        int pages;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            pages = document.getNumberOfPages();
        }
        for (int page = from; page <= pages; page++) {
            if (page(pdf, page).contains(words)) {
                return page;
            }
        }
        return -1;
    }
}
