package socle.app.screens.sql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import socle.api.data.Column;
import socle.api.data.Table;
import socle.api.text.Phrase;
import socle.app.screens.sql.SqlView.Answer;
import socle.app.screens.sql.SqlView.Trouble;
import socle.app.show.Tables;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.show.words.Values;
import socle.app.view.Choices;
import socle.app.view.Drawn;
import socle.app.view.Head;
import socle.app.view.Icon;
import socle.app.view.Listing;
import socle.app.view.Pager;
import socle.app.view.Sheet;
import socle.core.sight.Questions;

/// How the workbench looks.
record SqlPage(SqlView view, Sheet sheet) {

    /// The tree of more tables is too long to be read; the search finds them.
    private static final int TABLES = 100;

    Drawn draw() {
        String title = sheet.say("Ask the project", "Interroger le projet");
        String lede =
                sheet.say(
                        "Read only, within what your role may see.",
                        "Lecture seule, dans les droits de votre rôle.");
        Tag stack = Tag.of("div", form()).as("stack");
        stack = view.trouble().map(this::trouble).map(stack::with).orElse(stack);
        stack = view.plan().map(this::plan).map(stack::with).orElse(stack);
        stack = view.answer().map(this::answer).map(stack::with).orElse(stack);
        return Drawn.of(
                title,
                SqlScreen.PATH,
                Head.of(title, lede).tag(),
                Tag.of("div", tree(), stack).as("bench"));
    }

    private Tag form() {
        String hint =
                sheet.say(
                        Phrase.of(
                                "One SELECT. At most %s s and %s rows to look at.",
                                "Un SELECT. Au plus %s s et %s lignes à regarder.",
                                Questions.LOOK.time().toSeconds(),
                                Phrase.count(Questions.LOOK.rows())));
        Tag text =
                Tag.of("textarea", view.question())
                        .as("editor")
                        .at("id", "sql-question")
                        .at("name", "q")
                        .at("rows", "9")
                        .at("wrap", "off")
                        .at("spellcheck", "false")
                        .at("autocapitalize", "off")
                        .at(
                                "aria-describedby",
                                view.trouble().isPresent() ? "sql-hint sql-trouble" : "sql-hint");
        if (view.trouble().isPresent()) {
            text = text.at("aria-invalid", "true");
        }
        return Tag.of(
                        "form",
                        Tag.of("label", sheet.say("Question", "Question"))
                                .at("for", "sql-question"),
                        Tag.of("p", hint).as("hint").at("id", "sql-hint"),
                        text,
                        Tag.of(
                                        "div",
                                        Tag.of(
                                                        "button",
                                                        Icon.PLAY.tag(),
                                                        Markup.words(sheet.say("Run", "Exécuter")))
                                                .as("btn main")
                                                .at("type", "submit"),
                                        Tag.of("button", sheet.say("Explain", "Expliquer le plan"))
                                                .as("btn")
                                                .at("type", "submit")
                                                .at("name", "plan")
                                                .at("value", "1"))
                                .as("actions"))
                .as("stack-s")
                .at("action", sheet.places().of(SqlScreen.PATH).orElse(SqlScreen.PATH));
    }

