package socle.app.screens.people;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import socle.api.access.Right;
import socle.api.text.Phrase;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.view.Asked;
import socle.app.view.Deed;
import socle.app.view.Drawn;
import socle.app.view.Head;
import socle.app.view.Listing;
import socle.app.view.Refusal;
import socle.app.view.Route;
import socle.app.view.Screen;
import socle.app.view.Sheet;
import socle.core.access.Access;
import socle.core.ledger.SessionRow;

/// Everybody's sessions and tokens, for those who administer.
public record AdminEntries(Supplier<Access> access) {

    private static final String SESSIONS = "/admin/sessions";
    private static final String TOKENS = "/admin/tokens";

    record Sessions(Listing<Session> sessions) {}

    record Session(String account, String manner, OwnAccount.Session session) {
        static Session of(SessionRow row) {
            return new Session(row.account(), row.manner(), OwnAccount.Session.of(row));
        }
    }

    record Tokens(Listing<OwnAccount.Token> tokens) {}

    /// What there is to see.
    public List<Screen<?>> screens() {
        return List.of(
                new Screened<>(
                        paged(SESSIONS),
                        new Phrase("Who is signed in.", "Qui est connecté."),
                        Right.ADMINISTER,
                        Sessions.class,
                        this::sessions,
                        AdminEntries::draw),
                new Screened<>(
                        paged(TOKENS),
                        new Phrase(
                                "The tokens of all programs.",
                                "Les jetons de tous les programmes."),
                        Right.ADMINISTER,
                        Tokens.class,
                        this::tokens,
                        AdminEntries::draw));
    }

    static Route paged(String path) {
        return Route.of(path)
                .with("after", new Phrase("Where to go on.", "Où continuer."))
                .with("limit", new Phrase("How many at most.", "Combien au plus."));
    }

    /// What can be done.
    public List<Deed<?>> deeds() {
        return List.of(
                new Done<>(
                        Route.of(SESSIONS + "/end"),
                        new Phrase("Ends somebody's session.", "Termine la session de quelqu’un."),
                        Right.ADMINISTER,
                        OwnAccount.One.class,
                        (one, _) ->
                                ended(
                                        access.get().sessions().revoke(one.id()),
                                        new Phrase("the session is over", "la session est finie"),
                                        SESSIONS)),
                new Done<>(
                        Route.of(TOKENS + "/revoke"),
                        new Phrase(
                                "Takes somebody's token back.", "Reprend le jeton de quelqu’un."),
                        Right.ADMINISTER,
                        OwnAccount.One.class,
                        (one, _) ->
                                ended(
                                        access.get().tokens().revoke(one.id()),
                                        new Phrase(
                                                "the token is taken back", "le jeton est repris"),
                                        TOKENS)));
    }

    private static Deed.Done ended(boolean isGone, Phrase words, String path) throws Refusal {
        if (!isGone) {
            throw OwnAccount.gone();
        }
        return new Deed.Done(words, path);
    }

    private Sessions sessions(Asked asked) throws Refusal {
        return new Sessions(
                Listing.of(access.get().sessions().all(), asked.choices()).map(Session::of));
    }

    private Tokens tokens(Asked asked) throws Refusal {
        return new Tokens(
                Listing.of(access.get().tokens().all(), asked.choices()).map(OwnAccount.Token::of));
    }

    private static Drawn draw(Sessions view, Sheet sheet) {
        String title = sheet.say("Who is signed in", "Qui est connecté");
        List<Tag> rows = new ArrayList<>();
        for (Session one : view.sessions().items()) {
            rows.add(
                    Words.row(
                            Words.text(one.account()),
                            Words.text(one.manner()),
                            Words.text(one.session().address()),
                            Words.text(one.session().agent()),
                            sheet.ago(one.session().seen()),
                            sheet.button(
                                    SESSIONS + "/end",
                                    sheet.say("End", "Terminer"),
                                    "btn",
                                    Sheet.hidden("id", one.session().id()))));
        }
        Tag table =
                Words.table(
                        title,
                        List.of(
                                sheet.say("Account", "Compte"),
                                sheet.say("By", "Par"),
                                sheet.say("Address", "Adresse"),
                                sheet.say("Browser", "Navigateur"),
                                sheet.say("Used", "Utilisée"),
                                sheet.say("Do", "Faire")),
                        rows);
        return drawn(title, table, more(view.sessions(), SESSIONS, sheet), sheet);
    }

    private static Drawn draw(Tokens view, Sheet sheet) {
        String title = sheet.say("Tokens", "Jetons");
        List<Tag> rows = new ArrayList<>();
        for (OwnAccount.Token one : view.tokens().items()) {
            rows.add(
                    Words.row(
                            Words.text(one.account()),
                            Words.text(one.label()),
                            Words.text(Words.words(one.rights())),
                            Words.text(sheet.dates().instant(one.ends())),
                            one.used().<Markup>map(sheet::ago).orElse(Words.text("")),
                            sheet.button(
                                    TOKENS + "/revoke",
                                    sheet.say("Take back", "Reprendre"),
                                    "btn",
                                    Sheet.hidden("id", one.id()))));
        }
        Tag table =
                Words.table(
                        title,
                        List.of(
                                sheet.say("Account", "Compte"),
                                sheet.say("For", "Pour"),
                                sheet.say("Rights", "Droits"),
                                sheet.say("Until", "Jusqu’au"),
                                sheet.say("Used", "Utilisé"),
                                sheet.say("Do", "Faire")),
                        rows);
        return drawn(title, table, more(view.tokens(), TOKENS, sheet), sheet);
    }

    private static Drawn drawn(String title, Tag table, Markup more, Sheet sheet) {
        return Drawn.of(title, "/admin", Head.of(title, "").tag(), Words.ways(sheet), table, more)
                .under(sheet.say("Accounts", "Comptes"), "/admin");
    }

    /// The next part of a list.
    static Markup more(Listing<?> listing, String path, Sheet sheet) {
        return listing.next()
                .<Markup>map(
                        next ->
                                Tag.of(
                                        "p",
                                        sheet.link(
                                                socle.app.view.Choices.none()
                                                        .with("after", next)
                                                        .after(path),
                                                sheet.say("More", "Suite"))))
                .orElse(Markup.none());
    }
}
