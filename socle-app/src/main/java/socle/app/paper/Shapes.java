package socle.app.paper;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.w3c.dom.Element;

/// The outlines of SVG's shapes.
final class Shapes {
    private Shapes() {}

    static Shape of(Element part) {
        return switch (part.getTagName()) {
            case "path" -> path(part);
            case "rect" -> rect(part);
            case "circle" -> oval(part, number(part, "r"), number(part, "r"));
            case "ellipse" -> oval(part, number(part, "rx"), number(part, "ry"));
            case "line" ->
                    new Line2D.Double(
                            number(part, "x1"),
                            number(part, "y1"),
                            number(part, "x2"),
                            number(part, "y2"));
            case "polyline" -> points(part.getAttribute("points"), "");
            case "polygon" -> points(part.getAttribute("points"), "Z");
            default -> new Path2D.Double();
        };
    }

    /// With its holes, where it says that it has some.
    private static Path2D path(Element part) {
        Path2D path = Way.of(part.getAttribute("d"));
        path.setWindingRule(
                Look.of(part, "fill-rule", "nonzero").equals("evenodd")
                        ? Path2D.WIND_EVEN_ODD
                        : Path2D.WIND_NON_ZERO);
        return path;
    }

    private static Shape rect(Element part) {
        Rectangle2D box =
                new Rectangle2D.Double(
                        number(part, "x"),
                        number(part, "y"),
                        number(part, "width"),
                        number(part, "height"));
        double round = 2 * Math.max(number(part, "rx"), number(part, "ry"));
        return round == 0
                ? box
                : new RoundRectangle2D.Double(
                        box.getX(), box.getY(), box.getWidth(), box.getHeight(), round, round);
    }

    private static Shape oval(Element part, double rx, double ry) {
        double x = number(part, "cx");
        double y = number(part, "cy");
        return new Ellipse2D.Double(x - rx, y - ry, 2 * rx, 2 * ry);
    }

    private static Shape points(String points, String end) {
        return Way.of("M" + points + end);
    }

    private static double number(Element part, String name) {
        String value = part.getAttribute(name);
        return value.isEmpty() ? 0 : Double.parseDouble(value);
    }
}
