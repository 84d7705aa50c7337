package socle.app.paper;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jsoup.helper.W3CDom;

/// Prints manuscripts as PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) at once.
public final class PdfPress {

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfPress() {}

    /// The printed document.
    public static Pdf print(Manuscript manuscript) {
        Glyphs.replaceUnprintable(manuscript.page());
        try (PdfBoxRenderer renderer = renderer(manuscript);
                PDDocument document = renderer.createPDFKeepOpen()) {
            PaperMetadata metadata = new PaperMetadata(manuscript);
            inform(document, metadata);
            document.setDocumentId(id(manuscript));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return new Pdf(out.toByteArray(), document.getNumberOfPages());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How many pages it would have.
    public static int pages(Manuscript manuscript) {
        Glyphs.replaceUnprintable(manuscript.page());
        try (PdfBoxRenderer renderer = renderer(manuscript);
                PDDocument _ = renderer.getPdfDocument()) {
            renderer.layout();
            return renderer.getRootBox().getLayer().getPages().size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfBoxRenderer renderer(Manuscript manuscript) {
        PdfRendererBuilder builder =
                new PdfRendererBuilder()
                        .usePdfUaAccessibility(true)
                        .usePdfAConformance(PdfAConformance.PDFA_2_A)
                        .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                        .useSVGDrawer(new InkDrawer())
                        .useReplacementText(Glyphs.REPLACEMENT)
                        .useExternalResourceAccessControl(
                                (address, _) -> address.startsWith("data:"),
                                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                        .withW3cDocument(
                                new W3CDom().namespaceAware(false).fromJsoup(manuscript.page()),
                                "");
        PaperFonts.addTo(builder);
        return builder.buildPdfRenderer();
    }

    /// What readers show of the file; it says no time but that of the state.
    private static void inform(PDDocument document, PaperMetadata metadata) throws IOException {
        Manuscript manuscript = metadata.manuscript();
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(manuscript.title());
        if (!manuscript.author().isEmpty()) {
            information.setAuthor(manuscript.author());
        }
        information.setSubject(manuscript.subject());
        information.setCreator(PaperMetadata.TOOL);
        information.setProducer(PaperMetadata.PRODUCER);
        GregorianCalendar at = GregorianCalendar.from(manuscript.at().atZone(ZoneOffset.UTC));
        information.setCreationDate(at);
        information.setModificationDate(at);
        document.setDocumentInformation(information);
        PDMetadata stream = new PDMetadata(document);
        stream.importXMPMetadata(metadata.xmp().getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(stream);
        document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    }

    /// Another text, another id; PDFBox would take the time.
    private static long id(Manuscript manuscript) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(manuscript.title().getBytes(StandardCharsets.UTF_8));
            digest.update(manuscript.page().outerHtml().getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest.digest()).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
