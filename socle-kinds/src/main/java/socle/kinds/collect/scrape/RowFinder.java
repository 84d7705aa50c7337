package socle.kinds.collect.scrape;

import java.util.List;
import javax.xml.xpath.XPathExpression;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.w3c.dom.Node;

/// Finds the rows of a page, and counts them a second time in another way.
interface RowFinder {

    /// Where the rows stand, in their order.
    List<Spot> find(Parsed page);

    /// How many there are, counted without `find`.
    long count(Parsed page);

    /// The finder that an author asks for.
    static RowFinder of(ScrapeSpec spec) {
        if (spec.table().isPresent()) {
            return new TableRows(spec.table().get());
        }
        if (spec.json_ld().isPresent() || spec.microdata().isPresent()) {
            return new ThingRows(spec);
        }
        return spec.rows()
                .map(rows -> XPaths.isXPath(rows) ? new Paths(rows) : new Selected(rows))
                .orElseGet(Pages::new);
    }

    /// One row a page.
    record Pages() implements RowFinder {
        @Override
        public List<Spot> find(Parsed page) {
            return List.of(new Spot.Whole(page.document()));
        }

        @Override
        public long count(Parsed page) {
            return 1;
        }
    }

    /// Elements that a CSS selector finds.
    record Selected(Evaluator evaluator) implements RowFinder {
        Selected(String css) {
            this(Selector.evaluatorOf(css));
        }

        @Override
        public List<Spot> find(Parsed page) {
            return page.document().select(evaluator).stream().<Spot>map(Spot.Whole::new).toList();
        }

        /// By a walk over all elements that asks each, rather than by a search.
        @Override
        public long count(Parsed page) {
            Element root = page.document();
            return root.stream().filter(element -> evaluator.matches(root, element)).count();
        }
    }

    /// Elements that an XPath finds.
    record Paths(XPathExpression path, XPathExpression counted) implements RowFinder {
        Paths(String path) {
            this(XPaths.known(path), XPaths.known("count(" + path + ")"));
        }

        @Override
        public List<Spot> find(Parsed page) {
            return XPaths.found(path, page.tree()).stream()
                    .<Spot>mapMulti(
                            (found, rows) -> {
                                Element at = found instanceof Node n ? Parsed.element(n) : null;
                                if (at != null) {
                                    rows.accept(new Spot.Whole(at));
                                }
                            })
                    .toList();
        }

        @Override
        public long count(Parsed page) {
            return Long.parseLong(String.valueOf(XPaths.found(counted, page.tree()).getFirst()));
        }
    }
}
