package socle.app.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/// veraPDF 1.30, asked for the two standards that every print keeps.
public final class Judge {

    private static final int FAULTS = 12;

    private Judge() {}

    /// What is wrong with a print, a line each; nothing when both standards are kept.
    public static List<String> faults(byte[] pdf) {
        VeraGreenfieldFoundryProvider.initialise();
        List<String> faults = new ArrayList<>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
            faults.addAll(faults(pdf, flavour));
        }
        return faults;
    }

    /// Judges a file: `Judge FILE`.
    public static List<String> faults(Path pdf) throws IOException {
        return faults(Files.readAllBytes(pdf));
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour flavour) {
        try (InputStream in = new ByteArrayInputStream(pdf);
                PDFAParser parser = Foundries.defaultInstance().createParser(in, flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .filter(it -> it.getStatus() == TestAssertion.Status.FAILED)
                    .limit(FAULTS)
                    .map(it -> flavour + " " + told(it))
                    .toList();
        } catch (IOException
                | ModelParsingException
                | EncryptedPdfException
                | ValidationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String shortened(String place) {
        return place.length() < 160 ? place : "…" + place.substring(place.length() - 160);
    }

    private static String told(TestAssertion assertion) {
        return assertion.getRuleId().getClause()
                + "-"
                + assertion.getRuleId().getTestNumber()
                + ": "
                + assertion.getMessage()
                + " at "
                + shortened(assertion.getLocation().getContext());
    }
}
