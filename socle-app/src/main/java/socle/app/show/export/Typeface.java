package socle.app.show.export;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import socle.app.show.chart.TextWidths.Weight;
import socle.app.show.markup.Tag;

/// The letters of the house as outlines. They come from our own files and never from the machine,
/// so a picture is the same on a server without any font. What a face lacks is taken from the next.
final class Typeface {

    private static final String FOLDER = "/socle/app/show/fonts/paper/";

    /// Without hints, so that letters keep their widths at every size.
    private static final FontRenderContext PLAIN =
            new FontRenderContext(new AffineTransform(), true, true);

    static {
        NoFonts.tell();
    }

    private static final List<Font> REGULAR = faces("atkinson-next-regular.ttf");
    private static final List<Font> BOLD = faces("atkinson-next-bold.ttf");

    private Typeface() {}

    /// The way around the letters of a text that begins at this point.
    static String outline(String words, double size, Weight weight, double x, double y) {
        Path2D.Double whole = new Path2D.Double();
        double at = x;
        for (GlyphVector run : runs(words, size, weight)) {
            whole.append(run.getOutline((float) at, (float) y), false);
            at += width(run);
        }
        return way(whole);
    }

    /// How wide a text is.
    static double width(String words, double size, Weight weight) {
        return runs(words, size, weight).stream().mapToDouble(Typeface::width).sum();
    }

    private static double width(GlyphVector run) {
        return run.getGlyphPosition(run.getNumGlyphs()).getX();
    }

    /// A text in pieces that one face can show.
    @SuppressWarnings("ReferenceEquality") // there is one of each face
    private static List<GlyphVector> runs(String words, double size, Weight weight) {
        List<Font> faces = weight == Weight.BOLD ? BOLD : REGULAR;
        List<GlyphVector> runs = new ArrayList<>();
        int from = 0;
        while (from < words.length()) {
            Font face = of(words.codePointAt(from), faces);
            int to = from;
            while (to < words.length() && of(words.codePointAt(to), faces) == face) {
                to = words.offsetByCodePoints(to, 1);
            }
            Font sized = face.deriveFont((float) size);
            runs.add(sized.createGlyphVector(PLAIN, words.substring(from, to)));
            from = to;
        }
        return runs;
    }

    private static Font of(int letter, List<Font> faces) {
        return faces.stream()
                .filter(face -> face.canDisplay(letter))
                .findFirst()
                .orElse(faces.getFirst());
    }

    private static List<Font> faces(String first) {
        return List.of(read(first), read("dejavu-sans.ttf"));
    }

    private static Font read(String file) {
        try (InputStream in =
                Objects.requireNonNull(Typeface.class.getResourceAsStream(FOLDER + file), file)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(file + " is not a font", e);
        }
    }

    private static String way(Path2D path) {
        StringBuilder out = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator it = path.getPathIterator(null); !it.isDone(); it.next()) {
            int points =
                    switch (it.currentSegment(at)) {
                        case PathIterator.SEG_MOVETO -> step(out, 'M', 1);
                        case PathIterator.SEG_LINETO -> step(out, 'L', 1);
                        case PathIterator.SEG_QUADTO -> step(out, 'Q', 2);
                        case PathIterator.SEG_CUBICTO -> step(out, 'C', 3);
                        default -> step(out, 'Z', 0);
                    };
            for (int i = 0; i < 2 * points; i++) {
                out.append(i == 0 ? "" : " ").append(Tag.number(at[i]));
            }
        }
        return out.toString();
    }

    private static int step(StringBuilder out, char letter, int points) {
        out.append(letter);
        return points;
    }
}
