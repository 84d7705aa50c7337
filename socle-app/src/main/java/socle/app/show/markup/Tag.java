package socle.app.show.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// An element: its name, attributes and what is in it. Immutable; every method gives a new one.
public record Tag(String name, List<Attribute> attributes, List<Markup> inside) implements Markup {

    private static final Set<String> ALONE =
            Set.of(
                    "br", "hr", "img", "input", "link", "meta", "path", "rect", "circle", "line",
                    "use");

    /// Elements that start a line of their own, so that two builds can be compared line by line.
    private static final Set<String> LINES =
            Set.of(
                    "html",
                    "head",
                    "body",
                    "meta",
                    "link",
                    "title",
                    "header",
                    "footer",
                    "main",
                    "nav",
                    "section",
                    "article",
                    "aside",
                    "figure",
                    "figcaption",
                    "div",
                    "p",
                    "ul",
                    "ol",
                    "li",
                    "dl",
                    "dt",
                    "dd",
                    "table",
                    "caption",
                    "thead",
                    "tbody",
                    "tr",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "details",
                    "summary",
                    "svg",
                    "desc",
                    "defs",
                    "path",
                    "rect",
                    "circle",
                    "text",
                    "blockquote");

    public Tag {
        attributes = List.copyOf(attributes);
        inside = List.copyOf(inside);
    }

    /// A name and its value.
    public record Attribute(String name, String value) {}

    /// An element with these in it.
    public static Tag of(String name, Markup... inside) {
        return new Tag(name, List.of(), List.of(inside));
    }

    /// An element with a text in it.
    public static Tag of(String name, String words) {
        return of(name, Markup.words(words));
    }

    /// With one more attribute.
    public Tag at(String attribute, String value) {
        Attribute[] more = attributes.toArray(new Attribute[attributes.size() + 1]);
        more[attributes.size()] = new Attribute(attribute, value);
        return new Tag(name, List.of(more), inside);
    }

    /// With a number as attribute, two decimals at most.
    public Tag at(String attribute, double value) {
        return at(attribute, number(value));
    }

    /// With these classes, beside those that it has.
    public Tag as(String classes) {
        List<Attribute> more = new ArrayList<>();
        String all = classes;
        for (Attribute attribute : attributes) {
            if (attribute.name().equals("class")) {
                all = attribute.value() + " " + classes;
            } else {
                more.add(attribute);
            }
        }
        more.addFirst(new Attribute("class", all));
        return new Tag(name, more, inside);
    }

    /// With more in it.
    public Tag with(Markup... more) {
        return with(List.of(more));
    }

    /// With more in it.
    public Tag with(List<? extends Markup> more) {
        List<Markup> all = new ArrayList<>(inside);
        all.addAll(more);
        return new Tag(name, attributes, all);
    }

    /// With a text in it.
    public Tag say(String words) {
        return with(Markup.words(words));
    }

    @Override
    public void write(StringBuilder out) {
        out.append('<').append(name);
        for (Attribute attribute : attributes) {
            out.append(' ').append(attribute.name()).append("=\"");
            Escape.attribute(attribute.value(), out);
            out.append('"');
        }
        if (inside.isEmpty() && ALONE.contains(name)) {
            out.append("/>");
        } else {
            out.append('>');
            inside.forEach(piece -> piece.write(out));
            out.append("</").append(name).append('>');
        }
        if (LINES.contains(name)) {
            out.append('\n');
        }
    }

    /// A number for machines: a point, two decimals at most, no exponent.
    public static String number(double value) {
        long hundredths = Math.round(value * 100);
        String sign = hundredths < 0 ? "-" : "";
        long whole = Math.abs(hundredths) / 100;
        long rest = Math.abs(hundredths) % 100;
        if (rest == 0) {
            return sign + whole;
        }
        return sign
                + whole
                + (rest % 10 == 0 ? "." + rest / 10 : rest < 10 ? ".0" + rest : "." + rest);
    }
}
