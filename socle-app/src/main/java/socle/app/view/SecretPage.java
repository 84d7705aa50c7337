package socle.app.view;

import socle.app.show.markup.Tag;

/// The page of a secret that is shown this once.
public final class SecretPage {
    private SecretPage() {}

    /// How it looks.
    public static Drawn of(Deed.Done done, Sheet sheet) {
        String title = sheet.say(done.words());
        Tag words =
                Tag.of(
                                "div",
                                Tag.of("p", Tag.of("code", done.secret().orElse(""))),
                                Tag.of(
                                                "p",
                                                sheet.say(
                                                        "Shown this once: keep it where nobody else"
                                                                + " reads it.",
                                                        "Montré cette seule fois\u00a0: gardez-le là où"
                                                                + " personne d’autre ne le lit."))
                                        .as("quiet"),
                                Tag.of(
                                        "p",
                                        sheet.link(done.path(), sheet.say("Go on", "Continuer"))))
                        .as("card stack-s");
        return Drawn.of(title, "", Head.of(title, "").tag(), words);
    }
}
