package socle.app.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;

/// The letters of paper: our typeface, and one that has what ours has not. Only those that a text
/// needs go into its file.
final class PaperFonts {

    /// The face of text.
    static final String TEXT = "Atkinson Next";

    /// The face of code.
    static final String CODE = "Atkinson Mono";

    /// Gives each letter that the others have not.
    static final String OTHERS = "DejaVu Sans";

    private static final List<Face> FACES =
            List.of(
                    Face.of("atkinson-next-regular", TEXT, 400, FontStyle.NORMAL),
                    Face.of("atkinson-next-bold", TEXT, 700, FontStyle.NORMAL),
                    Face.of("atkinson-next-italic", TEXT, 400, FontStyle.ITALIC),
                    Face.of("atkinson-mono-regular", CODE, 400, FontStyle.NORMAL),
                    Face.of("dejavu-sans", OTHERS, 400, FontStyle.NORMAL));

    private PaperFonts() {}

    static void addTo(PdfRendererBuilder builder) {
        for (Face face : FACES) {
            builder.useFont(
                    () -> new ByteArrayInputStream(face.bytes()),
                    face.family(),
                    face.weight(),
                    face.style(),
                    true,
                    EnumSet.of(FSFontUseCase.DOCUMENT));
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // read once, handed to nobody who changes it
    private record Face(byte[] bytes, String family, int weight, FontStyle style) {

        static Face of(String file, String family, int weight, FontStyle style) {
            return new Face(read(file), family, weight, style);
        }

        private static byte[] read(String file) {
            String name = "/socle/app/show/fonts/paper/" + file + ".ttf";
            try (InputStream in =
                    Objects.requireNonNull(PaperFonts.class.getResourceAsStream(name), name)) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
