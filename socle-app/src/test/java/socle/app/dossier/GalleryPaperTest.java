package socle.app.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import socle.api.show.Block;
import socle.api.text.Language;
import socle.app.paper.Judge;
import socle.app.show.chart.Drawing;
import socle.app.show.chart.OrdinaryPlots;

/// Every mark on paper.
final class GalleryPaperTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_mark_keeps_both_standards_and_is_told_in_words(Language language)
            throws IOException {
        byte[] pdf = pdf(language);
        assertEquals(List.of(), Judge.faults(pdf));
        List<String> told = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            tell(document.getDocumentCatalog().getStructureTreeRoot(), told);
        }
        for (Block.Plot plot : OrdinaryPlots.all().values()) {
            String words =
                    plot.title().in(language)
                            + ". "
                            + assertInstanceOf(Drawing.Picture.class, Drawing.of(plot, language))
                                    .words();
            assertTrue(told.contains(words), plot.name() + ": " + words + "\n" + told);
        }
    }

    private static void tell(PDStructureNode node, List<String> told) {
        if (node instanceof PDStructureElement element
                && element.getAlternateDescription() != null) {
            told.add(element.getAlternateDescription());
        }
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureNode inner) {
                tell(inner, told);
            }
        }
    }

    private static byte[] pdf(Language language) {
        Compilation printed = Dossier.print(Example.gallery().source(), language);
        return Objects.requireNonNull(
                assertInstanceOf(Compilation.Compiled.class, printed).files().get("dossier.pdf"));
    }
}
