package socle.app.show;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.LeafNode;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/// Frees a picture that comes from anywhere of all but its shapes: no script, no reference to
/// outside, no picture or page within it, nothing that moves.
public final class LogoSvg {

    private static final Set<String> SHAPES =
            Set.of(
                    "svg",
                    "g",
                    "path",
                    "rect",
                    "circle",
                    "ellipse",
                    "line",
                    "polyline",
                    "polygon",
                    "text",
                    "tspan",
                    "defs",
                    "symbol",
                    "use",
                    "clipPath",
                    "linearGradient",
                    "radialGradient",
                    "stop",
                    "style",
                    "title",
                    "desc");

    private LogoSvg() {}

    /// The shapes alone, well-formed.
    public static String cleaned(String svg) {
        Document document = Jsoup.parse(svg, "", Parser.xmlParser());
        document.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(false);
        Element root = document.selectFirst("svg");
        if (root == null) {
            return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"></svg>";
        }
        for (Element part : List.copyOf(root.getAllElements())) {
            if (!SHAPES.contains(part.tagName()) || !isPlainStyle(part)) {
                part.remove();
            } else {
                attributes(part);
                part.childNodes().stream()
                        .filter(it -> it instanceof LeafNode && !(it instanceof TextNode))
                        .toList()
                        .forEach(it -> keepStyle(part, it));
            }
        }
        root.attr("xmlns", "http://www.w3.org/2000/svg");
        return root.outerHtml();
    }

    /// Comments, instructions and the like go; the text of a style is data, and stays.
    private static void keepStyle(Element part, Node leaf) {
        if (!(part.nameIs("style") && leaf instanceof DataNode)) {
            leaf.remove();
        }
    }

    private static boolean isPlainStyle(Element part) {
        return !part.nameIs("style") || isPlain(part.data() + part.wholeText());
    }

    private static void attributes(Element part) {
        for (Attribute attribute : List.copyOf(part.attributes().asList())) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            String value = attribute.getValue();
            boolean reference = name.equals("href") || name.equals("xlink:href");
            boolean outside = reference && !value.strip().startsWith("#");
            boolean foreign =
                    name.contains(":") && !name.equals("xlink:href") && !name.equals("xmlns:xlink");
            if (name.startsWith("on") || outside || foreign || !isPlain(value)) {
                part.removeAttr(attribute.getKey());
            }
        }
    }

    /// No rule of style but plain ones, and no address but within the picture.
    private static boolean isPlain(String style) {
        String inside = style.replaceAll("url\\(\\s*['\"]?#[^)]*\\)", "").toLowerCase(Locale.ROOT);
        return !inside.contains("url(")
                && !inside.contains("@")
                && !inside.contains("\\")
                && !inside.contains("javascript:")
                && !inside.contains("expression(");
    }
}
