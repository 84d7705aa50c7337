package socle.app.view;

import java.util.List;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;

/// What stands at the top of a page: what sort of thing it is, its title, a sentence, its stamp,
/// what
/// can be done.
///
/// @param sort kind and file, or nothing
/// @param lede a sentence or two, or empty
public record Head(Markup sort, String title, String lede, Markup stamp, List<Tag> actions) {

    public Head {
        actions = List.copyOf(actions);
    }

    /// A title and a sentence.
    public static Head of(String title, String lede) {
        return new Head(Markup.none(), title, lede, Markup.none(), List.of());
    }

    /// The same, of this sort.
    public Head sort(Markup words) {
        return new Head(words, title, lede, stamp, actions);
    }

    /// The same, with its stamp.
    public Head stamp(Markup words) {
        return new Head(sort, title, lede, words, actions);
    }

    /// The same, with what can be done.
    public Head actions(List<Tag> more) {
        return new Head(sort, title, lede, stamp, more);
    }

    /// It as a tag.
    public Tag tag() {
        Tag words = Tag.of("div", sort, Tag.of("h1", title));
        if (!lede.isEmpty()) {
            words = words.with(Tag.of("p", lede).as("lede"));
        }
        Tag head = Tag.of("header", words.with(stamp)).as("head");
        return actions.isEmpty() ? head : head.with(Tag.of("div").as("actions").with(actions));
    }
}
