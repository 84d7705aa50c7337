package socle.app.view;

import java.util.OptionalLong;
import java.util.regex.Pattern;
import socle.api.text.Phrase;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;

/// The way to the other parts of a long list.
///
/// @param choices what was said, with the part that is shown
/// @param path of the page
public record Pager(Listing<?> part, Choices choices, String path, Sheet sheet) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    /// Which part this is, the first and the next one; nothing when it is whole.
    public Markup draw() {
        boolean isFirst =
                from().isPresent() ? from().getAsLong() == 0 : choices.one("after").isEmpty();
        if (part.next().isEmpty() && isFirst && part.total() <= part.items().size()) {
            return Markup.none();
        }
        Tag ways = Tag.of("span").as("actions");
        if (!isFirst) {
            ways = ways.with(way("", sheet.say("First", "Premiers")));
        }
        if (part.next().isPresent()) {
            ways =
                    ways.with(
                            way(part.next().get(), sheet.say("Next", "Suivants"))
                                    .at("rel", "next"));
        }
        return Tag.of("nav", Tag.of("span", sheet.say(told())), ways)
                .as("pager")
                .at("aria-label", sheet.say("Pages of the list", "Pages de la liste"));
    }

    private Tag way(String after, String words) {
        return sheet.link(choices.with("after", after).after(path), words).as("btn");
    }

    /// How many stand before this part; nothing when the list goes on by names.
    private OptionalLong from() {
        if (part.next().isEmpty()) {
            boolean byNames = choices.one("after").filter(it -> !isNumber(it)).isPresent();
            return byNames
                    ? OptionalLong.empty()
                    : OptionalLong.of(part.total() - part.items().size());
        }
        return part.next().filter(Pager::isNumber).stream()
                .mapToLong(it -> Long.parseLong(it) - part.items().size())
                .findFirst();
    }

    private static boolean isNumber(String after) {
        return NUMBER.matcher(after).matches();
    }

    private Phrase told() {
        OptionalLong from = from();
        if (from.isEmpty()) {
            return Phrase.of(
                    "%s of %s",
                    "%s sur %s", Phrase.count(part.items().size()), Phrase.count(part.total()));
        }
        return Phrase.of(
                "%s to %s of %s",
                "%s à %s sur %s",
                Phrase.count(from.getAsLong() + 1),
                Phrase.count(from.getAsLong() + part.items().size()),
                Phrase.count(part.total()));
    }
}
