package socle.app.paper;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/// The part of SVG in which our own drawings are written, and no more: presentation attributes,
/// plain colours, tiles of shapes.
final class Vocabulary {

    private static final Set<String> LOOK =
            Set.of(
                    "id",
                    "class",
                    "fill",
                    "fill-opacity",
                    "fill-rule",
                    "stroke",
                    "stroke-opacity",
                    "stroke-width",
                    "stroke-linecap",
                    "stroke-linejoin",
                    "stroke-dasharray",
                    "transform",
                    "role",
                    "alt",
                    "title",
                    "font-size",
                    "font-weight",
                    "text-anchor");

    private static final Map<String, Set<String>> WORDS =
            Map.ofEntries(
                    Map.entry(
                            "svg",
                            Set.of(
                                    "viewBox",
                                    "xmlns",
                                    "width",
                                    "height",
                                    "style",
                                    "preserveAspectRatio")),
                    Map.entry("g", Set.of()),
                    Map.entry("path", Set.of("d")),
                    Map.entry("rect", Set.of("x", "y", "width", "height", "rx", "ry")),
                    Map.entry("circle", Set.of("cx", "cy", "r")),
                    Map.entry("ellipse", Set.of("cx", "cy", "rx", "ry")),
                    Map.entry("line", Set.of("x1", "y1", "x2", "y2")),
                    Map.entry("polyline", Set.of("points")),
                    Map.entry("polygon", Set.of("points")),
                    Map.entry("text", Set.of("x", "y")),
                    Map.entry("defs", Set.of()),
                    Map.entry("pattern", Set.of("width", "height", "patternUnits")),
                    Map.entry("title", Set.of()),
                    Map.entry("desc", Set.of()));

    private static final Pattern PAINT = Pattern.compile("none|#[0-9a-fA-F]{6}|url\\(#[^)]+\\)");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]*\\.?[0-9]+");

    private Vocabulary() {}

    /// Whether a part of a drawing and all within it is written in it.
    static boolean holds(Element part) {
        Set<String> own = WORDS.get(part.getTagName());
        if (own == null || !attributes(part, own)) {
            return false;
        }
        boolean text = part.getTagName().equals("text");
        for (Node child = part.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element
                    && (!holds(element) || (text && !element.getTagName().equals("title")))) {
                return false;
            }
        }
        return true;
    }

    private static boolean attributes(Element part, Set<String> own) {
        NamedNodeMap all = part.getAttributes();
        for (int i = 0; i < all.getLength(); i++) {
            String name = all.item(i).getNodeName();
            boolean known =
                    own.contains(name) || LOOK.contains(name) || name.matches("(aria|data)-.*");
            if (!known || !isPlain(name, all.item(i).getNodeValue())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(String name, String value) {
        return switch (name) {
            case "fill", "stroke" -> PAINT.matcher(value).matches();
            case "x",
                    "y",
                    "width",
                    "height",
                    "rx",
                    "ry",
                    "cx",
                    "cy",
                    "r",
                    "x1",
                    "x2",
                    "y1",
                    "y2",
                    "font-size",
                    "stroke-width",
                    "fill-opacity",
                    "stroke-opacity" ->
                    NUMBER.matcher(value).matches();
            case "style" -> value.matches("width:[0-9]+mm");
            case "d" -> Way.isSound(value);
            case "transform" -> Turn.isKnown(value);
            default -> true;
        };
    }
}
