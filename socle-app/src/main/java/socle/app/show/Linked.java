package socle.app.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import socle.api.data.Rows;
import socle.api.show.Block;
import socle.api.show.Leads;
import socle.api.show.Way;
import socle.api.text.Language;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;

/// A drawing whose marks lead somewhere: each mark of a row whose value has a way becomes a link
/// that says where it leads. The drawing is then a group, since a picture holds no links.
record Linked(Block.Plot plot, Leads leads, Ways ways, Language language) {

    /// The drawing with links, or as it is when its values lead nowhere.
    static Tag of(Tag svg, Block.Plot plot, Ways ways, Language language) {
        return plot.leads()
                .map(leads -> new Linked(plot, leads, ways, language).linked(svg))
                .orElse(svg);
    }

    private Tag linked(Tag svg) {
        Tag with = within(svg);
        return with.equals(svg) ? svg : grouped(with);
    }

    private static Tag grouped(Tag picture) {
        List<Tag.Attribute> attributes =
                picture.attributes().stream()
                        .map(
                                it ->
                                        it.value().equals("img")
                                                ? new Tag.Attribute(it.name(), "group")
                                                : it)
                        .toList();
        return new Tag(picture.name(), attributes, picture.inside());
    }

    private Tag within(Tag tag) {
        List<Markup> inside = new ArrayList<>();
        for (Markup piece : tag.inside()) {
            inside.add(piece instanceof Tag child ? child(child) : piece);
        }
        return new Tag(tag.name(), tag.attributes(), inside);
    }

    private Tag child(Tag child) {
        return way(child)
                .flatMap(
                        way ->
                                ways.of(way)
                                        .map(
                                                address ->
                                                        Tag.of("a", child)
                                                                .at("href", address)
                                                                .at(
                                                                        "aria-label",
                                                                        way.words().in(language))))
                .orElseGet(() -> within(child));
    }

    private Optional<Way> way(Tag mark) {
        return mark.attributes().stream()
                .filter(it -> it.name().equals("data-row"))
                .map(it -> Integer.parseInt(it.value()))
                .findFirst()
                .flatMap(row -> of(leads, plot.rows(), row));
    }

    /// The way of a row by its value.
    static Optional<Way> of(Leads leads, Rows rows, int row) {
        int column = rows.indexOf(leads.column());
        Map<String, Way> ways = leads.ways();
        return column < 0 || row >= rows.size()
                ? Optional.empty()
                : Optional.ofNullable(ways.get(Objects.toString(rows.at(row, column))));
    }
}
