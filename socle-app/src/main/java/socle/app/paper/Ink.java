package socle.app.paper;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer.SVGImage;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Draws the SVG that we write: shapes, patterns and letters in presentation attributes. Letters
/// stay letters, so that what a chart says can be searched and copied.
final class Ink implements SVGImage {

    private final Element svg;
    private final Canvas canvas;

    Ink(Element svg, Canvas canvas) {
        this.svg = svg;
        this.canvas = canvas;
    }

    /// Whether all of a drawing is in the vocabulary.
    static boolean speaks(Element svg) {
        return Vocabulary.holds(svg);
    }

    @Override
    public int getIntrinsicWidth() {
        return (int) Math.round(canvas.width());
    }

    @Override
    public int getIntrinsicHeight() {
        return (int) Math.round(canvas.height());
    }

    @Override
    public boolean hasIntrinsicSize() {
        return true;
    }

    @Override
    public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
        Pen pen = new Pen((PdfBoxFastOutputDevice) device, context, canvas.scale());
        for (Element child : children(svg)) {
            draw(child, canvas.at(x, y), pen);
        }
    }

    /// Where the drawing is put.
    private record Pen(PdfBoxFastOutputDevice device, RenderingContext context, double scale) {}

    private void draw(Element part, AffineTransform around, Pen pen) {
        AffineTransform at = new AffineTransform(around);
        at.concatenate(Turn.of(part.getAttribute("transform")));
        switch (part.getTagName()) {
            case "g" -> children(part).forEach(child -> draw(child, at, pen));
            case "text" -> write(part, at, pen);
            case "defs", "title", "desc" -> {}
            default -> shape(part, at, pen);
        }
    }

    private void shape(Element part, AffineTransform at, Pen pen) {
        Shape shape = Shapes.of(part);
        String fill = Look.of(part, "fill", "#000000");
        if (fill.startsWith("url(#")) {
            pattern(fill.substring(5, fill.length() - 1), shape, at, pen);
        } else if (!fill.equals("none")) {
            pen.device().setColor(color(fill, Look.number(part, "fill-opacity", 1)));
            pen.device().fill(at.createTransformedShape(shape));
        }
        String stroke = Look.of(part, "stroke", "none");
        if (!stroke.equals("none")) {
            pen.device().setColor(color(stroke, Look.number(part, "stroke-opacity", 1)));
            pen.device().setStroke(stroke(part, pen.scale()));
            pen.device().draw(at.createTransformedShape(shape));
        }
    }

    private static BasicStroke stroke(Element part, double scale) {
        int cap =
                switch (Look.of(part, "stroke-linecap", "butt")) {
                    case "round" -> BasicStroke.CAP_ROUND;
                    case "square" -> BasicStroke.CAP_SQUARE;
                    default -> BasicStroke.CAP_BUTT;
                };
        int join =
                switch (Look.of(part, "stroke-linejoin", "miter")) {
                    case "round" -> BasicStroke.JOIN_ROUND;
                    case "bevel" -> BasicStroke.JOIN_BEVEL;
                    default -> BasicStroke.JOIN_MITER;
                };
        float width = (float) (Look.number(part, "stroke-width", 1) * scale);
        float[] dashes = Look.numbers(part, "stroke-dasharray", scale);
        return dashes.length == 0
                ? new BasicStroke(width, cap, join, 4)
                : new BasicStroke(width, cap, join, 4, dashes, 0);
    }

    /// Lays the tiles of a pattern over a shape, cut at its edge.
    private void pattern(String id, Shape shape, AffineTransform at, Pen pen) {
        Element pattern = find(svg, id);
        Rectangle2D room = shape.getBounds2D();
        if (pattern == null || room.isEmpty()) {
            return;
        }
        double width = Look.number(pattern, "width", 8);
        double height = Look.number(pattern, "height", 8);
        pen.device().pushClip(at.createTransformedShape(shape));
        for (Element child : children(pattern)) {
            Shape tile = Shapes.of(child);
            Path2D.Double all = new Path2D.Double();
            for (double y = Math.floor(room.getMinY() / height) * height;
                    y < room.getMaxY();
                    y += height) {
                for (double x = Math.floor(room.getMinX() / width) * width;
                        x < room.getMaxX();
                        x += width) {
                    all.append(
                            AffineTransform.getTranslateInstance(x, y).createTransformedShape(tile),
                            false);
                }
            }
            paint(child, at.createTransformedShape(all), pen);
        }
        pen.device().popClip();
    }

    private static void paint(Element part, Shape shape, Pen pen) {
        String fill = Look.of(part, "fill", part.getTagName().equals("path") ? "none" : "#000000");
        if (!fill.equals("none")) {
            pen.device().setColor(color(fill, 1));
            pen.device().fill(shape);
        }
        String stroke = Look.of(part, "stroke", "none");
        if (!stroke.equals("none")) {
            pen.device().setColor(color(stroke, 1));
            pen.device().setStroke(stroke(part, pen.scale()));
            pen.device().draw(shape);
        }
    }

    private static void write(Element text, AffineTransform at, Pen pen) {
        String words = words(text);
        if (words.isBlank() || pen.context() == null) {
            return;
        }
        FontSpecification face = face(text, pen);
        FSFont font = pen.device().getSharedContext().getFont(face);
        double wide =
                pen.context()
                        .getTextRenderer()
                        .getWidth(pen.context().getFontContext(), font, words);
        double back =
                switch (Look.of(text, "text-anchor", "start")) {
                    case "middle" -> wide / 2;
                    case "end" -> wide;
                    default -> 0;
                };
        Point2D.Double place =
                new Point2D.Double(Look.number(text, "x", 0), Look.number(text, "y", 0));
        at.transform(place, place);
        pen.device().setColor(color(Look.of(text, "fill", "#000000"), 1));
        pen.device().setFontSpecification(face);
        pen.device().setFont(font);
        double angle = Math.atan2(at.getShearY(), at.getScaleX());
        if (Math.abs(angle) < 1e-6) {
            pen.device().drawString(words, (float) (place.x - back), (float) place.y, null);
        } else {
            AffineTransform turned = AffineTransform.getTranslateInstance(place.x, place.y);
            turned.rotate(angle);
            turned.translate(-back, 0);
            pen.device().fill(turned.createTransformedShape(Tilt.of(words, font)));
        }
    }

    private static FontSpecification face(Element text, Pen pen) {
        FontSpecification specification = new FontSpecification();
        specification.families = new String[] {PaperFonts.TEXT, PaperFonts.OTHERS};
        specification.size = (float) (Look.number(text, "font-size", 12) * pen.scale());
        specification.fontStyle = IdentValue.NORMAL;
        specification.variant = IdentValue.NORMAL;
        specification.fontWeight =
                Look.number(text, "font-weight", 400) >= 600
                        ? IdentValue.FONT_WEIGHT_700
                        : IdentValue.FONT_WEIGHT_400;
        return specification;
    }

    private static String words(Element text) {
        StringBuilder words = new StringBuilder();
        for (Node child = text.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE) {
                words.append(child.getNodeValue());
            }
        }
        return words.toString().replaceAll("\\s*\n\\s*", " ");
    }

    private static FSRGBColor color(String hex, double opacity) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new FSRGBColor(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, (float) opacity);
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private static @Nullable Element find(Element from, String id) {
        for (Element child : children(from)) {
            if (child.getAttribute("id").equals(id)) {
                return child;
            }
            Element deeper = find(child, id);
            if (deeper != null) {
                return deeper;
            }
        }
        return null;
    }
}
