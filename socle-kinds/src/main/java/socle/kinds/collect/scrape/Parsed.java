package socle.kinds.collect.scrape;

import java.util.IdentityHashMap;
import java.util.Objects;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;

/// One page, read once. What only some fields need of it (its form for XPath, its JSON-LD) is made
/// when it is first asked for.
final class Parsed {

    /// Deeper elements are moved up: no page for people is as deep, and nothing below may recurse
    /// without end.
    static final int DEPTH = 256;

    private final String url;
    private final Document document;
    private @Nullable Node tree;
    private @Nullable IdentityHashMap<Element, Node> nodes;
    private @Nullable JsonLd jsonLd;

    private Parsed(String url, Document document) {
        this.url = url;
        this.document = document;
    }

    /// Reads a page. Takes time and memory in proportion to the text, whatever it says.
    static Parsed of(String url, String html) {
        return new Parsed(url, Parser.htmlParser().setMaxDepth(DEPTH).parseInput(html, url));
    }

    String url() {
        return url;
    }

    Document document() {
        return document;
    }

    /// The page as a tree for XPath.
    Node tree() {
        if (tree == null) {
            tree = new W3CDom().namespaceAware(false).fromJsoup(document);
        }
        return tree;
    }

    /// An element in the tree for XPath.
    Node node(Element element) {
        if (element.equals(document)) {
            return tree();
        }
        if (nodes == null) {
            nodes = new IdentityHashMap<>();
            index(tree(), nodes);
        }
        return Objects.requireNonNull(nodes.get(element), element::tagName);
    }

    /// The element of a node of that tree; nothing for an attribute or a text.
    static @Nullable Element element(Node node) {
        return node.getUserData(W3CDom.SourceProperty) instanceof Element element ? element : null;
    }

    /// The JSON-LD that it carries.
    JsonLd jsonLd() {
        if (jsonLd == null) {
            jsonLd = JsonLd.in(document);
        }
        return jsonLd;
    }

    /// An address that the page writes, made whole by the page's own.
    String absolute(String reference) {
        return Addresses.resolve(document.baseUri(), reference);
    }

    private static void index(Node from, IdentityHashMap<Element, Node> nodes) {
        Element element = element(from);
        if (element != null) {
            nodes.put(element, from);
        }
        for (Node child = from.getFirstChild(); child != null; child = child.getNextSibling()) {
            index(child, nodes);
        }
    }
}
