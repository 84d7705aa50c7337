package socle.app.screens.sql;

import java.util.List;
import java.util.Locale;
import socle.api.data.Table;
import socle.api.text.Phrase;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.view.Icon;
import socle.app.view.Sheet;

/// What stands beside a question: the tables that it may read, the questions that are kept.
record BesidePart(SqlView view, Sheet sheet) {

    /// The tree of more tables is too long to be read; the search finds them.
    private static final int TABLES = 100;

    Tag draw() {
        return Tag.of("div", tables(), saved()).as("stack beside");
    }

    private Tag tables() {
        List<Tag> lines =
                view.tables().stream()
                        .limit(TABLES)
                        .map(table -> Tag.of("li", table(table)))
                        .toList();
        String title = sheet.say("Tables", "Tables");
        int more = view.tables().size() - lines.size();
        Tag rest =
                more == 0
                        ? sheet.link(
                                WordsScreen.PATH,
                                sheet.say("Functions and keywords", "Fonctions et mots-clés"))
                        : sheet.link(
                                "/datasets",
                                sheet.say(Phrase.of("%s more", "%s autres", Phrase.count(more))));
        return card(title, Tag.of("ul").as("tree").with(lines), rest);
    }

    private static Tag card(String title, Tag list, Tag rest) {
        return Tag.of(
                        "nav",
                        Tag.of("h2", title).as("small quiet"),
                        list,
                        Tag.of("p", rest).as("small"))
                .as("card stack-s")
                .at("aria-label", title);
    }

    private static Tag table(Table table) {
        List<Tag> columns =
                table.columns().stream()
                        .map(
                                it ->
                                        Tag.of(
                                                "li",
                                                Markup.words(it.name()),
                                                Tag.of("span", it.type().toLowerCase(Locale.ROOT))))
                        .toList();
        return Tag.of(
                "details",
                Tag.of("summary", Icon.TABLE.tag(), Markup.words(table.name())),
                Tag.of("ul").with(columns));
    }

    private Markup saved() {
        if (view.kept().isEmpty()) {
            return Markup.none();
        }
        List<Tag> lines = view.kept().stream().map(this::line).toList();
        return card(
                sheet.say("Kept questions", "Questions gardées"),
                Tag.of("ul").as("kept").with(lines),
                sheet.link(SavedDeeds.PATH, sheet.say("All of them", "Toutes")));
    }

    private Tag line(SqlView.Saved one) {
        boolean isHere = view.saved().isPresent() && view.saved().get().number() == one.number();
        Tag link = SavedScreen.link(one, sheet);
        Tag line = Tag.of("li", isHere ? link.at("aria-current", "true") : link);
        return one.own() ? line : line.with(Tag.of("span", " " + one.who()).as("small quiet"));
    }
}
