package socle.app.screens.sql;

import java.util.List;
import socle.api.access.Right;
import socle.api.text.Phrase;
import socle.app.screens.sql.SavedScreen.AllSaved;
import socle.app.show.Tables;
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

/// The questions that whoever asks keeps, and those that others share.
public final class SavedScreen implements Screen<AllSaved> {

    /// @param said what was said, for the way to the next part
    record AllSaved(Listing<SqlView.Saved> questions, Choices said) {}

    @Override
    public Route route() {
        return Route.of(SavedDeeds.PATH)
                .with("after", new Phrase("Where to go on.", "Où reprendre."))
                .with("limit", new Phrase("How many at most.", "Combien au plus."));
    }

    @Override
    public Phrase words() {
        return new Phrase(
                "The questions that you keep, and those that others share.",
                "Les questions que vous gardez, et celles que d’autres partagent.");
    }

    @Override
    public Right right() {
        return Right.QUERY;
    }

    @Override
    public Class<AllSaved> type() {
        return AllSaved.class;
    }

    @Override
    public AllSaved view(Asked asked) throws Refusal {
        return new AllSaved(new Memory(asked).saved(), route().kept(asked.choices()));
    }

    @Override
    public Drawn draw(AllSaved all, Sheet sheet) {
        String title = sheet.say("Kept questions", "Questions gardées");
        String lede =
                sheet.say(
                        "Whoever opens a shared question gets the answer that they may see.",
                        "Qui ouvre une question partagée reçoit la réponse qu’il a le droit de voir.");
        return Drawn.of(title, SqlScreen.PATH, Head.of(title, lede).tag(), main(all, title, sheet))
                .under(sheet.say("SQL workbench", "Atelier SQL"), SqlScreen.PATH);
    }

    private static Markup main(AllSaved all, String title, Sheet sheet) {
        if (all.questions().items().isEmpty()) {
            return Tag.of(
                            "div",
                            Tag.of(
                                    "p",
                                    sheet.say(
                                            "Nobody keeps one yet. Ask the project, then keep the"
                                                    + " question under a name.",
                                            "Personne n’en garde encore. Interrogez le projet, puis"
                                                    + " gardez la question sous un nom.")),
                            sheet.link(
                                    SqlScreen.PATH,
                                    sheet.say("Ask the project", "Interroger le projet")))
                    .as("empty");
        }
        List<Tag> lines = all.questions().items().stream().map(it -> line(it, sheet)).toList();
        Tag heads =
                Tables.heads(
                        List.of(
                                sheet.say("Question", "Question"),
                                sheet.say("What it is for", "À quoi elle sert"),
                                sheet.say("Who finds it", "Qui la trouve"),
                                sheet.say("Changed", "Modifiée"),
                                sheet.say("Do", "Faire")));
        return Tag.of(
                        "div",
                        Tables.titled(title, heads, lines),
                        new Pager(all.questions(), all.said(), SavedDeeds.PATH, sheet).draw())
                .as("card flush");
    }

    private static Tag line(SqlView.Saved one, Sheet sheet) {
        return Tag.of(
                "tr",
                Tag.of("th", link(one, sheet)).at("scope", "row"),
                Tag.of("td", one.words()),
                Tag.of("td", sheet.say(reach(one))),
                Tag.of("td", sheet.ago(one.changed())),
                Tag.of("td", mayRemove(one, sheet) ? remove(one, sheet) : Markup.none()));
    }

    static Tag link(SqlView.Saved one, Sheet sheet) {
        String number = String.valueOf(one.number());
        return sheet.link(Choices.none().with("saved", number).after(SqlScreen.PATH), one.name());
    }

    static Phrase reach(SqlView.Saved one) {
        if (!one.own()) {
            return Phrase.of("shared by %s", "partagée par %s", one.who());
        }
        return one.shared()
                ? new Phrase("shared by you", "partagée par vous")
                : new Phrase("you alone", "vous seul");
    }

    static boolean mayRemove(SqlView.Saved one, Sheet sheet) {
        return one.own() || sheet.offers(Right.ADMINISTER);
    }

    /// Taken away after a second thought.
    static Tag remove(SqlView.Saved one, Sheet sheet) {
        String name = sheet.say(Phrase.of("Delete '%s'", "Supprimer «\u00a0%s\u00a0»", one.name()));
        return Tag.of(
                        "details",
                        Tag.of("summary", sheet.say("Delete…", "Supprimer…"))
                                .at("aria-label", name + "…"),
                        sheet.button(
                                SavedDeeds.PATH + "/" + one.number() + "/remove",
                                sheet.say("Delete for good", "Supprimer définitivement"),
                                "btn danger",
                                Markup.none()))
                .as("more");
    }
}
