package socle.app.screens.people;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import socle.api.access.Right;
import socle.api.text.Phrase;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.view.Asked;
import socle.app.view.Deed;
import socle.app.view.Drawn;
import socle.app.view.Head;
import socle.app.view.Refusal;
import socle.app.view.Route;
import socle.app.view.Screen;
import socle.app.view.Sheet;
import socle.core.access.Access;
import socle.core.access.Tokens;
import socle.core.ledger.SessionRow;
import socle.core.ledger.TokenRow;

/// One's own account: what one may do, where one is signed in, the tokens of one's programs.
public record OwnAccount(Supplier<Access> access) {

    private static final String HERE = "/account";

    /// @param has whether there is an account at all: not where one works alone
    record Own(
            String name,
            boolean has,
            List<String> roles,
            Set<Right> rights,
            List<Session> sessions,
            List<Token> tokens) {}

    /// @param agent the browser
    record Session(String id, String agent, String address, Instant began, Instant seen) {
        static Session of(SessionRow row) {
            return new Session(row.id(), row.agent(), row.address(), row.began(), row.seen());
        }
    }

    record Token(
            String id,
            String account,
            String label,
            Set<Right> rights,
            Instant ends,
            Optional<Instant> used) {
        static Token of(TokenRow row) {
            return new Token(
                    row.id(), row.account(), row.label(), row.rights(), row.ends(), row.used());
        }
    }

    /// Another password.
    record Change(String before, String password) {}

    /// Something by its id.
    record One(String id) {}

    /// A token that is wished for.
    record Wish(String label, Optional<List<String>> rights, int days) {}

    /// What there is to see.
    public Screen<?> screen() {
        return new Screened<>(
                Route.of(HERE),
                new Phrase(
                        "Your account: rights, sessions, tokens.",
                        "Votre compte\u00a0: droits, sessions, jetons."),
                Right.LOOK,
                Own.class,
                this::view,
                OwnAccount::draw);
    }

    /// What can be done.
    public List<Deed<?>> deeds() {
        return List.of(
                new Done<>(
                        Route.of(HERE + "/password"),
                        new Phrase("Chooses another password.", "Choisit un autre mot de passe."),
                        Right.LOOK,
                        Change.class,
                        this::change),
                new Done<>(
                        Route.of(HERE + "/sessions/end"),
                        new Phrase("Ends a session of yours.", "Termine une de vos sessions."),
                        Right.LOOK,
                        One.class,
                        this::end),
                new Done<>(
                        Route.of(HERE + "/tokens"),
                        new Phrase(
                                "Makes a token for a program of yours.",
                                "Crée un jeton pour un de vos programmes."),
                        Right.LOOK,
                        Wish.class,
                        this::issue),
                new Done<>(
                        Route.of(HERE + "/tokens/revoke"),
                        new Phrase("Takes a token of yours back.", "Reprend un de vos jetons."),
                        Right.LOOK,
                        One.class,
                        this::revoke));
    }

    private Own view(Asked asked) {
        String name = asked.visitor().name();
        Access all = access.get();
        return new Own(
                name,
                all.accounts().find(name).isPresent(),
                List.copyOf(asked.visitor().roles()),
                asked.visitor().rights(),
                all.sessions().of(name).stream().map(Session::of).toList(),
                all.tokens().of(name).stream().map(Token::of).toList());
    }

    private Deed.Done change(Change change, Asked asked) throws Refusal {
        return Done.told(
                access.get()
                        .accounts()
                        .change(asked.visitor().name(), change.before(), change.password()),
                new Phrase(
                        "the password is another one; sign in with it",
                        "le mot de passe a changé\u202f; reconnectez-vous avec lui"),
                "/sign-in");
    }

    private Deed.Done end(One one, Asked asked) throws Refusal {
        boolean isOwn =
                access.get().sessions().of(asked.visitor().name()).stream()
                        .anyMatch(it -> it.id().equals(one.id()));
        if (!isOwn || !access.get().sessions().revoke(one.id())) {
            throw gone();
        }
        return new Deed.Done(new Phrase("the session is over", "la session est finie"), HERE);
    }

