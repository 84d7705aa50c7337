package socle.app.show;

import java.util.ArrayList;
import java.util.List;
import socle.api.show.Block;
import socle.api.text.Language;
import socle.api.text.Phrase;
import socle.app.show.diagram.DiagramSvg;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;

/// A diagram as HTML: its drawing, and the same as a table.
record DiagramHtml(Language language, Addresses addresses) {

    /// @param name prefix of the ids in the drawing
    Tag of(Block.Diagram diagram, String name) {
        String words =
                Phrase.of(
                                "%s boxes and %s arrows from left to right; the table after it says the same.",
                                "%s boîtes et %s flèches de gauche à droite\u202F; le tableau qui suit dit la même chose.",
                                diagram.boxes().size(),
                                diagram.arrows().size())
                        .in(language);
        Tag scroll =
                Tag.of("div", new DiagramSvg(name, diagram, language).draw(words))
                        .as("scroll")
                        .at("tabindex", "0")
                        .at("role", "region")
                        .at("aria-label", say(diagram.caption()));
        return Tag.of("figure", scroll, Tag.of("figcaption", say(diagram.caption())), same(diagram))
                .as("fig card");
    }

    private Tag same(Block.Diagram diagram) {
        Phrase caption =
                Phrase.of(
                        "The same as a table: %s",
                        "La même chose en tableau\u00A0: %s", diagram.caption());
        List<Tag> lines =
                diagram.boxes().stream()
                        .map(
                                box ->
                                        Tag.of(
                                                "tr",
                                                Tag.of("th", addresses.link(box.id()))
                                                        .at("scope", "row"),
                                                Tag.of("td", say(box.sort())),
                                                Tag.of("td", ends(diagram, box, true)),
                                                Tag.of("td", ends(diagram, box, false))))
                        .toList();
        Tag table =
                Tag.of(
                        "table",
                        Tag.of("caption", say(caption)),
                        Tables.heads(
                                List.of(
                                        say(new Phrase("Node", "Nœud")),
                                        say(new Phrase("Sort", "Genre")),
                                        say(new Phrase("Reads", "Lit")),
                                        say(new Phrase("Is read by", "Est lu par")))),
                        Tag.of("tbody").with(lines));
        return Tag.of(
                        "details",
                        Tag.of(
                                "summary",
                                say(new Phrase("The same as a table", "La même chose en tableau"))),
                        Tables.scroll(table, Markup.words(say(caption))))
                .as("more");
    }

    private Markup ends(Block.Diagram diagram, Block.Box box, boolean reads) {
        List<Markup> ends = new ArrayList<>();
        for (Block.Arrow arrow : diagram.arrows()) {
            if ((reads ? arrow.to() : arrow.from()).equals(box.id())) {
                ends.add(Markup.words(ends.isEmpty() ? "" : ", "));
                ends.add(addresses.link(reads ? arrow.from() : arrow.to()));
            }
        }
        return ends.isEmpty() ? Markup.words("—") : Markup.all(ends);
    }

    private String say(Phrase phrase) {
        return Typography.of(phrase.in(language), language);
    }
}
