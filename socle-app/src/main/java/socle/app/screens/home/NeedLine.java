package socle.app.screens.home;

import socle.app.screens.home.Home.Need;
import socle.app.show.PageHtml;
import socle.app.show.State;
import socle.app.show.markup.Tag;
import socle.app.view.Sheet;

/// How something that waits for somebody looks.
final class NeedLine {
    private NeedLine() {}

    /// @param title the tag of what is needed: `h3` under a section, `h2` on a page of its own
    static Tag of(Need need, String title, Sheet sheet) {
        State state =
                switch (need.urgency()) {
                    case FAILED, FELL -> State.FELL;
                    case STALE -> State.STALE;
                    case WATCH -> State.WARNED;
                };
        return Tag.of(
                "li",
                PageHtml.chip(state, sheet.language()),
                Tag.of(
                        "div",
                        Tag.of(title, sheet.link(need.path(), sheet.say(need.what()))),
                        Tag.of("p", sheet.say(need.why()))),
                sheet.link(need.path(), sheet.say("Open", "Ouvrir"))
                        .as("btn")
                        .at(
                                "aria-label",
                                sheet.say("Open: ", "Ouvrir\u00a0: ") + sheet.say(need.what())));
    }
}
