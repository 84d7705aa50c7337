package socle.kinds.collect.scrape;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.xpath.XPathExpression;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;

/// One field, ready to be read in many pages: what its author wrote is compiled once.
final class Field {

    private final String name;
    private final FieldSpec spec;
    private final ValueType type;
    private final @Nullable Evaluator css;
    private final @Nullable XPathExpression xpath;
    private final @Nullable Pattern regex;

    Field(String name, FieldSpec spec) {
        this.name = name;
        this.spec = spec;
        this.type = ValueType.of(spec.type()).orElseThrow();
        this.css = spec.css().map(Selector::evaluatorOf).orElse(null);
        this.xpath = spec.xpath().map(XPaths::known).orElse(null);
        this.regex = spec.regex().map(Pattern::compile).orElse(null);
    }

    String name() {
        return name;
    }

    FieldSpec spec() {
        return spec;
    }

    ValueType type() {
        return type;
    }

    /// The SQL type of its column.
    String column() {
        return spec.many() ? type.sql() + "[]" : type.sql();
    }

    /// The texts that stand for it in a row, none of them blank; one at most unless it is many.
    List<String> texts(Spot spot, Parsed page) {
        List<String> found = new ArrayList<>();
        for (String text : raw(spot, page)) {
            String kept = spec.text() == Take.RAW ? text : text.strip();
            Optional<String> value = matched(kept).filter(one -> !one.isBlank());
            value.map(one -> spec.absolute() ? page.absolute(one) : one).ifPresent(found::add);
            if (!found.isEmpty() && !spec.many()) {
                break;
            }
        }
        return found;
    }

    private Optional<String> matched(String text) {
        if (regex == null) {
            return Optional.of(text);
        }
        Matcher matcher = regex.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        return Optional.ofNullable(matcher.groupCount() > 0 ? matcher.group(1) : matcher.group());
    }

    private List<String> raw(Spot spot, Parsed page) {
        if (spec.constant().isPresent()) {
            return List.of(spec.constant().get());
        }
        if (spec.page().isPresent()) {
            return List.of(ofPage(spec.page().get(), page));
        }
        return switch (spot) {
            case Spot.Thing thing when css == null && xpath == null ->
                    Things.values(thing.thing(), spec.property().orElse(name), thing.byId());
            case Spot.Cells cells
                    when spec.column().isPresent() || (css == null && xpath == null) ->
                    inCell(cells, page);
            case Spot.Thing _, Spot.Cells _, Spot.Whole _, Spot.Aside _, Spot.Broken _ ->
                    in(spot.at(), page);
        };
    }

    private static String ofPage(OfPage what, Parsed page) {
        return switch (what) {
            case URL -> page.url();
            case TITLE -> page.document().title();
            case LANGUAGE ->
                    page.document().firstElementChild() == null
                            ? ""
                            : Objects.requireNonNull(page.document().firstElementChild())
                                    .attr("lang");
        };
    }

    private List<String> inCell(Spot.Cells row, Parsed page) {
        int column = place(row, spec.column().orElse(name));
        return column < 0 ? List.of() : in(row.cells().get(column), page);
    }

    /// The column whose header has these words, at one level or at all together, else its number.
    private static int place(Spot.Cells row, String column) {
        String wanted = Grid.plain(column);
        for (int i = 0; i < row.heads().size(); i++) {
            if (row.heads().get(i).contains(wanted)) {
                return i;
            }
        }
        boolean number = wanted.length() < 5 && wanted.chars().allMatch(c -> c >= '0' && c <= '9');
        int place = number && !wanted.isEmpty() ? Integer.parseInt(wanted) : 0;
        return place <= row.cells().size() ? place - 1 : -1;
    }

    private List<String> in(Element at, Parsed page) {
        if (xpath != null) {
            return byXPath(at, page, xpath);
        }
        if (css == null) {
            return text(at);
        }
        List<String> found = new ArrayList<>();
        for (Element element : at.select(css)) {
            found.addAll(text(element));
            if (!found.isEmpty() && !spec.many() && regex == null) {
                break;
            }
        }
        return found;
    }

    private List<String> byXPath(Element at, Parsed page, XPathExpression path) {
        if (at.parent() == null && !at.equals(page.document())) {
            return List.of(); // a cell that the table lacks
        }
        List<String> found = new ArrayList<>();
        for (Object one : XPaths.found(path, page.node(at))) {
            Element element = one instanceof Node node ? Parsed.element(node) : null;
            if (element != null) {
                found.addAll(text(element));
            } else {
                found.add(one instanceof Node node ? node.getTextContent() : String.valueOf(one));
            }
        }
        return found;
    }

    private List<String> text(Element element) {
        if (spec.attribute().isPresent()) {
            String attribute = spec.attribute().get();
            return element.hasAttr(attribute) ? List.of(element.attr(attribute)) : List.of();
        }
        String text =
                switch (spec.text()) {
                    case ALL -> element.text();
                    case OWN -> element.ownText();
                    case RAW -> element.wholeText();
                    case HTML -> element.html();
                };
        return text.isBlank() ? List.of() : List.of(text);
    }
}
