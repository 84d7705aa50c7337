package socle.app.screens.job;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import socle.api.access.Right;
import socle.api.live.Firing;
import socle.api.live.Input;
import socle.api.text.Phrase;
import socle.app.show.Tables;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.view.Drawn;
import socle.app.view.Head;
import socle.app.view.Icon;
import socle.app.view.Pager;
import socle.app.view.Paths;
import socle.app.view.Sheet;
import socle.app.view.Stamp;

/// How a job looks: when it is due, a form to start it, what became of its times.
record JobPage(OneJob one, Sheet sheet) {

    private static final int TROUBLES = 3;

    Drawn draw() {
        return Drawn.of(one.job().title(), JobsScreen.PATH, head(), facts(), form(), firings())
                .under(sheet.say("Jobs", "Travaux"), JobsScreen.PATH);
    }

    private Tag head() {
        Markup sort =
                Tag.of(
                                "p",
                                Icon.CLOCK.tag(),
                                Tag.of("span", sheet.say("Job", "Travail")),
                                sheet.node(one.job().node()))
                        .as("kind");
        return Head.of(one.job().title(), sheet.say(lede())).sort(sort).tag();
    }

    private Phrase lede() {
        return one.job()
                .next()
                .map(
                        it ->
                                Phrase.of(
                                        "Due next on %s.",
                                        "Prochaine échéance le %s.", sheet.dates().instant(it)))
                .orElse(
                        new Phrase(
                                "Time alone does not make it due.",
                                "L’heure seule ne le déclenche pas."));
    }

    private Tag facts() {
        List<Markup> facts = new ArrayList<>();
        facts.add(Tag.of("dt", sheet.say("Due", "Échéance")));
        facts.add(Tag.of("dd", JobsPage.said(one.job().triggers(), sheet)));
        facts.add(Tag.of("dt", sheet.say("Makes run", "Fait exécuter")));
        facts.add(
                Tag.of(
                        "dd",
                        one.job().selects().isEmpty()
                                ? sheet.node(one.job().node())
                                : Tag.of("code", String.join(" ", one.job().selects()))));
        return Tag.of("dl").as("facts card").with(facts);
    }

    private Markup form() {
        if (!sheet.offers(Right.RUN)) {
            return Markup.none();
        }
        List<Markup> fields = new ArrayList<>();
        one.fields().forEach(it -> fields.add(field(it)));
        fields.add(
                Tag.of(
                                "div",
                                Tag.of(
                                                "button",
                                                Icon.PLAY.tag(),
                                                Markup.words(
                                                        sheet.say(
                                                                "Run it now", "Lancer maintenant")))
                                        .as("btn main")
                                        .at("type", "submit"))
                        .as("actions"));
        return Tag.of(
                        "section",
                        Tag.of("h2", sheet.say("Start it by hand", "Le lancer à la main"))
                                .at("id", "start"),
                        sheet.form(JobsPage.path(one.job().node()) + "/run", Markup.all(fields))
                                .as("stack-s"))
                .as("sec card stack-s")
                .at("aria-labelledby", "start");
    }

    private Tag field(OneJob.Field field) {
        String id = "input-" + field.name();
        Tag box = Tag.of("div", Tag.of("label", field.name()).at("for", id));
        box = box.with(Tag.of("p", sheet.say(hint(field))).as("hint").at("id", id + "-hint"));
        if (field.wrong().isPresent()) {
            box =
                    box.with(
                            Tag.of("p", sheet.say(field.wrong().get()))
                                    .as("err")
                                    .at("id", id + "-err"));
        }
        Tag input =
                control(field)
                        .at("id", id)
                        .at("name", JobScreen.INPUT + field.name())
                        .at(
                                "aria-describedby",
                                field.wrong().isPresent()
                                        ? id + "-err " + id + "-hint"
                                        : id + "-hint");
        return box.with(field.wrong().isPresent() ? input.at("aria-invalid", "true") : input);
    }

