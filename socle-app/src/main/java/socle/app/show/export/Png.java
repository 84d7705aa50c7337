package socle.app.show.export;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.jspecify.annotations.Nullable;
import socle.app.show.markup.Tag;

/// A drawing as a picture of points, opaque, on white. Holds no date, so that two of one drawing
/// are
/// the same byte for byte.
public final class Png {

    /// Points of the picture a unit of the drawing: sharp on today's screens and on a projector.
    public static final int SCALE = 2;

    /// A scatter has a mark a row; the usual limit of 2,000 is there for strangers' files.
    private static final int MARKS = 1_000_000;

    private static final @Nullable Component NOWHERE = null;

    private Png() {}

    /// @param svg with a `viewBox` that begins at 0 0
    public static byte[] of(Tag svg, double width, double height) {
        return of(svg, width, height, SCALE);
    }

    /// @param scale points a unit of the drawing
    public static byte[] of(Tag svg, double width, double height, double scale) {
        int wide = (int) Math.ceil(width * scale);
        int high = (int) Math.ceil(height * scale);
        BufferedImage image = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, wide, high);
        read(Outlined.of(svg)).render(NOWHERE, pen, new ViewBox(0, 0, wide, high));
        pen.dispose();
        return written(image);
    }

    private static SVGDocument read(Tag svg) {
        LoaderContext limits =
                LoaderContext.builder()
                        .documentLimits(
                                new DocumentLimits(
                                        DocumentLimits.DEFAULT_MAX_NESTING_DEPTH,
                                        DocumentLimits.DEFAULT_MAX_USE_NESTING_DEPTH,
                                        MARKS))
                        .build();
        byte[] text = svg.html().getBytes(StandardCharsets.UTF_8);
        return Objects.requireNonNull(
                new SVGLoader().load(new ByteArrayInputStream(text), null, limits),
                "our own drawing is well-formed");
    }

    private static byte[] written(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(image);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
