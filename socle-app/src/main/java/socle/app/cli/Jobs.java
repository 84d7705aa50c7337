package socle.app.cli;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import socle.api.live.Firing;
import socle.api.live.Timetable;
import socle.api.text.NodeId;
import socle.api.text.Phrase;
import socle.api.text.Suggestion;
import socle.core.graph.Declared;
import socle.core.plan.Wish;
import socle.core.run.RunRequest;
import socle.core.schedule.ByHand;
import socle.core.schedule.Edition;
import tools.jackson.databind.node.ObjectNode;

/// What runs by itself: when it did and when it will; and doing one of it now.
@Command(name = "jobs")
final class Jobs implements Verb {

    private static final int SECONDS_TO_STOP = 10;

    /// What is asked.
    enum Asked {
        list,
        run
    }

    @Parameters(index = "0", arity = "0..1", paramLabel = "list|run")
    Asked asked = Asked.list;

    @Parameters(index = "1", arity = "0..1", paramLabel = "NAME", descriptionKey = "NAME")
    @Nullable String name;

    @Option(names = "--input", paramLabel = "NAME=VALUE")
    Map<String, String> inputs = new TreeMap<>();

    @Override
    public Ending run(Desk desk) throws Mistake, Faulty, InterruptedException {
        return switch (asked) {
            case list -> {
                Opened open = desk.open();
                new JobsOut(open, desk).list(timetables(open));
                yield Ending.DONE;
            }
            case run -> fire(desk.sound(), desk);
        };
    }

    private Ending fire(Opened open, Desk desk) throws Mistake, InterruptedException {
        Map<NodeId, Timetable> all = timetables(open);
        NodeId node = named(open, all);
        Timetable table = Objects.requireNonNull(all.get(node));
        Map<String, String> values = new JobInputs(node, table.inputs()).values(inputs);
        RunTelling telling = new RunTelling(desk);
        CountDownLatch ended = new CountDownLatch(1);
        try (ByHand hand = new ByHand(edition(open, desk, values), said(), telling)) {
            desk.around().hooks().accept(new Thread(() -> stop(hand, ended), "stop"));
            Optional<Firing> firing = hand.fire(node);
            telling.end();
            return firing.map(one -> tell(one, desk)).orElse(Ending.STOPPED);
        } finally {
            ended.countDown();
        }
    }

    private static void stop(ByHand hand, CountDownLatch ended) {
        hand.close();
        try {
            boolean _ = ended.await(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Ending tell(Firing firing, Desk desk) {
        if (desk.json()) {
            ObjectNode document = Json.object();
            FiringsOut.put(document, firing, desk.voice());
            desk.answer(document);
        } else {
            desk.voice().answer(FiringsOut.line(firing));
            firing.troubles().forEach(one -> desk.voice().answer(FiringsOut.line(one)));
        }
        return switch (firing.state()) {
            case DONE -> Ending.DONE;
            case FELL -> Ending.FELL;
            case FAILED -> Ending.FAILED;
            case DUE, RUNNING, MISSED, SKIPPED -> Ending.STOPPED;
        };
    }

    private NodeId named(Opened open, Map<NodeId, Timetable> all) throws Mistake {
        String wanted = name;
        if (wanted == null) {
            throw new Mistake(
                    new Phrase("which one is not said", "laquelle n’est pas dit"),
                    new Phrase(
                            "name it: socle jobs run NAME", "nommez-la\u00a0: socle jobs run NOM"));
        }
        NodeId node = open.node(wanted).id();
        if (!all.containsKey(node)) {
            throw new Mistake(
                    Phrase.of("%s makes nothing run", "%s ne fait rien exécuter", node),
                    Suggestion.todo(
                            wanted,
                            all.keySet().stream().map(NodeId::value).toList(),
                            new Phrase("see: socle jobs", "voir\u00a0: socle jobs")));
        }
        return node;
    }

    private static Map<NodeId, Timetable> timetables(Opened open) {
        Map<NodeId, Timetable> all = new TreeMap<>();
        for (Declared one : open.nodes()) {
            Edition.timetable(one.node()).ifPresent(table -> all.put(one.id(), table));
        }
        return all;
    }

    private static Edition edition(Opened open, Desk desk, Map<String, String> values) {
        RunRequest request =
                new RunRequest(
                        "socle jobs run",
                        desk.around().by(),
                        Duration.ZERO,
                        RunRequest.WhenFailed.GO_ON,
                        open.settings().engine().threads(),
                        open.settings().versions().keep());
        Wish wish = Wish.all(open.environment(), open.nodes()).with(values);
        return new Edition(open.workshop(), wish, request);
    }

    /// As it was typed: the ledger remembers it.
    private String said() {
        StringBuilder words = new StringBuilder();
        inputs.forEach((input, value) -> words.append(" --input " + input + "=" + value));
        return words.toString();
    }
}
