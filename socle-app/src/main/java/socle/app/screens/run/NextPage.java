package socle.app.screens.run;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import socle.api.access.Right;
import socle.api.data.Column;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.app.show.State;
import socle.app.show.Tables;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.view.Drawn;
import socle.app.view.Filters;
import socle.app.view.Head;
import socle.app.view.Icon;
import socle.app.view.Pager;
import socle.app.view.Sheet;

/// How a plan looks.
record NextPage(Next next, Sheet sheet) {

    private static final int SHOWN = 20;

    Drawn draw() {
        return Drawn.of(
                        sheet.say("What would run", "Ce qui s’exécuterait"),
                        RunsScreen.PATH,
                        head(),
                        Filters.of(NextScreen.PATH, next.said(), sheet)
                                .text("select", new Phrase("Which nodes", "Quels nœuds"), "search")
                                .form(new Phrase("Selection", "Sélection")),
                        blocked(),
                        shapes(),
                        steps(),
                        orphans())
                .under(sheet.say("Runs", "Exécutions"), RunsScreen.PATH);
    }

    private Tag head() {
        List<Tag> actions = new ArrayList<>();
        if (sheet.offers(Right.RUN) && next.steps().total() > 0) {
            actions.add(
                    sheet.form(
                            RunsScreen.PATH,
                            Markup.all(
                                    Sheet.hidden("select", next.said().one("select").orElse("")),
                                    Tag.of(
                                                    "button",
                                                    Icon.PLAY.tag(),
                                                    Markup.words(
                                                            sheet.say(
                                                                    "Start this run",
                                                                    "Lancer cette exécution")))
                                            .as("btn main")
                                            .at("type", "submit"))));
        }
        return Head.of(sheet.say(finding()), sheet.say(lede())).actions(actions).tag();
    }

    private Phrase finding() {
        long count = next.steps().total();
        if (count == 0) {
            return next.blocked().isEmpty()
                    ? new Phrase(
                            "All is up to date, nothing would run",
                            "Tout est à jour, rien ne s’exécuterait")
                    : new Phrase(
                            "Nothing would run, something is blocked",
                            "Rien ne s’exécuterait, quelque chose est bloqué");
        }
        return Phrase.of(
                count == 1 ? "%s node would run" : "%s nodes would run",
                count == 1 ? "%s nœud s’exécuterait" : "%s nœuds s’exécuteraient",
                Phrase.count(count));
    }

    private Phrase lede() {
        Phrase rest =
                Phrase.of("%s are up to date.", "%s sont à jour.", Phrase.count(next.upToDate()));
        return next.last()
                .map(
                        it ->
                                Phrase.of(
                                        "%1$s The steps took %2$s in all the last time.",
                                        "%1$s Ces étapes ont pris %2$s en tout la dernière fois.",
                                        rest,
                                        sheet.dates().duration(it)))
                .orElse(rest);
    }

    private Markup steps() {
        if (next.steps().items().isEmpty()) {
            return Markup.none();
        }
        String name = sheet.say("In this order", "Dans cet ordre");
        Tag heads =
                Tables.heads(
                        List.of(
                                sheet.say("Node", "Nœud"),
                                sheet.say("Kind", "Genre"),
                                sheet.say("Why", "Pourquoi"),
                                sheet.say("Waits for", "Attend"),
                                sheet.say("Took last time", "Dernière durée")),
                        2);
        List<Tag> lines = next.steps().items().stream().map(this::step).toList();
        return Tag.of(
                        "section",
                        Tables.titled(name, heads, lines),
                        new Pager(next.steps(), next.said(), NextScreen.PATH, sheet).draw())
                .as("sec card flush");
    }

    private Tag step(Next.Step step) {
        return Tag.of(
                "tr",
                Tag.of("th", sheet.node(step.node())).at("scope", "row"),
                Tag.of("td", sheet.say(step.kind())),
                Tag.of("td", sheet.say(step.reason())),
                Tag.of("td", step.waits() == 0 ? "—" : sheet.numbers().count(step.waits()))
                        .as("num"),
                Tag.of("td", step.last().map(sheet.dates()::duration).orElse("—"))
                        .as("num nowrap"));
    }

    private Markup blocked() {
        if (next.blocked().isEmpty()) {
            return Markup.none();
        }
        List<Tag> lines = new ArrayList<>();
        for (Next.Blocked one : next.blocked().stream().limit(SHOWN).toList()) {
            lines.add(
                    Tag.of(
                                    "div",
                                    State.FELL.glyph(),
                                    Tag.of(
                                            "div",
                                            Tag.of(
                                                    "p",
                                                    sheet.node(one.node()),
                                                    Markup.words(
                                                            sheet.say(
                                                                    " cannot run because of ",
                                                                    " ne peut pas s’exécuter à cause de ")),
                                                    sheet.node(one.by())),
                                            Tag.of("p", sheet.say(one.why()))))
                            .as("alert bad"));
        }
        return Tag.of(
                        "section",
                        Tag.of(
                                        "h2",
                                        sheet.say("Blocked", "Bloqués")
                                                + " ("
                                                + next.blocked().size()
                                                + ")")
                                .at("id", "blocked"))
                .as("sec stack-s")
                .at("aria-labelledby", "blocked")
                .with(lines);
    }

    private Markup shapes() {
        if (next.shapes().isEmpty()) {
            return Markup.none();
        }
        List<Tag> lines = next.shapes().stream().limit(SHOWN).map(this::shape).toList();
        return Tag.of(
                        "section",
                        Tag.of(
                                        "h2",
                                        sheet.say(
                                                "Tables that change shape",
                                                "Tables qui changent de forme"))
                                .at("id", "shapes"))
                .as("sec stack-s")
                .at("aria-labelledby", "shapes")
                .with(lines);
    }

    private Tag shape(Next.Shape shape) {
        List<Tag> lines = new ArrayList<>();
        line(lines, sheet.say("Appear", "Apparaissent"), columns(shape.appear()));
        line(lines, sheet.say("Vanish", "Disparaissent"), columns(shape.vanish()));
        line(
                lines,
                sheet.say("Change their type", "Changent de type"),
                shape.retyped().stream()
                        .map(it -> it.column() + " (" + it.from() + " → " + it.to() + ")")
                        .collect(Collectors.joining(", ")));
        line(
                lines,
                sheet.say("This breaks", "Cela casse"),
                shape.breaks().stream().map(NodeId::value).collect(Collectors.joining(", ")));
        State state = shape.breaks().isEmpty() ? State.WARNED : State.FELL;
        return Tag.of(
                        "div",
                        state.glyph(),
                        Tag.of("div", Tag.of("p", Tag.of("b", sheet.node(shape.node()))))
                                .with(lines))
                .as("alert " + (shape.breaks().isEmpty() ? "warn" : "bad"));
    }

    private void line(List<Tag> lines, String name, String words) {
        if (!words.isEmpty()) {
            lines.add(Tag.of("p", name + sheet.say(": ", "\u00a0: ") + words));
        }
    }

    private static String columns(List<Column> columns) {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    private Markup orphans() {
        if (next.orphans().isEmpty()) {
            return Markup.none();
        }
        String names =
                next.orphans().stream()
                        .limit(SHOWN)
                        .map(NodeId::value)
                        .collect(Collectors.joining(", "));
        return Tag.of(
                        "p",
                        sheet.say(
                                        "No longer declared, and forgotten by the next run: ",
                                        "Plus déclarés, et oubliés par la prochaine exécution\u00a0: ")
                                + names)
                .as("sec quiet");
    }
}
