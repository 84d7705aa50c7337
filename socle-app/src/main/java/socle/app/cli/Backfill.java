package socle.app.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import socle.api.Remembers;
import socle.api.Remembers.State;
import socle.api.live.Span;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.core.graph.Declared;
import socle.core.plan.Reason;
import socle.core.plan.Wish;
import socle.core.run.Ran;
import tools.jackson.databind.node.ObjectNode;

/// Makes the ranges of a node that are missing or failed within a span, and nothing else.
@Command(name = "backfill")
final class Backfill implements Verb {
    private static final int MOST = 40;
    private static final Set<String> YES = Set.of("y", "yes", "o", "oui");

    @Parameters(paramLabel = "NODE", descriptionKey = "NODE")
    String name = "";

    @Option(names = "--from", paramLabel = "DATE", required = true)
    String from = "";

    @Option(names = "--to", paramLabel = "DATE")
    @Nullable String to;

    @Option(names = "--yes")
    boolean yes;

    @Option(names = "--dry-run")
    boolean dry;

    @Option(names = "--wait")
    boolean wait;

    @Override
    public Ending run(Desk desk) throws Mistake, Faulty, InterruptedException {
        Opened open = desk.sound();
        Instant now = desk.around().clock().instant();
        Declared node = open.node(name);
        Remembers.Memory memory =
                Stretches.memory(open, node, now).orElseThrow(() -> forgets(open, node, now));
        Span span = span(now);
        refuseOtherDefinition(open, node.id());
        Stretches known = new Stretches(memory.within(span));
        long todo = known.count(State.MISSING) + known.count(State.FAILED);
        if (!desk.json()) {
            show(known, todo, desk.voice());
        }
        if (dry || todo == 0) {
            return planned(span, known, open, desk);
        }
        return agreed(desk) ? filled(span, known, open, desk) : Ending.DONE;
    }

    private static Mistake forgets(Opened open, Declared node, Instant now) {
        List<NodeId> others =
                open.nodes().stream()
                        .filter(one -> Stretches.memory(open, one, now).isPresent())
                        .map(Declared::id)
                        .toList();
        String named = others.stream().map(NodeId::value).collect(Collectors.joining(", "));
        return new Mistake(
                Phrase.of(
                        "%s is not made by intervals of time",
                        "%s n’est pas fait par intervalles de temps", node.id()),
                others.isEmpty()
                        ? Phrase.of(
                                "make it whole: socle run %s --full",
                                "refaites-le en entier\u00a0: socle run %s --full", node.id())
                        : Phrase.of("these are: %s", "ceux-ci le sont\u00a0: %s", named));
    }

    private Span span(Instant now) throws Mistake {
        Instant start = Moments.read(from);
        Instant end = to == null ? now : Moments.read(to);
        if (end.isAfter(now) || !start.isBefore(now)) {
            throw new Mistake(
                    Phrase.of(
                            "%s lies in the future: it is %s",
                            "%s est dans le futur\u00a0: il est %s",
                            Moments.written(end.isAfter(now) ? end : start),
                            Moments.written(now)),
                    new Phrase(
                            "only what is past can be filled; leave --to out to fill up to now",
                            "on ne comble que le passé\u202f; ôtez --to pour combler jusqu’à"
                                    + " maintenant"));
        }
        if (!start.isBefore(end)) {
            throw new Mistake(
                    Phrase.of(
                            "there is no time between %s and %s",
                            "il n’y a pas de temps entre %s et %s", from, Moments.written(end)),
                    new Phrase(
                            "--to is where filling ends, itself not filled: write a later one",
                            "--to est la fin, elle-même non comblée\u00a0: écrivez-la plus tardive"));
        }
        return new Span(start, end);
    }

    /// Ranges of two definitions never stand side by side.
    private static void refuseOtherDefinition(Opened open, NodeId node) throws Mistake {
        boolean ran = open.ledger().published(open.environment()).containsKey(node);
        if (ran
                && !open.planner()
                        .settled(open.environment(), open.nodes())
                        .defined()
                        .contains(node)) {
            throw new Mistake(
                    Phrase.of(
                            "what %s says, or what it reads says, has changed since its intervals were"
                                    + " made",
                            "la définition de %s, ou celle de ce qu’il lit, a changé depuis que ses"
                                    + " intervalles ont été faits",
                            node),
                    Phrase.of(
                            "make them again first: socle run %s",
                            "refaites-les d’abord\u00a0: socle run %s", node));
        }
    }

    private void show(Stretches known, long todo, Voice voice) {
        if (!known.all().isEmpty()) {
            known.print(MOST, voice);
            voice.answer("");
        }
        voice.answer(
                todo == 0
                        ? Phrase.of("nothing to fill: %s", "rien à combler\u00a0: %s", known.line())
                        : Phrase.of(
                                "would be made: %s; all else stays as it is (%s)",
                                "seraient faits\u00a0: %s\u202f; tout le reste demeure (%s)",
                                Phrase.count(todo),
                                known.line()));
    }

    private boolean agreed(Desk desk) throws Mistake {
        if (yes) {
            return true;
        }
        if (!desk.around().terminal()) {
            throw new Mistake(
                    new Phrase("nobody is here to agree", "personne n’est là pour l’accorder"),
                    new Phrase(
                            "say it beforehand: --yes; or look only: --dry-run",
                            "dites-le d’avance\u00a0: --yes\u202f; ou regardez seulement\u00a0: --dry-run"));
        }
        desk.voice().say(new Phrase("Make them? [y/N]", "Les faire\u202f? [o/N]"));
        String answer = desk.around().answers().line().strip().toLowerCase(Locale.ROOT);
        if (!YES.contains(answer)) {
            desk.voice().say(new Phrase("nothing was done", "rien n’a été fait"));
        }
        return YES.contains(answer);
    }

    private Ending planned(Span span, Stretches known, Opened open, Desk desk) {
        if (desk.json()) {
            desk.answer(document(span, known, open, desk.voice()));
        }
        return Ending.DONE;
    }

    private Ending filled(Span span, Stretches known, Opened open, Desk desk)
            throws Mistake, InterruptedException {
        NodeId node = new NodeId(name);
        Wish wish =
                Wish.all(open.environment(), open.nodes())
                        .only(Set.of(node))
                        .asking(node, Reason.From.CURSOR)
                        .over(span);
        Ran.Over over =
                new Running(desk, open)
                        .called("socle backfill")
                        .patience(wait ? Running.FOREVER : Duration.ZERO)
                        .run(wish);
        if (desk.json()) {
            ObjectNode document = document(span, known, open, desk.voice());
            document.set("run", RunOut.document(over, desk.voice()));
            desk.answer(document);
        } else {
            desk.voice().answer(RunOut.line(over));
        }
        return RunOut.ending(over);
    }

    private ObjectNode document(Span span, Stretches known, Opened open, Voice voice) {
        ObjectNode document =
                Json.object()
                        .put("node", name)
                        .put("environment", open.environment())
                        .put("from", span.from().toString())
                        .put("to", span.to().toString());
        known.put(document, voice);
        return document;
    }
}
