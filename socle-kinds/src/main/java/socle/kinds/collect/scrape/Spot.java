package socle.kinds.collect.scrape;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/// Where a row stands in its page.
sealed interface Spot {

    /// The element that the row's selectors look into.
    Element at();

    /// A row that is an element.
    record Whole(Element at) implements Spot {}

    /// A row of a table.
    ///
    /// @param cells one a column; a cell that spans several stands in each
    /// @param heads the words of each column's header, in the form that `Grid` gives them
    record Cells(Element at, List<Element> cells, List<List<String>> heads) implements Spot {}

    /// A row that is an object.
    ///
    /// @param at the page, or the element that the item begins at
    record Thing(Element at, JsonNode thing, Map<String, JsonNode> byId) implements Spot {}

    /// A row that is none: a heading between rows, a sum below them.
    record Aside(Element at) implements Spot {}

    /// Something that should have held rows and cannot be read.
    record Broken(Element at, String text) implements Spot {}
}
