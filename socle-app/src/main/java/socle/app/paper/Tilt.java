package socle.app.paper;

import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.render.FSFont;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// A text that does not stand level, as outlines: the printer writes letters on level lines only.
final class Tilt {
    private Tilt() {}

    /// The outlines of words in the first face of a font, at the origin, in the font's size.
    static Shape of(String words, FSFont font) {
        FontDescription face = ((PdfBoxFSFont) font).getFontDescriptions().getFirst();
        if (!(face.getFont() instanceof PDType0Font letters)) {
            return new Path2D.Double();
        }
        double size = font.getSize2D();
        Path2D.Double outline = new Path2D.Double();
        AffineTransform place = AffineTransform.getScaleInstance(size, -size);
        try {
            for (int letter : words.codePoints().toArray()) {
                ByteArrayInputStream codes = new ByteArrayInputStream(code(letters, letter));
                int code = letters.readCode(codes);
                outline.append(
                        place.createTransformedShape(letters.getNormalizedPath(code)), false);
                place.translate(letters.getWidth(code) / 1000, 0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return outline;
    }

    private static byte[] code(PDType0Font letters, int letter) throws IOException {
        try {
            return letters.encode(Character.toString(letter));
        } catch (IllegalArgumentException unknown) {
            return letters.encode(" ");
        }
    }
}
