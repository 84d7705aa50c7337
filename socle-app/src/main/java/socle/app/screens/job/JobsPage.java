package socle.app.screens.job;

import java.util.List;
import java.util.stream.Collectors;
import socle.api.live.Firing;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.app.show.Tables;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.app.view.Choices;
import socle.app.view.Drawn;
import socle.app.view.Head;
import socle.app.view.Pager;
import socle.app.view.Paths;
import socle.app.view.Sheet;

/// How the list of jobs looks.
record JobsPage(Jobs jobs, Sheet sheet) {

    Drawn draw() {
        return Drawn.of(
                sheet.say("Jobs", "Travaux"),
                JobsScreen.PATH,
                Head.of(sheet.say(finding()), sheet.say(lede())).tag(),
                table());
    }

    static String path(NodeId node) {
        return JobsScreen.PATH + "/" + Paths.segment(node.value());
    }

    private Phrase finding() {
        long bad =
                jobs.jobs().items().stream()
                        .filter(it -> !it.last().isEmpty() && isBad(it.last().getFirst()))
                        .count();
        if (jobs.jobs().total() == 0) {
            return new Phrase("Nothing runs by itself", "Rien ne s’exécute de soi-même");
        }
        return bad == 0
                ? Phrase.of(
                        "%s jobs, none failed the last time",
                        "%s travaux, aucun n’a échoué la dernière fois",
                        Phrase.count(jobs.jobs().total()))
                : Phrase.of(
                        bad == 1
                                ? "One of %2$s jobs did not go well the last time"
                                : "%1$s of %2$s jobs did not go well the last time",
                        bad == 1
                                ? "Un des %2$s travaux s’est mal passé la dernière fois"
                                : "%1$s des %2$s travaux se sont mal passés la dernière fois",
                        bad,
                        Phrase.count(jobs.jobs().total()));
    }

    private static boolean isBad(Jobs.Fired fired) {
        return switch (fired.state()) {
            case FAILED, FELL, MISSED -> true;
            case DUE, RUNNING, DONE, SKIPPED -> false;
        };
    }

    private static Phrase lede() {
        return new Phrase(
                "A server keeps the times; whatever comes while none serves is told as missed, or made up"
                        + " for, as each says itself.",
                "Un serveur tient les heures\u202f; ce qui tombe quand aucun ne sert est dit manqué, ou"
                        + " rattrapé, selon ce que chacun en dit.");
    }

    private Markup table() {
        if (jobs.jobs().items().isEmpty()) {
            return Tag.of(
                            "div",
                            Tag.of(
                                    "p",
                                    sheet.say(
                                            "A node that schedules is a file with a time, an interval, a pattern of files,"
                                                    + " or the names of others after which it comes.",
                                            "Un nœud qui planifie est un fichier avec une heure, un intervalle, un motif de"
                                                    + " fichiers, ou les noms de ceux qu’il suit.")))
                    .as("empty");
        }
        String name = sheet.say("What runs by itself", "Ce qui s’exécute de soi-même");
        Tag heads =
                Tables.heads(
                        List.of(
                                sheet.say("Job", "Travail"),
                                sheet.say("Due", "Échéance"),
                                sheet.say("Makes run", "Fait exécuter"),
                                sheet.say("Next", "Prochaine"),
                                sheet.say("Last times", "Dernières fois")));
        List<Tag> lines = jobs.jobs().items().stream().map(this::line).toList();
        return Tag.of(
                        "section",
                        Tables.titled(name, heads, lines),
                        new Pager(jobs.jobs(), Choices.none(), JobsScreen.PATH, sheet).draw())
                .as("sec card flush");
    }

    private Tag line(Jobs.Job job) {
        return Tag.of(
                "tr",
                Tag.of(
                                "th",
                                sheet.link(path(job.node()), job.title()),
                                Tag.of("br"),
                                Tag.of("code", job.node().value()).as("small quiet"))
                        .at("scope", "row"),
                Tag.of("td", said(job.triggers(), sheet)),
                Tag.of("td", selected(job)),
                Tag.of(
                        "td",
                        job.next()
                                .<Markup>map(it -> Markup.words(sheet.dates().instant(it)))
                                .orElse(Markup.words("—"))),
                Tag.of("td", last(job)));
    }

    static Markup said(List<Phrase> triggers, Sheet sheet) {
        return Markup.words(
                triggers.isEmpty()
                        ? sheet.say("by hand alone", "à la main seulement")
                        : triggers.stream()
                                .map(sheet::say)
                                .collect(Collectors.joining(sheet.say("; ", "\u202f; "))));
    }

    private Markup selected(Jobs.Job job) {
        return job.selects().isEmpty()
                ? Markup.words(sheet.say("itself", "lui-même"))
                : Tag.of("code", String.join(" ", job.selects()));
    }

    private Markup last(Jobs.Job job) {
        if (job.last().isEmpty()) {
            return Markup.words(sheet.say("never yet", "jamais encore"));
        }
        Jobs.Fired first = job.last().getFirst();
        long good = job.last().stream().filter(it -> it.state() == Firing.State.DONE).count();
        return Markup.all(
                JobWords.chip(first.state(), sheet),
                Markup.words(" "),
                sheet.ago(first.due()),
                Tag.of("br"),
                Tag.of(
                                "span",
                                sheet.say(
                                        Phrase.of(
                                                "%s of the last %s done",
                                                "%s des %s dernières réussies",
                                                good,
                                                job.last().size())))
                        .as("small quiet"));
    }
}