    private static Tag control(OneJob.Field field) {
        List<String> choices =
                field.type() == Input.Type.TRUTH ? List.of("true", "false") : field.choices();
        if (choices.isEmpty()) {
            return Tag.of("input")
                    .at("type", type(field.type()))
                    .at("autocomplete", "off")
                    .at("value", field.value());
        }
        List<Tag> options = new ArrayList<>();
        for (String choice : choices) {
            Tag option = Tag.of("option", choice).at("value", choice);
            options.add(choice.equals(field.value()) ? option.at("selected", "selected") : option);
        }
        return Tag.of("select").with(options);
    }

    /// A wrong value must stay to be mended: a browser empties a field of numbers that holds none.
    private static String type(Input.Type type) {
        return type == Input.Type.DATE ? "date" : "text";
    }

    private static Phrase hint(OneJob.Field field) {
        Phrase type =
                switch (field.type()) {
                    case TEXT -> new Phrase("a text", "un texte");
                    case INTEGER -> new Phrase("a whole number", "un nombre entier");
                    case NUMBER -> new Phrase("a number", "un nombre");
                    case DATE -> new Phrase("a date, 2026-01-31", "une date, 2026-01-31");
                    case TIMESTAMP ->
                            new Phrase(
                                    "a time in UTC, 2026-01-31T12:00",
                                    "une heure UTC, 2026-01-31T12:00");
                    case TRUTH -> new Phrase("true or false", "true ou false");
                };
        return field.required()
                ? Phrase.of("%s, required", "%s, à donner", type)
                : Phrase.of("%s; may stay as it is", "%s\u202f; peut rester ainsi", type);
    }

    private Markup firings() {
        if (one.firings().items().isEmpty()) {
            return Tag.of("p", sheet.say("It was never due yet.", "Il n’a encore jamais été dû."))
                    .as("sec quiet");
        }
        String name = sheet.say("Its times, the last first", "Ses échéances, la dernière d’abord");
        Tag heads =
                Tables.heads(
                        List.of(
                                sheet.say("Due", "Échéance"),
                                sheet.say("Because", "Cause"),
                                sheet.say("State", "État"),
                                sheet.say("Run", "Exécution"),
                                sheet.say("Began late by", "Retard"),
                                sheet.say("Took", "Durée")),
                        2);
        List<Tag> lines = one.firings().items().stream().map(this::line).toList();
        return Tag.of(
                        "section",
                        Tables.titled(name, heads, lines),
                        new Pager(one.firings(), one.said(), JobsPage.path(one.job().node()), sheet)
                                .draw())
                .as("sec card flush");
    }

    private Tag line(Firing firing) {
        Tag state = Tag.of("td", JobWords.chip(firing.state(), sheet));
        for (Firing.TroubleOf trouble : firing.troubles().stream().limit(TROUBLES).toList()) {
            state =
                    state.with(
                            Tag.of("br"),
                            Tag.of(
                                            "span",
                                            sheet.node(trouble.node()),
                                            Markup.words(
                                                    sheet.say(": ", "\u00a0: ")
                                                            + sheet.say(trouble.why())))
                                    .as("small"));
        }
        return Tag.of(
                "tr",
                Tag.of("th", sheet.dates().instant(firing.due())).at("scope", "row"),
                Tag.of("td", sheet.say(JobWords.of(firing.cause()))),
                state,
                Tag.of(
                        "td",
                        firing.run()
                                .<Markup>map(
                                        it ->
                                                sheet.link(Paths.run(it), "#" + Stamp.shortened(it))
                                                        .as("mono"))
                                .orElse(Markup.words("—"))),
                Tag.of("td", firing.began().map(it -> length(firing.due(), it)).orElse("—"))
                        .as("num nowrap"),
                Tag.of("td", took(firing)).as("num nowrap"));
    }

    private String took(Firing firing) {
        return firing.began().isPresent() && firing.ended().isPresent()
                ? length(firing.began().get(), firing.ended().get())
                : "—";
    }

    private String length(Instant from, Instant to) {
        return sheet.dates().duration(Duration.between(from, to));
    }
}
