package socle.app.cli;

import java.util.List;
import java.util.stream.Stream;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.app.cli.Voice.Tone;
import socle.core.plan.Plan;
import socle.core.plan.Reason;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A plan, for people and for programs.
final class PlanOut {
    private PlanOut() {}

    /// What would run, why, and what that would do to columns.
    static void print(Plan plan, Voice voice) {
        if (plan.isEmpty()) {
            voice.answer(
                    Phrase.of(
                            "nothing to do: %s up to date in %s",
                            "rien à faire\u00a0: %s à jour dans %s",
                            Phrase.count(plan.upToDate().size()),
                            plan.environment()));
        } else {
            TextTable table =
                    TextTable.of(
                            voice.words(new Phrase("would run", "s’exécuterait")),
                            voice.words(new Phrase("kind", "sorte")),
                            voice.words(new Phrase("why", "pourquoi")));
            plan.steps().forEach(step -> row(table, step, voice));
            table.print(voice);
            plan.steps()
                    .forEach(
                            step ->
                                    step.shape()
                                            .ifPresent(shape -> shape(step.id(), shape, voice)));
        }
        plan.blocked().forEach(blocked -> blocked(blocked, voice));
        orphans(plan.orphans(), voice);
    }

    private static void row(TextTable table, Plan.Step step, Voice voice) {
        table.row(
                step.id().value(),
                voice.words(step.declared().node().kind().label()),
                voice.words(step.reason().words()));
    }

    private static void shape(NodeId node, Plan.ShapeChange change, Voice voice) {
        List<String> columns =
                Stream.of(
                                change.appear().stream()
                                        .map(one -> "+ " + one.name() + " " + one.type()),
                                change.vanish().stream()
                                        .map(one -> "− " + one.name() + " " + one.type()),
                                change.retyped().stream()
                                        .map(
                                                one ->
                                                        "~ "
                                                                + one.column()
                                                                + " "
                                                                + one.from()
                                                                + " → "
                                                                + one.to()))
                        .flatMap(one -> one)
                        .toList();
        voice.answer(node + "  " + String.join("  ", columns));
        if (!change.breaks().isEmpty()) {
            Phrase breaks = Phrase.of("  breaks: %s", "  casse\u00a0: %s", names(change.breaks()));
            voice.answer(voice.toned(Tone.BAD, voice.words(breaks)));
        }
    }

    private static void blocked(Plan.Blocked blocked, Voice voice) {
        voice.answer(
                voice.toned(
                        Tone.WARNING,
                        voice.words(
                                Phrase.of(
                                        "%s cannot run: %s",
                                        "%s ne peut pas s’exécuter\u00a0: %s",
                                        blocked.node(),
                                        blocked.why()))));
    }

    private static void orphans(List<NodeId> orphans, Voice voice) {
        if (!orphans.isEmpty()) {
            voice.answer(
                    Phrase.of(
                            "no longer declared, would be forgotten: %s",
                            "plus déclarés, seraient oubliés\u00a0: %s", names(orphans)));
        }
    }

    private static String names(List<NodeId> nodes) {
        return String.join(", ", nodes.stream().map(NodeId::value).toList());
    }

    /// The same for programs.
    static ObjectNode document(Plan plan, Voice voice) {
        ObjectNode document = Json.object().put("environment", plan.environment());
        ArrayNode steps = document.putArray("steps");
        plan.steps().forEach(step -> step(steps.addObject(), step, voice));
        Json.texts(document, "up_to_date", plan.upToDate());
        ArrayNode blocked = document.putArray("blocked");
        for (Plan.Blocked one : plan.blocked()) {
            blocked.addObject()
                    .put("id", one.node().value())
                    .put("by", one.by().value())
                    .put("reason", word(one.reason()))
                    .put("why", voice.words(one.why()));
        }
        Json.texts(document, "orphans", plan.orphans());
        return document;
    }

    private static void step(ObjectNode node, Plan.Step step, Voice voice) {
        node.put("id", step.id().value())
                .put("kind", step.declared().node().kind().word())
                .put("reason", word(step.reason()))
                .put("why", voice.words(step.reason().words()));
        Json.texts(node, "waits", step.waits());
        step.shape().ifPresent(shape -> shape(node.putObject("shape"), shape));
    }

    private static void shape(ObjectNode node, Plan.ShapeChange change) {
        ArrayNode appear = node.putArray("appear");
        change.appear()
                .forEach(
                        one ->
                                appear.addObject()
                                        .put("column", one.name())
                                        .put("type", one.type()));
        ArrayNode vanish = node.putArray("vanish");
        change.vanish()
                .forEach(
                        one ->
                                vanish.addObject()
                                        .put("column", one.name())
                                        .put("type", one.type()));
        ArrayNode retyped = node.putArray("retyped");
        change.retyped()
                .forEach(
                        one ->
                                retyped.addObject()
                                        .put("column", one.column())
                                        .put("from", one.from())
                                        .put("to", one.to()));
        Json.texts(node, "breaks", change.breaks());
    }

    /// A word that does not change, for programs.
    private static String word(Reason reason) {
        return switch (reason) {
            case Reason.NeverRun _ -> "never_run";
            case Reason.Changed _ -> "changed";
            case Reason.FilesChanged _ -> "files_changed";
            case Reason.UpstreamChanged _ -> "upstream_changed";
            case Reason.Aged _ -> "aged";
            case Reason.Resumes _ -> "resumes";
            case Reason.Asked _ -> "asked";
            case Reason.FailedBefore _ -> "failed_before";
            case Reason.OtherVersion _ -> "other_version";
        };
    }
}
