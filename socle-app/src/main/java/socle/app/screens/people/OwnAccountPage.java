package socle.app.screens.people;

import java.util.ArrayList;
import java.util.List;
import socle.api.access.Right;
import socle.api.text.Phrase;
import socle.app.screens.people.OwnAccount.Own;
import socle.app.screens.people.OwnAccount.Session;
import socle.app.screens.people.OwnAccount.Token;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.view.Drawn;
import socle.app.view.Head;
import socle.app.view.Sheet;

/// How the page of one's own account looks.
record OwnAccountPage(Own own, Sheet sheet) {

    Drawn draw() {
        List<Markup> parts = new ArrayList<>();
        String title = own.has() ? own.name() : sheet.say("Alone here", "Seul ici");
        parts.add(Head.of(title, lede()).tag());
        if (own.has()) {
            parts.add(
                    sheet.button(
                            "/sign-out",
                            sheet.say("Sign out", "Se déconnecter"),
                            "btn",
                            Markup.none()));
            parts.add(sessions());
            parts.add(tokens());
            parts.add(password());
        }
        return Drawn.of(title, OwnAccount.HERE, Markup.all(parts.toArray(Markup[]::new)));
    }

    private String lede() {
        return own.has()
                ? sheet.say(
                        Phrase.of(
                                "Roles: %s. You may: %s.",
                                "Rôles\u00a0: %s. Vous pouvez\u00a0: %s.",
                                String.join(", ", own.roles()),
                                Words.words(own.rights())))
                : sheet.say(
                        "Nobody has an account: whoever works on this machine is the one person"
                                + " there is.",
                        "Personne n’a de compte\u00a0: qui travaille sur cette machine est la seule"
                                + " personne.");
    }

    private Tag sessions() {
        List<Tag> rows = new ArrayList<>();
        for (Session one : own.sessions()) {
            rows.add(
                    Words.row(
                            Words.text(one.agent()),
                            Words.text(one.address()),
                            sheet.ago(one.began()),
                            sheet.ago(one.seen()),
                            sheet.button(
                                    OwnAccount.HERE + "/sessions/end",
                                    sheet.say("End", "Terminer"),
                                    "btn",
                                    Sheet.hidden("id", one.id()))));
        }
        String title = sheet.say("Where you are signed in", "Où vous êtes connecté");
        return Words.section(
                title,
                Words.table(
                        title,
                        List.of(
                                sheet.say("Browser", "Navigateur"),
                                sheet.say("Address", "Adresse"),
                                sheet.say("Since", "Depuis"),
                                sheet.say("Used", "Utilisée"),
                                sheet.say("Do", "Faire")),
                        rows));
    }

    private Tag tokens() {
        List<Tag> rows = new ArrayList<>();
        for (Token one : own.tokens()) {
            rows.add(
                    Words.row(
                            Words.text(one.label()),
                            Words.text(Words.words(one.rights())),
                            Words.text(sheet.dates().instant(one.ends())),
                            one.used().<Markup>map(sheet::ago).orElse(Words.text("")),
                            sheet.button(
                                    OwnAccount.HERE + "/tokens/revoke",
                                    sheet.say("Take back", "Reprendre"),
                                    "btn",
                                    Sheet.hidden("id", one.id()))));
        }
        String title = sheet.say("Tokens of your programs", "Jetons de vos programmes");
        return Words.section(
                title,
                Words.table(
                        title,
                        List.of(
                                sheet.say("For", "Pour"),
                                sheet.say("Rights", "Droits"),
                                sheet.say("Until", "Jusqu’au"),
                                sheet.say("Used", "Utilisé"),
                                sheet.say("Do", "Faire")),
                        rows),
                sheet.form(OwnAccount.HERE + "/tokens", wish()));
    }

    private Markup wish() {
        List<Markup> fields = new ArrayList<>();
        fields.add(
                Words.field(
                        "token-label", "label", sheet.say("What it is for", "Son usage"), "text"));
        Tag rights = Tag.of("fieldset", Tag.of("legend", sheet.say("Rights", "Droits")));
        for (Right right : own.rights()) {
            String word = Words.word(right);
            rights =
                    rights.with(
                            Words.tick(
                                    "token-" + word,
                                    "rights",
                                    word,
                                    sheet.say(Words.label(right))));
        }
        fields.add(rights);
        fields.add(
                Tag.of(
                        "p",
                        Tag.of("label", sheet.say("Days", "Jours")).at("for", "token-days"),
                        Tag.of("br"),
                        Tag.of("input")
                                .at("id", "token-days")
                                .at("name", "days")
                                .at("type", "number")
                                .at("min", "1")
                                .at("max", "366")
                                .at("value", "90")));
        fields.add(
                Tag.of("button", sheet.say("Make a token", "Créer un jeton"))
                        .as("btn")
                        .at("type", "submit"));
        return Markup.all(fields.toArray(Markup[]::new));
    }

    private Tag password() {
        String title = sheet.say("Another password", "Un autre mot de passe");
        return Words.section(
                title,
                sheet.form(
                        OwnAccount.HERE + "/password",
                        Markup.all(
                                Words.field(
                                        "before",
                                        "before",
                                        sheet.say("The one that is there", "Celui d’avant"),
                                        "password"),
                                Words.field(
                                        "password",
                                        "password",
                                        sheet.say(
                                                "The new one, 12 characters or more",
                                                "Le nouveau, 12 caractères ou plus"),
                                        "password"),
                                Tag.of("button", sheet.say("Change", "Changer"))
                                        .as("btn")
                                        .at("type", "submit"))));
    }
}