    private Deed.Done revoke(One one, Asked asked) throws Refusal {
        boolean isOwn =
                access.get().tokens().of(asked.visitor().name()).stream()
                        .anyMatch(it -> it.id().equals(one.id()));
        if (!isOwn || !access.get().tokens().revoke(one.id())) {
            throw gone();
        }
        return new Deed.Done(new Phrase("the token is taken back", "le jeton est repris"), HERE);
    }

    static Refusal gone() {
        return Refusal.unknown(
                new Phrase("it is not there any more", "il n’y est plus"),
                new Phrase("load the page again", "rechargez la page"));
    }

    /// A token never may more than whoever asks for it now.
    private Deed.Done issue(Wish wish, Asked asked) throws Refusal {
        String name = asked.visitor().name();
        if (access.get().accounts().find(name).isEmpty()) {
            throw Refusal.wrong(
                    new Phrase("a token is of an account", "un jeton est celui d’un compte"),
                    new Phrase(
                            "make one first: socle user add NAME --role owner",
                            "créez-en un d’abord\u00a0: socle user add NOM --role owner"));
        }
        Set<Right> rights = rights(wish);
        rights.retainAll(asked.visitor().rights());
        if (rights.isEmpty() || wish.days() < 1 || wish.days() > Tokens.LONGEST.toDays()) {
            throw Refusal.wrong(
                    new Phrase(
                            "a token has a right of yours, and lasts 1 to 366 days",
                            "un jeton a un de vos droits, et dure de 1 à 366 jours"),
                    new Phrase("say which", "dites lesquels"));
        }
        Tokens.Issued issued =
                access.get()
                        .tokens()
                        .issue(
                                new Tokens.Wish(
                                        name, wish.label(), rights, Duration.ofDays(wish.days())));
        return new Deed.Done(
                Phrase.of(
                        "a token that may: %s",
                        "un jeton qui permet\u00a0: %s", Words.words(rights)),
                HERE,
                Optional.of(issued.secret()));
    }

    private static Set<Right> rights(Wish wish) throws Refusal {
        Set<Right> rights = EnumSet.noneOf(Right.class);
        try {
            for (String right : wish.rights().orElse(List.of())) {
                rights.add(Right.valueOf(right.toUpperCase(Locale.ROOT)));
            }
            return rights;
        } catch (IllegalArgumentException _) {
            throw Refusal.wrong(
                    new Phrase("there is no such right", "ce droit n’existe pas"),
                    new Phrase(
                            "say look, rows, query, run or administer",
                            "dites look, rows, query, run ou administer"));
        }
    }

    private static Drawn draw(Own own, Sheet sheet) {
        List<Markup> parts = new ArrayList<>();
        String title = own.has() ? own.name() : sheet.say("Alone here", "Seul ici");
        parts.add(Head.of(title, lede(own, sheet)).tag());
        if (own.has()) {
            parts.add(
                    sheet.button(
                            "/sign-out",
                            sheet.say("Sign out", "Se déconnecter"),
                            "btn",
                            Markup.none()));
            parts.add(sessions(own, sheet));
            parts.add(tokens(own, sheet));
            parts.add(password(sheet));
        }
        return Drawn.of(title, HERE, Markup.all(parts.toArray(Markup[]::new)));
    }

    private static String lede(Own own, Sheet sheet) {
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

    private static Tag sessions(Own own, Sheet sheet) {
        List<Tag> rows = new ArrayList<>();
        for (Session one : own.sessions()) {
            rows.add(
                    Words.row(
                            Words.text(one.agent()),
                            Words.text(one.address()),
                            sheet.ago(one.began()),
                            sheet.ago(one.seen()),
                            sheet.button(
                                    HERE + "/sessions/end",
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

    private static Tag tokens(Own own, Sheet sheet) {
        List<Tag> rows = new ArrayList<>();
        for (Token one : own.tokens()) {
            rows.add(
                    Words.row(
                            Words.text(one.label()),
                            Words.text(Words.words(one.rights())),
                            Words.text(sheet.dates().instant(one.ends())),
                            one.used().<Markup>map(sheet::ago).orElse(Words.text("")),
                            sheet.button(
                                    HERE + "/tokens/revoke",
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
                sheet.form(HERE + "/tokens", wish(own, sheet)));
    }

    private static Markup wish(Own own, Sheet sheet) {
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

    private static Tag password(Sheet sheet) {
        String title = sheet.say("Another password", "Un autre mot de passe");
        return Words.section(
                title,
                sheet.form(
                        HERE + "/password",
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
