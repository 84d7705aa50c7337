package socle.app.slides;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import socle.api.text.Language;

final class SlidesPressTest {

    private static final String LONG =
            "un mot assez long pour remplir une ligne ".repeat(8).strip();

    private static Deck deck(Slide... slides) {
        return new Deck(
                "Péril animalier",
                "Soutenance",
                "Camille Roy",
                "0b4f66",
                Language.FR,
                Instant.parse("2026-11-22T14:32:07Z"),
                List.of(new Deck.Section("Ouverture", List.of(slides))));
    }

    private static Grid grid(int rows, String words) {
        List<List<Grid.Cell>> lines = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            lines.add(List.of(Grid.Cell.of("ligne " + i), Grid.Cell.of(words)));
        }
        return new Grid(
                List.of(
                        new Grid.Head("Quoi", 1, Grid.Side.LEFT),
                        new Grid.Head("Combien", 2, Grid.Side.RIGHT)),
                lines,
                "Une table");
    }

    private static XMLSlideShow show(Deck deck) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(SlidesPress.print(deck)));
    }

    @Test
    void the_same_deck_gives_the_same_bytes() {
        Deck deck = deck(new Slide.Tabular("Titre", "", grid(30, "x"), "", "notes"));
        assertArrayEquals(SlidesPress.print(deck), SlidesPress.print(deck));
    }

    @Test
    void a_table_that_is_too_long_goes_on_under_a_title_of_its_own() throws IOException {
        try (XMLSlideShow show =
                show(deck(new Slide.Tabular("Titre", "", grid(60, "x"), "", "n")))) {
            List<String> titles = show.getSlides().stream().map(XSLFSlide::getTitle).toList();
            assertTrue(titles.size() > 1);
            assertEquals(titles.size(), new HashSet<>(titles).size());
            int rows = 0;
            for (XSLFSlide slide : show.getSlides()) {
                rows += table(slide).getNumberOfRows() - 1;
                assertTrue(table(slide).getCTTable().getTblPr().getFirstRow());
            }
            assertEquals(60, rows);
        }
    }

    @Test
    void two_slides_of_one_title_are_told_apart() throws IOException {
        Slide one = new Slide.Points("Titre", List.of("a"), "");
        try (XMLSlideShow show = show(deck(one, one))) {
            assertEquals(
                    List.of("Titre", "Titre, suite\u00A02"),
                    show.getSlides().stream().map(XSLFSlide::getTitle).toList());
        }
    }

    @Test
    void what_is_shortened_is_whole_in_the_notes() throws IOException {
        String words = LONG + " " + LONG + " fin.";
        try (XMLSlideShow show =
                show(deck(new Slide.Tabular(words, "", grid(12, words), words, "n")))) {
            XSLFSlide slide = show.getSlides().getFirst();
            assertTrue(slide.getTitle().endsWith("…"), slide.getTitle());
            assertTrue(table(slide).getCell(1, 1).getText().endsWith("…"));
            assertTrue(notes(slide).contains(words), notes(slide));
        }
    }

    @Test
    void every_text_says_its_language_and_is_large_enough() throws IOException {
        Slide figures =
                new Slide.Figures(
                        "Chiffres",
                        List.of(new Slide.Figure("1\u202F234\u202F567,89 M$", "Coût", "total")),
                        "Preuves",
                        "n");
        try (XMLSlideShow show =
                show(
                        deck(
                                new Slide.Cover(
                                        "Projet", "Sous-titre", List.of("a"), Optional.empty(), ""),
                                new Slide.Points("Points", List.of(LONG, "b"), "n"),
                                new Slide.Tabular("Table", "chapeau", grid(3, "x"), "p", "n"),
                                figures))) {
            for (XSLFSlide slide : show.getSlides()) {
                for (XSLFShape shape : slide.getShapes()) {
                    if (shape instanceof XSLFTextShape text) {
                        legible(text, 12);
                    } else if (shape instanceof XSLFTable table) {
                        table.getRows().forEach(row -> row.forEach(cell -> legible(cell, 12)));
                    }
                }
            }
        }
    }

    private static void legible(XSLFTextShape shape, double least) {
        shape.getTextParagraphs()
                .forEach(
                        paragraph ->
                                paragraph
                                        .getTextRuns()
                                        .forEach(
                                                run -> {
                                                    String xml = run.getXmlObject().xmlText();
                                                    assertTrue(xml.contains("fr-FR"), xml);
                                                    assertTrue(
                                                            run.getFontSize() >= least,
                                                            run.getRawText());
                                                }));
    }

    @Test
    void choices_have_a_box_and_numbers_no_bullet() throws IOException {
        Slide asked = new Slide.Points("Q", List.of("Which?", "☐ this", "☐ that"), "");
        Slide told = new Slide.Points("A", List.of("1. this", "for it is so"), "");
        Slide alone = new Slide.Points("S", List.of("A sentence."), "");
        Slide plain = new Slide.Points("P", List.of("a", "b"), "");
        try (XMLSlideShow show = show(deck(asked, told, alone, plain))) {
            assertEquals(List.of("Which?", "☐|this", "☐|that"), points(show, 0));
            assertEquals(List.of("1. this", "for it is so"), points(show, 1));
            assertEquals(List.of("A sentence."), points(show, 2));
            assertEquals(List.of("•|a", "•|b"), points(show, 3));
        }
    }

    private static List<String> points(XMLSlideShow show, int slide) {
        return show.getSlides().get(slide).getPlaceholder(1).getTextParagraphs().stream()
                .map(
                        it ->
                                it.isBullet()
                                        ? it.getBulletCharacter() + "|" + it.getText()
                                        : it.getText())
                .toList();
    }

    @Test
    void what_explains_a_number_stays_with_it() throws IOException {
        List<String> points = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            points.add(i + ". answer");
            points.add("why it is so");
        }
        try (XMLSlideShow show = show(deck(new Slide.Points("A", points, "")))) {
            assertTrue(show.getSlides().size() > 1);
            for (int i = 0; i < show.getSlides().size(); i++) {
                assertEquals("why it is so", points(show, i).getLast());
            }
        }
    }

    @Test
    void sections_foot_and_date_are_there() throws IOException {
        try (XMLSlideShow show = show(deck(new Slide.Points("A", List.of("a"), "dire a")))) {
            String xml = show.getCTPresentation().xmlText();
            assertTrue(xml.contains("sectionLst") && xml.contains("Ouverture"), xml);
            XSLFSlide slide = show.getSlides().getFirst();
            assertEquals("dire a", notes(slide));
            Set<String> texts = new HashSet<>();
            slide.getShapes().stream()
                    .filter(XSLFTextShape.class::isInstance)
                    .forEach(it -> texts.add(((XSLFTextShape) it).getText()));
            assertTrue(texts.contains("Péril animalier · 22\u00A0novembre 2026"), texts.toString());
            assertEquals(
                    Instant.parse("2026-11-22T14:32:07Z"),
                    show.getProperties().getCoreProperties().getCreated().toInstant());
        }
    }

    @Test
    void every_text_has_the_properties_that_the_format_asks_for() throws IOException {
        try (XMLSlideShow show =
                show(deck(new Slide.Tabular("Titre", "", grid(3, "x"), "", "n")))) {
            assertTrue(!show.getCTPresentation().getSldSz().isSetType());
            table(show.getSlides().getFirst())
                    .getRows()
                    .forEach(
                            row ->
                                    row.forEach(
                                            cell -> {
                                                String xml = cell.getXmlObject().xmlText();
                                                assertTrue(xml.contains("bodyPr"), xml);
                                            }));
        }
    }

    @Test
    void a_control_character_breaks_nothing() throws IOException {
        try (XMLSlideShow show =
                show(deck(new Slide.Points("A\u0002", List.of("b\u0000"), "c\u0001")))) {
            assertEquals("A\uFFFD", show.getSlides().getFirst().getTitle());
        }
    }

    static XSLFTable table(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFTable.class::isInstance)
                .map(XSLFTable.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /// What the speaker sees.
    static String notes(XSLFSlide slide) {
        StringBuilder words = new StringBuilder();
        for (XSLFTextShape shape : slide.getNotes().getPlaceholders()) {
            if (shape.getTextType() == org.apache.poi.sl.usermodel.Placeholder.BODY) {
                words.append(shape.getText());
            }
        }
        return words.toString();
    }
}
