package socle.app.view;

import socle.api.text.Phrase;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;

/// The way to the other parts of a long list.
///
/// @param choices what is chosen beside the part
/// @param path of the page
public record Pager(Listing<?> part, Choices choices, String path, Sheet sheet) {

    /// Which part this is, the first and the next one; nothing when it is whole.
    public Markup draw() {
        if (part.next().isEmpty() && part.total() <= part.items().size()) {
            return Markup.none();
        }
        Tag pager =
                Tag.of("nav", Tag.of("span", sheet.say(told())))
                        .as("pager")
                        .at("aria-label", sheet.say("Pages of the list", "Pages de la liste"));
        Tag ways = Tag.of("span").as("actions");
        if (from() > 0) {
            ways =
                    ways.with(
                                    sheet.link(
                                                    choices.with("after", "").after(path),
                                                    sheet.say("First", "Premiers"))
                                            .as("btn"))
                            .with(
                                    sheet.link(
                                                    choices.with("after", before()).after(path),
                                                    sheet.say("Before", "Précédents"))
                                            .as("btn"));
        }
        if (part.next().isPresent()) {
            ways =
                    ways.with(
                            sheet.link(
                                            choices.with("after", part.next().get()).after(path),
                                            sheet.say("Next", "Suivants"))
                                    .as("btn"));
        }
        return pager.with(ways);
    }

    /// How many stand before this part.
    private long from() {
        return part.next()
                .map(it -> Long.parseLong(it) - part.items().size())
                .orElse(part.total() - part.items().size());
    }

    private String before() {
        long at = Math.max(0, from() - Math.max(part.items().size(), Listing.USUAL));
        return at == 0 ? "" : String.valueOf(at);
    }

    private Phrase told() {
        return Phrase.of(
                "%s to %s of %s",
                "%s à %s sur %s",
                Phrase.count(from() + 1),
                Phrase.count(from() + part.items().size()),
                Phrase.count(part.total()));
    }
}
