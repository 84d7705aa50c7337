package socle.app.show;

import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;

/// Our sign: the plinth and the name beside it.
public final class Sign {
    private Sign() {}

    /// It in a tag: a link, or a span where it leads nowhere.
    public static Tag in(String tag) {
        Tag mark =
                Tag.of("svg")
                        .at("viewBox", "0 0 24 24")
                        .at("aria-hidden", "true")
                        .with(
                                Tag.of("path")
                                        .at("fill", "currentColor")
                                        .at(
                                                "d",
                                                "M8.5 2h7v10h-7zM5.5 13.5h13v3h-13zM2 18h20v4H2z"));
        return Tag.of(tag, mark, Markup.words("Socle")).as("brand");
    }
}
