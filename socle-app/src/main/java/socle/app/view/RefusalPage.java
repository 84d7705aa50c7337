package socle.app.view;

import socle.app.show.markup.Tag;

/// The page of what cannot be shown or done: where, what, what to do.
public final class RefusalPage {
    private RefusalPage() {}

    /// How it looks.
    public static Drawn of(Refusal refusal, Sheet sheet) {
        String title = sheet.say(refusal.sort().title());
        Tag words =
                Tag.of(
                                "div",
                                Tag.of("p", sheet.say(refusal.what()) + "."),
                                Tag.of("p", sheet.say(refusal.todo()) + ".").as("quiet"),
                                Tag.of("p", sheet.link("/", sheet.say("Home", "Accueil"))))
                        .as("card stack-s");
        return Drawn.of(title, "", Head.of(title, "").tag(), words);
    }
}
