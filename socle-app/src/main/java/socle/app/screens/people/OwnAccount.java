package socle.app.screens.people;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import socle.api.access.Right;
import socle.api.text.Phrase;
import socle.app.view.Asked;
import socle.app.view.Deed;
import socle.app.view.Refusal;
import socle.app.view.Route;
import socle.app.view.Screen;
import socle.core.access.Access;
import socle.core.access.Tokens;
import socle.core.ledger.SessionRow;
import socle.core.ledger.TokenRow;

/// One's own account: what one may do, where one is signed in, the tokens of one's programs.
public record OwnAccount(Supplier<Access> access) {

    static final String HERE = "/account";

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
                (own, sheet) -> new OwnAccountPage(own, sheet).draw());
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
}
