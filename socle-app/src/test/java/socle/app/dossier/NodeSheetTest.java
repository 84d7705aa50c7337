package socle.app.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import socle.api.text.Language;
import socle.api.text.NodeId;
import socle.app.paper.Judge;

final class NodeSheetTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_page_of_a_node_is_one_sheet_that_keeps_both_standards(Language language)
            throws IOException {
        byte[] pdf = sheet("fct_strikes", language);
        assertEquals(List.of(), Judge.faults(pdf));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(1, document.getNumberOfPages());
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("Une ligne par collision"), text);
        }
    }

    @Test
    void a_page_of_all_that_there_is_takes_as_many_sheets_as_it_needs() throws IOException {
        byte[] pdf = sheet("everything", Language.FR);
        assertEquals(List.of(), Judge.faults(pdf));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertTrue(document.getNumberOfPages() > 1);
        }
    }

    @Test
    void a_node_that_is_not_there_or_has_left_nothing_has_no_sheet() {
        assertInstanceOf(
                Compilation.Refused.class,
                Dossier.sheet(Example.ordinary().source(), Language.FR, new NodeId("nowhere")));
    }

    private static byte[] sheet(String node, Language language) {
        Compilation compilation =
                Dossier.sheet(Example.ordinary().source(), language, new NodeId(node));
        return assertInstanceOf(Compilation.Compiled.class, compilation)
                .files()
                .firstEntry()
                .getValue();
    }
}
