package socle.app.view;

import socle.api.text.Phrase;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;

/// How to go on in a long list: what part this is, and links to the next part and the first.
///
/// @param path of the page
/// @param said what was asked for, with the part that is shown
public record Pager(String path, Choices said) {

    /// Nothing when the list is whole.
    ///
    /// @param things what is listed: runs
    public Markup of(Listing<?> part, Phrase things, Sheet sheet) {
        if (part.next().isEmpty() && said.one("after").isEmpty()) {
            return Markup.none();
        }
        Tag words =
                Tag.of(
                        "span",
                        sheet.say(
                                Phrase.of(
                                        "%1$s of %2$s %3$s",
                                        "%1$s sur %2$s %3$s",
                                        Phrase.count(part.items().size()),
                                        Phrase.count(part.total()),
                                        things)));
        Tag links = Tag.of("span").as("seg");
        if (said.one("after").isPresent()) {
            links =
                    links.with(
                            sheet.link(
                                    said.with("after", "").after(path),
                                    sheet.say("First page", "Première page")));
        }
        if (part.next().isPresent()) {
            links =
                    links.with(
                            sheet.link(
                                            said.with("after", part.next().get()).after(path),
                                            sheet.say("Next page", "Page suivante"))
                                    .at("rel", "next"));
        }
        return Tag.of("nav", words, links)
                .as("pager")
                .at("aria-label", sheet.say("Pages of the list", "Pages de la liste"));
    }
}
