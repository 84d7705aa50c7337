package socle.app.screens.sql;

import java.util.ArrayList;
import java.util.List;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.app.screens.sql.SqlView.Trouble;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.view.Choices;
import socle.app.view.Drawn;
import socle.app.view.Head;
import socle.app.view.Icon;
import socle.app.view.Sheet;
import socle.core.sight.Questions;

/// How the workbench looks.
record SqlPage(SqlView view, Sheet sheet) {

    Drawn draw() {
        String title = sheet.say("Ask the project", "Interroger le projet");
        String lede =
                sheet.say(
                        "Read only, within what your role may see.",
                        "Lecture seule, dans les droits de votre rôle.");
        Tag bench = Tag.of("div", stack(), new BesidePart(view, sheet).draw()).as("bench");
        return Drawn.of(
                title,
                SqlScreen.PATH,
                Head.of(title, lede).tag(),
                bench.at("data-stays", "yes"),
                recent(),
                Tag.of("script").at("src", sheet.places().asset("js/sql.js")).at("defer", "defer"));
    }

    private Tag stack() {
        List<Markup> parts = new ArrayList<>();
        view.saved().ifPresent(it -> parts.add(opened(it)));
        parts.add(form());
        view.trouble().ifPresent(it -> parts.add(trouble(it)));
        view.plan().ifPresent(it -> parts.add(plan(it)));
        if (!view.policies().isEmpty()) {
            parts.add(narrowed());
        }
        view.answer().ifPresent(it -> parts.add(new AnswerPart(it, address(), sheet).draw()));
        parts.add(new KeepPart(view, sheet).draw());
        parts.add(new FilePart(view, sheet).draw());
        return Tag.of("div", Markup.all(parts.toArray(Markup[]::new))).as("stack");
    }

    /// The question as links say it.
    private Choices address() {
        Choices asked = Choices.none();
        asked =
                Wording.isShort(view.question()) || view.number().isEmpty()
                        ? asked.with("q", view.question())
                        : asked.with("asked", String.valueOf(view.number().get()));
        return asked.with("saved", kept());
    }

    private String kept() {
        return view.saved().map(it -> String.valueOf(it.number())).orElse("");
    }

    /// Which policies keep something of what is asked from whoever asks.
    private Tag narrowed() {
        List<Markup> words = new ArrayList<>();
        words.add(
                Markup.words(
                        sheet.say(
                                "Policies keep rows or columns of these tables from you: ",
                                "Des politiques vous cachent des lignes ou des colonnes de ces"
                                        + " tables\u00a0: ")));
        for (NodeId policy : view.policies()) {
            words.add(sheet.link("/nodes/" + policy, policy.value()));
            words.add(Markup.words(" "));
        }
        return Tag.of("div", Tag.of("p").with(words)).as("alert warn").at("role", "note");
    }

    private Tag opened(SqlView.Saved saved) {
        Tag words =
                Tag.of(
                        "div",
                        Tag.of("h2", saved.name()),
                        Tag.of("p", sheet.say(SavedScreen.reach(saved))).as("small quiet"));
        return saved.words().isEmpty() ? words : words.with(Tag.of("p", saved.words()));
    }

    private Tag form() {
        return sheet.form(
                        SqlScreen.PATH,
                        Markup.all(
                                Tag.of("label", sheet.say("Question", "Question"))
                                        .at("for", "sql-question"),
                                hint(),
                                Tag.of("div", text()).as("editing"),
                                kept().isEmpty() ? Markup.none() : Sheet.hidden("saved", kept()),
                                buttons()))
                .as("stack-s")
                .at("id", "sql-form");
    }

    private Tag hint() {
        Phrase limits =
                Phrase.of(
                        "Ctrl + Enter asks it. One SELECT, at most %s s and %s rows to look at.",
                        "Ctrl + Entrée la pose. Un SELECT, au plus %s s et %s lignes à regarder.",
                        Questions.LOOK.time().toSeconds(),
                        Phrase.count(Questions.LOOK.rows()));
        return Tag.of("p", sheet.say(limits)).as("hint").at("id", "sql-hint");
    }

    private Tag text() {
        boolean isWrong = view.trouble().filter(it -> !it.stopped()).isPresent();
        Tag text =
                Tag.of("textarea", view.question())
                        .as("editor")
                        .at("id", "sql-question")
                        .at("name", "q")
                        .at("rows", "9")
                        .at("wrap", "off")
                        .at("maxlength", String.valueOf(Wording.LONGEST))
                        .at("spellcheck", "false")
                        .at("autocapitalize", "off")
                        .at("autocomplete", "off")
                        .at("aria-describedby", isWrong ? "sql-hint sql-trouble" : "sql-hint");
        return isWrong ? text.at("aria-invalid", "true") : text;
    }

    /// The last one stops what is under way: the page stays while its answer is awaited.
    private Tag buttons() {
        Tag run =
                Tag.of("button", Icon.PLAY.tag(), Markup.words(sheet.say("Run", "Exécuter")))
                        .as("btn main")
                        .at("type", "submit")
                        .at("id", "sql-run");
        Tag plan =
                Tag.of("button", sheet.say("Explain", "Expliquer le plan"))
                        .as("btn")
                        .at("type", "submit")
                        .at("name", "plan")
                        .at("value", "1");
        Tag stop =
                Tag.of("button", Icon.CLOSE.tag(), Markup.words(sheet.say("Stop", "Arrêter")))
                        .as("btn")
                        .at("type", "submit")
                        .at("id", "sql-stop")
                        .at("formaction", "/sql/stop");
        return Tag.of("div", run, plan, stop).as("actions").at("id", "sql-actions");
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
                .as(trouble.stopped() ? "alert warn" : "alert bad")
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

    private Markup recent() {
        if (view.recent().isEmpty()) {
            return Markup.none();
        }
        Tag table =
                new Lines(view.recent(), sheet)
                        .table(sheet.say("Your last questions", "Vos dernières questions"));
        Tag all =
                Tag.of(
                                "p",
                                sheet.link(
                                        HistoryScreen.PATH,
                                        sheet.say("All your questions", "Toutes vos questions")))
                        .as("pager");
        return Tag.of("section", table, all).as("sec card flush");
    }
}
