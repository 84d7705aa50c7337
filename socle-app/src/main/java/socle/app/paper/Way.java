package socle.app.paper;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.IllegalPathStateException;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/// Reads the path of an SVG shape: the attribute `d` (SVG 1.1, 8.3), every command of it.
final class Way {

    private final String text;
    private final Path2D.Double path = new Path2D.Double();
    private int next;
    private Point2D.Double at = new Point2D.Double();
    private Point2D.Double start = new Point2D.Double();
    private Point2D.Double handle = new Point2D.Double();
    private char before = 'M';

    private Way(String text) {
        this.text = text;
    }

    /// The path that these commands draw.
    static Path2D of(String commands) {
        Way way = new Way(commands);
        char command = 'M';
        while (way.more()) {
            char letter = commands.charAt(way.next);
            if (Character.isLetter(letter)) {
                command = letter;
                way.next++;
            }
            way.step(command);
            way.before = Character.toUpperCase(command);
            command = command == 'M' ? 'L' : command == 'm' ? 'l' : command;
        }
        return way.path;
    }

    /// Whether they can be drawn.
    static boolean isSound(String commands) {
        try {
            of(commands);
            return true;
        } catch (IllegalArgumentException
                | IndexOutOfBoundsException
                | IllegalPathStateException e) {
            return false;
        }
    }

    private void step(char command) {
        boolean relative = Character.isLowerCase(command);
        double x = relative ? at.x : 0;
        double y = relative ? at.y : 0;
        switch (Character.toUpperCase(command)) {
            case 'M' -> {
                at = point(x, y);
                start = at;
                path.moveTo(at.x, at.y);
            }
            case 'L' -> line(point(x, y));
            case 'H' -> line(new Point2D.Double(x + number(), at.y));
            case 'V' -> line(new Point2D.Double(at.x, y + number()));
            case 'C' -> cubic(point(x, y), point(x, y), point(x, y));
            case 'S' -> cubic(mirrored('C', 'S'), point(x, y), point(x, y));
            case 'Q' -> quadratic(point(x, y), point(x, y));
            case 'T' -> quadratic(mirrored('Q', 'T'), point(x, y));
            case 'A' -> arc(x, y);
            case 'Z' -> {
                path.closePath();
                at = start;
            }
            default -> throw new IllegalArgumentException("no command of a path: " + command);
        }
    }

    private void line(Point2D.Double to) {
        path.lineTo(to.x, to.y);
        at = to;
    }

    private void cubic(Point2D.Double one, Point2D.Double two, Point2D.Double to) {
        path.curveTo(one.x, one.y, two.x, two.y, to.x, to.y);
        handle = two;
        at = to;
    }

    private void quadratic(Point2D.Double one, Point2D.Double to) {
        path.quadTo(one.x, one.y, to.x, to.y);
        handle = one;
        at = to;
    }

    private Point2D.Double mirrored(char curve, char smooth) {
        return before == curve || before == smooth
                ? new Point2D.Double(2 * at.x - handle.x, 2 * at.y - handle.y)
                : at;
    }

    /// From end points to centre: SVG 1.1, F.6.5.
    private void arc(double x, double y) {
        double rx = Math.abs(number());
        double ry = Math.abs(number());
        double turn = Math.toRadians(number());
        boolean large = flag();
        boolean sweep = flag();
        Point2D.Double to = point(x, y);
        if (rx == 0 || ry == 0) {
            line(to);
            return;
        }
        double cos = Math.cos(turn);
        double sin = Math.sin(turn);
        double dx = (at.x - to.x) / 2;
        double dy = (at.y - to.y) / 2;
        double px = cos * dx + sin * dy;
        double py = -sin * dx + cos * dy;
        double grow = px * px / (rx * rx) + py * py / (ry * ry);
        double scale = Math.max(1, Math.sqrt(grow));
        double a = rx * scale;
        double b = ry * scale;
        double left = a * a * b * b - a * a * py * py - b * b * px * px;
        double root = Math.sqrt(Math.max(0, left / (a * a * py * py + b * b * px * px)));
        double way = large == sweep ? -root : root;
        double cx = way * a * py / b;
        double cy = -way * b * px / a;
        double from = Math.toDegrees(Math.atan2((py - cy) / b, (px - cx) / a));
        double until = Math.toDegrees(Math.atan2((-py - cy) / b, (-px - cx) / a));
        double extent = until - from;
        extent =
                sweep ? (extent < 0 ? extent + 360 : extent) : (extent > 0 ? extent - 360 : extent);
        AffineTransform place =
                AffineTransform.getTranslateInstance((at.x + to.x) / 2, (at.y + to.y) / 2);
        place.rotate(turn);
        place.translate(cx, cy);
        Arc2D arc = new Arc2D.Double(-a, -b, 2 * a, 2 * b, -from, -extent, Arc2D.OPEN);
        path.append(arc.getPathIterator(place), true);
        at = to;
    }

    private Point2D.Double point(double x, double y) {
        double across = number();
        return new Point2D.Double(x + across, y + number());
    }

    private boolean flag() {
        more();
        return text.charAt(next++) == '1';
    }

    private double number() {
        more();
        int from = next;
        boolean point = false;
        while (next < text.length()) {
            char letter = text.charAt(next);
            boolean sign =
                    (letter == '-' || letter == '+') && (next == from || isExponent(next - 1));
            boolean dot = letter == '.' && !point;
            if (!Character.isDigit(letter) && !sign && !dot && !isExponent(next)) {
                break;
            }
            point |= letter == '.' || isExponent(next);
            next++;
        }
        return Double.parseDouble(text.substring(from, next));
    }

    private boolean isExponent(int place) {
        return text.charAt(place) == 'e' || text.charAt(place) == 'E';
    }

    private boolean more() {
        while (next < text.length() && " ,\t\n\r".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        return next < text.length();
    }
}
