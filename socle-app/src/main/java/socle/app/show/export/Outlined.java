package socle.app.show.export;

import java.util.ArrayList;
import java.util.List;
import socle.app.show.chart.TextWidths.Weight;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;

/// A drawing whose texts have become shapes, so that whoever draws it needs no font.
record Outlined(double size, Weight weight) {

    /// What a text has when neither it nor what is around it says a size.
    private static final double USUAL = 16;

    static Tag of(Tag svg) {
        return new Outlined(USUAL, Weight.REGULAR).tag(svg);
    }

    private Tag tag(Tag tag) {
        Outlined here = within(tag);
        if (tag.name().equals("text")) {
            return here.shape(tag);
        }
        List<Markup> inside = new ArrayList<>();
        for (Markup piece : tag.inside()) {
            inside.add(piece instanceof Tag inner ? here.tag(inner) : piece);
        }
        return new Tag(tag.name(), tag.attributes(), inside);
    }

    private Outlined within(Tag tag) {
        String weighs = value(tag, "font-weight", "");
        return new Outlined(
                Double.parseDouble(value(tag, "font-size", Tag.number(size))),
                weighs.isEmpty() ? weight : weighs.equals("700") ? Weight.BOLD : Weight.REGULAR);
    }

    private Tag shape(Tag text) {
        String words = words(text);
        double width = Typeface.width(words, size, weight);
        double from =
                switch (value(text, "text-anchor", "start")) {
                    case "middle" -> width / 2;
                    case "end" -> width;
                    default -> 0;
                };
        double x = Double.parseDouble(value(text, "x", "0")) - from;
        double y = Double.parseDouble(value(text, "y", "0"));
        Tag path = Tag.of("path").at("d", Typeface.outline(words, size, weight, x, y));
        for (Tag.Attribute attribute : text.attributes()) {
            if (!List.of("x", "y", "font-size", "font-weight", "text-anchor")
                    .contains(attribute.name())) {
                path = path.at(attribute.name(), attribute.value());
            }
        }
        return path;
    }

    private static String words(Tag tag) {
        StringBuilder words = new StringBuilder();
        for (Markup piece : tag.inside()) {
            if (piece instanceof Markup.Words text) {
                words.append(text.words());
            } else if (piece instanceof Tag inner) {
                words.append(words(inner));
            }
        }
        return words.toString();
    }

    private static String value(Tag tag, String name, String otherwise) {
        return tag.attributes().stream()
                .filter(it -> it.name().equals(name))
                .map(Tag.Attribute::value)
                .findFirst()
                .orElse(otherwise);
    }
}
