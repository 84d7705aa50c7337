package socle.app.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import socle.api.proof.Evidence;
import socle.api.proof.Severity;
import socle.api.proof.Told;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.app.show.State;
import socle.app.show.markup.Markup;
import socle.app.show.markup.Tag;
import socle.core.serve.Glimpse;

/// What makes a figure believable, beside the figure: how old, what was checked, where from, by
/// which
/// run.
///
/// @param at nothing before the first run
/// @param held rules that held
/// @param fell rules that fell
/// @param warned rules to watch that fell
/// @param sources nodes without anything before them that it comes from
/// @param fresh whether it speaks of what the project says now
public record Stamp(
        NodeId node,
        Optional<Instant> at,
        String run,
        long held,
        long fell,
        long warned,
        int sources,
        boolean fresh) {

    /// That of a node, its own rules and those of the nodes that judge it.
    public static Stamp of(NodeId node, Glimpse glimpse) {
        List<Told> own = glimpse.seen().evidence(node);
        List<Evidence.Verdict> verdicts =
                Verdicts.of(node, glimpse).map(it -> (Evidence.Verdict) it.evidence()).toList();
        long fell =
                verdicts.stream()
                        .filter(it -> !it.holds() && it.severity() == Severity.ERROR)
                        .count();
        long held = verdicts.stream().filter(Evidence.Verdict::holds).count();
        return new Stamp(
                node,
                own.isEmpty() ? Optional.empty() : Optional.of(own.getLast().at()),
                own.isEmpty() ? "" : own.getLast().run(),
                held,
                fell,
                verdicts.size() - held - fell,
                sources(node, glimpse),
                glimpse.seen().isFresh(node));
    }

    private static int sources(NodeId node, Glimpse glimpse) {
        var graph = glimpse.contents().graph();
        return (int) graph.upstream(node).stream().filter(it -> graph.reads(it).isEmpty()).count();
    }

    /// How it looks.
    public Tag tag(Sheet sheet) {
        Tag stamp = Tag.of("p").as("stamp");
        if (at.isEmpty()) {
            return stamp.with(Tag.of("span", sheet.say("not run yet", "pas encore exécuté")));
        }
        Tag age =
                Tag.of(
                        "span",
                        Icon.CLOCK.tag(),
                        Tag.of("span", sheet.say("Age: ", "Fraîcheur\u00a0: ")).as("vh"),
                        sheet.ago(at.get()));
        stamp = stamp.with(age);
        if (!fresh) {
            stamp =
                    stamp.with(
                            Tag.of(
                                            "span",
                                            State.STALE.glyph(),
                                            Markup.words(
                                                    sheet.say(
                                                            "older than its definition",
                                                            "plus ancien que sa définition")))
                                    .as("warned"));
        }
        stamp = checks(sheet, stamp);
        if (sources > 0) {
            stamp =
                    stamp.with(
                            sheet.link(
                                    "/graph?focus=" + Paths.segment(node.value()),
                                    Markup.all(
                                            Icon.FLOW.tag(),
                                            Markup.words(
                                                    sheet.say(
                                                            count(sources, "source", "source"))))));
        }
        return stamp.with(
                sheet.link(
                                Paths.run(run),
                                Markup.all(
                                        Tag.of("span", sheet.say("Run ", "Exécution ")).as("vh"),
                                        Markup.words("#" + shortened(run))))
                        .as("mono"));
    }

    private Tag checks(Sheet sheet, Tag stamp) {
        if (held + fell + warned == 0) {
            return stamp;
        }
        State state = fell > 0 ? State.FELL : warned > 0 ? State.WARNED : State.HOLDS;
        Phrase words =
                switch (state) {
                    case FELL ->
                            new Phrase(
                                    fell + (fell == 1 ? " rule fell" : " rules fell"),
                                    fell + (fell == 1 ? " règle tombée" : " règles tombées"));
                    case WARNED -> new Phrase(warned + " to watch", warned + " à surveiller");
                    default ->
                            new Phrase(
                                    held + (held == 1 ? " rule holds" : " rules hold"),
                                    held + (held == 1 ? " règle tenue" : " règles tenues"));
                };
        Tag link =
                sheet.link(
                        Paths.node(node) + "#proofs",
                        Markup.all(state.glyph(), Markup.words(sheet.say(words))));
        return stamp.with(state == State.HOLDS ? link : link.as("warned"));
    }

    private static Phrase count(long count, String en, String fr) {
        return new Phrase(
                count + " " + en + (count == 1 ? "" : "s"),
                count + " " + fr + (count == 1 ? "" : "s"));
    }

    /// A run's name, as people say it: of a name made of a time, the time of the day.
    public static String shortened(String run) {
        String[] parts = run.split("-");
        if (parts.length == 5) {
            return parts[1] + "-" + parts[2];
        }
        int tail = Math.max(0, run.length() - 6);
        return run.substring(tail);
    }
}