    private Tag tree() {
        List<Tag> lines =
                view.tables().stream()
                        .limit(TABLES)
                        .map(table -> Tag.of("li", table(table)))
                        .toList();
        Tag nav =
                Tag.of(
                                "nav",
                                Tag.of("h2", sheet.say("Tables", "Tables")).as("small quiet"),
                                Tag.of("ul").as("tree").with(lines))
                        .as("card")
                        .at("aria-label", sheet.say("Tables", "Tables"));
        int more = view.tables().size() - lines.size();
        return more == 0
                ? nav
                : nav.with(
                        Tag.of(
                                "p",
                                sheet.link(
                                        "/datasets",
                                        sheet.say(
                                                Phrase.of(
                                                        "%s more",
                                                        "%s autres", Phrase.count(more))))));
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

    /// Where, what, what to do.
    private Tag trouble(Trouble trouble) {
        Tag told =
                Tag.of(
                        "div",
                        Tag.of("p", Tag.of("b", sheet.say(Phrase.same(trouble.what())))),
                        Tag.of("p", sheet.say(Phrase.same(trouble.todo()))));
        if (trouble.offset() >= 0) {
            told = told.with(culprit(trouble.offset()));
        }
        return Tag.of("div", told)
                .as("alert bad")
                .at("aria-live", "assertive")
                .at("id", "sql-trouble");
    }

    private Tag culprit(int offset) {
        Place place = Place.of(view.question(), offset);
        return Tag.of(
                "p",
                Markup.words(
                        sheet.say(
                                Phrase.of(
                                        "Line %s, column %s: ",
                                        "Ligne %s, colonne %s\u00a0: ",
                                        place.line(),
                                        place.column()))),
                Tag.of("code", Markup.words(place.before()), Tag.of("mark", place.word())));
    }

    private Tag plan(String plan) {
        return Tag.of(
                        "section",
                        Tag.of("h2", sheet.say("Plan", "Plan")),
                        Tag.of("pre", Tag.of("code", plan))
                                .as("scroll")
                                .at("tabindex", "0")
                                .at("role", "region")
                                .at("aria-label", sheet.say("Plan", "Plan")))
                .as("card");
    }

    private Tag answer(Answer answer) {
        String name = sheet.say("Answer", "Résultat");
        List<Tag> heads = answer.rows().columns().stream().map(this::head).toList();
        Tag table = Tables.untitled(name, Tag.of("thead", Tag.of("tr").with(heads)), lines(answer));
        Listing<Object> part =
                new Listing<>(
                        Collections.nCopies(answer.rows().size(), ""),
                        answer.next(),
                        answer.total());
        Choices choices = Choices.none().with("q", view.question());
        return Tag.of(
                        "div",
                        Tag.of(
                                        "div",
                                        Tag.of("h2", name),
                                        Tag.of("span", counted(answer)).as("small quiet"))
                                .as("sec-head"),
                        table,
                        new Pager(
                                        part,
                                        answer.from() == 0
                                                ? choices
                                                : choices.with(
                                                        "after", String.valueOf(answer.from())),
                                        SqlScreen.PATH,
                                        sheet)
                                .draw(),
                        Tag.of("p", file("csv", "CSV"), file("json", "JSON")).as("pager actions"))
                .as("card flush gridtab");
    }

    private Tag file(String form, String words) {
        String path = Choices.none().with("q", view.question()).after("/sql/answer/" + form);
        return sheet.link(path, Markup.all(Icon.DOWN.tag(), Markup.words(words))).as("btn");
    }

    private String counted(Answer answer) {
        Phrase rows =
                answer.whole()
                        ? Phrase.of(
                                answer.total() == 1 ? "%s row" : "%s rows",
                                answer.total() == 1 ? "%s ligne" : "%s lignes",
                                Phrase.count(answer.total()))
                        : Phrase.of(
                                "the first %s rows of more",
                                "les %s premières lignes, il y en a d’autres",
                                Phrase.count(answer.total()));
        return sheet.say(rows);
    }

    private Tag head(Column column) {
        Tag head =
                Tag.of("th", Markup.words(column.name()), Tag.of("span", column.type()).as("small"))
                        .at("scope", "col");
        return column.family() == Column.Family.NUMBER ? head.as("num") : head;
    }

    private List<Tag> lines(Answer answer) {
        Values values = new Values(sheet.language());
        List<Tag> lines = new ArrayList<>();
        for (int row = 0; row < answer.rows().size(); row++) {
            List<Tag> cells = new ArrayList<>();
            for (int i = 0; i < answer.rows().columns().size(); i++) {
                Object value = answer.rows().at(row, i);
                Tag cell = Tag.of("td", values.of(value));
                boolean isNumber = answer.rows().columns().get(i).family() == Column.Family.NUMBER;
                cells.add(value == null ? cell.as("quiet") : isNumber ? cell.as("num") : cell);
            }
            lines.add(Tag.of("tr").with(cells));
        }
        return lines;
    }
}
