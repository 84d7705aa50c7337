package socle.app.screens.sql;

import socle.api.access.Right;
import socle.api.text.Phrase;
import socle.app.screens.sql.HistoryScreen.History;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.view.Asked;
import socle.app.view.Choices;
import socle.app.view.Drawn;
import socle.app.view.Head;
import socle.app.view.Listing;
import socle.app.view.Pager;
import socle.app.view.Refusal;
import socle.app.view.Route;
import socle.app.view.Screen;
import socle.app.view.Sheet;
import socle.core.ledger.QuestionBook;

/// What whoever asks has asked, newest first; nobody else's.
public final class HistoryScreen implements Screen<History> {

    static final String PATH = "/sql/history";

    /// @param said what was said, for the way to the next part
    record History(Listing<SqlView.Line> questions, Choices said) {}

    @Override
    public Route route() {
        return Route.of(PATH)
                .with("after", new Phrase("Where to go on.", "Où reprendre."))
                .with("limit", new Phrase("How many at most.", "Combien au plus."));
    }

    @Override
    public Phrase words() {
        return new Phrase(
                "The questions that you asked, newest first.",
                "Les questions que vous avez posées, de la plus récente à la plus ancienne.");
    }

    @Override
    public Right right() {
        return Right.QUERY;
    }

    @Override
    public Class<History> type() {
        return History.class;
    }

    @Override
    public History view(Asked asked) throws Refusal {
        return new History(new Memory(asked).history(), route().kept(asked.choices()));
    }

    @Override
    public Drawn draw(History history, Sheet sheet) {
        String title = sheet.say("Your questions", "Vos questions");
        return Drawn.of(
                        title,
                        SqlScreen.PATH,
                        Head.of(title, lede(sheet)).tag(),
                        main(history, sheet))
                .under(sheet.say("SQL workbench", "Atelier SQL"), SqlScreen.PATH);
    }

    private static String lede(Sheet sheet) {
        return sheet.say(
                Phrase.of(
                        "The last %s, for you alone: no page shows them to anybody else, not even to"
                                + " those who administer.",
                        "Les %s dernières, pour vous seul\u00a0: aucune page ne les montre à quelqu’un"
                                + " d’autre, pas même à qui administre.",
                        QuestionBook.REMEMBERED));
    }

    private static Markup main(History history, Sheet sheet) {
        if (history.questions().items().isEmpty()) {
            return Tag.of(
                            "div",
                            Tag.of("p", sheet.say("Nothing yet.", "Rien encore.")),
                            sheet.link(
                                    SqlScreen.PATH,
                                    sheet.say("Ask the project", "Interroger le projet")))
                    .as("empty");
        }
        Tag card =
                Tag.of(
                                "div",
                                new Lines(history.questions().items(), sheet)
                                        .table(sheet.say("Your questions", "Vos questions")),
                                new Pager(history.questions(), history.said(), PATH, sheet).draw())
                        .as("card flush");
        return Markup.all(card, clear(sheet));
    }

    private static Tag clear(Sheet sheet) {
        return Tag.of(
                        "details",
                        Tag.of("summary", sheet.say("Forget all of it…", "Tout oublier…")),
                        Tag.of(
                                "p",
                                sheet.say(
                                        "All your questions are forgotten for good; those that you"
                                                + " keep under a name stay.",
                                        "Toutes vos questions sont oubliées définitivement\u202f; celles"
                                                + " que vous gardez sous un nom restent.")),
                        sheet.button(
                                PATH + "/clear",
                                sheet.say("Forget my questions", "Oublier mes questions"),
                                "btn danger",
                                Markup.none()))
                .as("more sec");
    }
}
