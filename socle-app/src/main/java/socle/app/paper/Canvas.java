package socle.app.paper;

import java.awt.geom.AffineTransform;
import org.w3c.dom.Element;

/// The room of a drawing on paper, in the printer's dots, and the units in which it was drawn.
///
/// @param left of the units
/// @param top of the units
/// @param across units from left to right
/// @param down units from top to bottom
record Canvas(double left, double top, double across, double down, double width, double height) {

    /// @param width in dots; when it is not said, negative
    /// @param height in dots; when it is not said, negative
    /// @param dots of one unit, when nothing else says how large it is
    static Canvas of(Element svg, double width, double height, double dots) {
        double[] box = box(svg);
        double ratio = box[3] / box[2];
        double wide = width >= 0 ? width : height >= 0 ? height / ratio : box[2] * dots;
        double high = height >= 0 ? height : wide * ratio;
        return new Canvas(box[0], box[1], box[2], box[3], wide, high);
    }

    private static double[] box(Element svg) {
        String[] parts = svg.getAttribute("viewBox").strip().split("[\\s,]+", -1);
        if (parts.length == 4) {
            double[] box = new double[4];
            for (int i = 0; i < 4; i++) {
                box[i] = Double.parseDouble(parts[i]);
            }
            if (box[2] > 0 && box[3] > 0) {
                return box;
            }
        }
        return new double[] {0, 0, size(svg, "width"), size(svg, "height")};
    }

    private static double size(Element svg, String side) {
        String digits = svg.getAttribute(side).replaceAll("[^0-9.]", "");
        double size = digits.isEmpty() ? 0 : Double.parseDouble(digits);
        return size > 0 ? size : 300;
    }

    /// From units to dots: as large as it can be without another shape, in the middle of its room.
    AffineTransform at(double x, double y) {
        double scale = scale();
        AffineTransform at =
                AffineTransform.getTranslateInstance(
                        x + (width - across * scale) / 2, y + (height - down * scale) / 2);
        at.scale(scale, scale);
        at.translate(-left, -top);
        return at;
    }

    /// Dots of a unit.
    double scale() {
        return Math.min(width / across, height / down);
    }
}
