package socle.app.web;

import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.view.Drawn;
import socle.app.view.Head;
import socle.app.view.Refusal;
import socle.app.view.Sheet;

/// The page of what cannot be shown or done: where, what, what to do.
final class RefusalPage {
    private RefusalPage() {}

    static Drawn of(Refusal refusal, Sheet sheet) {
        String title = sheet.say(Told.of(refusal).sort().title());
        Tag words =
                Tag.of(
                                "div",
                                Tag.of("p", sheet.say(refusal.what()) + "."),
                                Tag.of("p", sheet.say(refusal.todo()) + ".").as("quiet"),
                                Tag.of(
                                        "p",
                                        sheet.link("/", sheet.say("Home", "Accueil")),
                                        Markup.none()))
                        .as("card stack-s");
        return Drawn.of(title, "", Head.of(title, "").tag(), words);
    }
}
