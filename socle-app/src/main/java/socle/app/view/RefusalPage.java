package socle.app.view;

import socle.api.text.Phrase;
import socle.app.show.markup.Tag;

/// The page of what cannot be shown or done: where, what, what to do.
public final class RefusalPage {
    private RefusalPage() {}

    /// How it looks.
    public static Drawn of(Refusal refusal, Sheet sheet) {
        return of(refusal.sort().title(), refusal.what(), refusal.todo(), sheet);
    }

    /// How it looks.
    ///
    /// @param called what it is, in a few words
    /// @param what where, and what is wrong
    public static Drawn of(Phrase called, Phrase what, Phrase todo, Sheet sheet) {
        String title = sheet.say(called);
        Tag words =
                Tag.of(
                                "div",
                                Tag.of("p", sentence(what, sheet)),
                                Tag.of("p", sentence(todo, sheet)).as("quiet"),
                                Tag.of("p", sheet.link("/", sheet.say("Home", "Accueil"))))
                        .as("card stack-s");
        return Drawn.of(title, "", Head.of(title, "").tag(), words);
    }

    private static String sentence(Phrase words, Sheet sheet) {
        String said = sheet.say(words);
        return said.substring(0, 1).toUpperCase(sheet.language().locale())
                + said.substring(1)
                + ".";
    }
}
