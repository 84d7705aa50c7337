package socle.kinds.collect.scrape;

import java.util.ArrayList;
import java.util.List;
import javax.xml.xpath.XPathExpression;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import javax.xml.xpath.XPathNodes;
import org.w3c.dom.Node;

/// XPath 1.0, as the JDK reads it.
final class XPaths {

    private XPaths() {}

    /// Whether a text is meant as XPath: it begins with a slash or a bracket.
    static boolean isXPath(String text) {
        return text.startsWith("/") || text.startsWith("(") || text.startsWith("./");
    }

    static XPathExpression compile(String text) throws XPathExpressionException {
        return XPathFactory.newDefaultInstance().newXPath().compile(text);
    }

    /// The same as `compile`, of a text that the rules let pass.
    static XPathExpression known(String text) {
        try {
            return compile(text);
        } catch (XPathExpressionException e) {
            throw new IllegalStateException(text, e);
        }
    }

    /// What it finds: nodes (`org.w3c.dom.Node`), or one text for a text, a number or a truth.
    static List<Object> found(XPathExpression path, Node from) {
        Object value = value(path, from);
        List<Object> found = new ArrayList<>();
        if (value instanceof XPathNodes nodes) {
            nodes.forEach(found::add);
        } else {
            String text = String.valueOf(value);
            boolean whole = value instanceof Double && text.endsWith(".0");
            found.add(whole ? text.substring(0, text.length() - 2) : text);
        }
        return found;
    }

    private static Object value(XPathExpression path, Node from) {
        try {
            return path.evaluateExpression(from).value();
        } catch (XPathExpressionException e) {
            throw new IllegalStateException(e);
        }
    }
}
